import Instruments

extension Expression {
  /// Whether it is a constant.
  var isConstant: Bool {
    switch form {
    case .number, .date, .option: true
    default: false
    }
  }
}

extension Expression.Comparison {
  /// The equivalent comparison with the sides exchanged.
  var mirrored: Self {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    }
  }
}
