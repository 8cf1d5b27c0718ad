import Instruments

/// The possible outcomes of a condition: a set of true, false and unknown.
struct Outcomes: OptionSet, Hashable {
  let rawValue: UInt8

  static let holds = Outcomes(rawValue: 1)
  static let fails = Outcomes(rawValue: 2)
  static let unknown = Outcomes(rawValue: 4)
  /// All outcomes: nothing is known about the condition.
  static let any: Outcomes = [.holds, .fails, .unknown]

  /// The outcome of a condition with this value.
  init(_ datum: Datum) {
    switch datum {
    case .truth(let truth): self = truth ? .holds : .fails
    default: self = .unknown
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// The outcomes of the negated condition: `holds` and `fails` are exchanged.
  var negated: Outcomes {
    Outcomes(rawValue: rawValue & 4 | (rawValue & 1) << 1 | (rawValue & 2) >> 1)
  }

  /// The outcomes of `a and b`.
  func and(_ other: Outcomes) -> Outcomes {
    let (a, b) = (rawValue, other.rawValue)
    let both = a & b & 1 | (a | b) & 2
    // The result can be unknown if one side can be unknown and the other can be true or unknown.
    return Outcomes(rawValue: a & 4 != 0 && b & 5 != 0 || b & 4 != 0 && a & 5 != 0 ? both | 4 : both)
  }

  /// The outcomes of `a or b`.
  func or(_ other: Outcomes) -> Outcomes { negated.and(other.negated).negated }
}

/// The possible values of an expression.
enum Possible {
  /// One of these values; the list may have duplicates.
  case values([Datum])
  /// Any value: the expression depends on too much, or on something that is not analyzed.
  case anything

  /// The maximum number of values in a list; with more, the result is `anything`.
  static let most = 256

  /// The possible results of an operation on two values.
  func combined(with other: Possible, _ operation: (Datum, Datum) -> Datum) -> Possible {
    guard case (.values(let left), .values(let right)) = (self, other), left.count * right.count <= Self.most
    else { return .anything }
    return .values(left.flatMap { a in right.map { operation(a, $0) } }).distinct
  }

  /// The possible results of an operation on the value.
  func map(_ operation: (Datum) -> Datum) -> Possible {
    if case .values(let values) = self { Possible.values(values.map(operation)).distinct } else { self }
  }

  /// The values of both.
  func union(_ other: Possible) -> Possible {
    guard case (.values(let left), .values(let right)) = (self, other) else { return .anything }
    return Possible.values(left + right).distinct
  }

  /// The same values without duplicates.
  var distinct: Possible {
    guard case .values(let values) = self, values.count > 1 else { return self }
    var seen: Set<Datum> = []
    return .values(values.filter { seen.insert($0).inserted })
  }

  /// The possible outcomes of a condition with these values.
  var outcomes: Outcomes {
    guard case .values(let values) = self else { return .any }
    return values.reduce(into: []) { $0.formUnion(Outcomes($1)) }
  }
}
