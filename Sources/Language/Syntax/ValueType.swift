import Instruments

/// The type of an expression.
enum ValueType: Hashable {
  case truth
  case number
  case text
  case date
  /// One of some ids, with the name of their owner, such as a question.
  case one([String], of: String)
  /// Any number of some ids, with the name of their owner.
  case some([String], of: String)
  /// A list of short texts.
  case texts

  /// The name of the type in messages.
  var description: String {
    switch self {
    case .truth: "a condition"
    case .number: "a number"
    case .text: "text"
    case .date: "a date"
    case .one(_, let name): "an option of `\(name)`"
    case .some(_, let name): "options of `\(name)`"
    case .texts: "a list of texts"
    }
  }

  /// The name of the owner of the options.
  var name: String? {
    switch self {
    case .one(_, let name), .some(_, let name): name
    default: nil
    }
  }

  /// The type of a computed field of this type.
  var computed: ComputedType {
    switch self {
    case .truth: .truth
    case .number: .number
    case .text: .text
    case .date: .date
    case .one: .option
    case .some, .texts: .options
    }
  }

  /// Whether two types are the same. The owner of the options does not matter.
  func isSame(as other: ValueType) -> Bool {
    switch (self, other) {
    case (.one(let a, _), .one(let b, _)), (.some(let a, _), .some(let b, _)): a == b
    default: self == other
    }
  }

  /// Whether values of both types can be compared.
  func isComparable(with other: ValueType) -> Bool {
    switch (self, other) {
    case (.truth, .truth), (.number, .number), (.text, .text), (.date, .date), (.one, .one): true
    default: false
    }
  }
}
