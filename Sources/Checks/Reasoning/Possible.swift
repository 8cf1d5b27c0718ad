import Instruments

/// What a condition can come to, given what is known: some of holding, failing and being unknown.
struct Outcomes: OptionSet, Hashable {
  let rawValue: UInt8

  static let holds = Outcomes(rawValue: 1)
  static let fails = Outcomes(rawValue: 2)
  static let unknown = Outcomes(rawValue: 4)
  /// Nothing is known of it.
  static let any: Outcomes = [.holds, .fails, .unknown]

  /// What one value comes to.
  init(_ datum: Datum) {
    switch datum {
    case .truth(let truth): self = truth ? .holds : .fails
    default: self = .unknown
    }
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Holding and failing exchanged.
  var denied: Outcomes {
    Outcomes(rawValue: rawValue & 4 | (rawValue & 1) << 1 | (rawValue & 2) >> 1)
  }

  /// Of two conditions together.
  func and(_ other: Outcomes) -> Outcomes {
    let (a, b) = (rawValue, other.rawValue)
    let both = a & b & 1 | (a | b) & 2
    // Unknown with what holds or is unknown.
    return Outcomes(rawValue: a & 4 != 0 && b & 5 != 0 || b & 4 != 0 && a & 5 != 0 ? both | 4 : both)
  }

  /// Of one of two conditions.
  func or(_ other: Outcomes) -> Outcomes { denied.and(other.denied).denied }
}

/// The values that an expression can have, given what is known.
enum Possible {
  /// One of these; each once or more.
  case these([Datum])
  /// Any at all: what it depends on is too much, or not to be told beforehand.
  case anything

  /// The most values that are kept apart.
  static let most = 256

  /// The values of something that is made of two.
  func combined(with other: Possible, _ operation: (Datum, Datum) -> Datum) -> Possible {
    guard case (.these(let left), .these(let right)) = (self, other), left.count * right.count <= Self.most
    else { return .anything }
    return .these(left.flatMap { a in right.map { operation(a, $0) } }).distinct
  }

  /// The values of something that is made of it.
  func map(_ operation: (Datum) -> Datum) -> Possible {
    if case .these(let values) = self { Possible.these(values.map(operation)).distinct } else { self }
  }

  /// The values of either.
  func union(_ other: Possible) -> Possible {
    guard case (.these(let left), .these(let right)) = (self, other) else { return .anything }
    return Possible.these(left + right).distinct
  }

  /// Each value once.
  var distinct: Possible {
    guard case .these(let values) = self, values.count > 1 else { return self }
    var seen: Set<Datum> = []
    return .these(values.filter { seen.insert($0).inserted })
  }

  /// What it comes to as a condition.
  var outcomes: Outcomes {
    guard case .these(let values) = self else { return .any }
    return values.reduce(into: []) { $0.formUnion(Outcomes($1)) }
  }
}
