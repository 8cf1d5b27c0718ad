import Dates

import struct Foundation.Decimal

// Sets of elements, and the operations on values.
extension Evaluator {
  /// The indices of the elements that belong to a set, in the order of its code frame. `unknown` is the reason if it is
  /// unknown for any element.
  package func members(of set: ElementSet, _ slots: [Int]) -> (known: [Int], unknown: Absence?) {
    let elements = questionnaire.codeFrames[set.codeFrame].elements
    var known: [Int] = []
    var unknown: Absence?
    for index in elements.indices {
      let datum = isMember(index, of: set, slots)
      if datum.holds { known.append(index) }
      if let absence = datum.absence { unknown = unknown.map { .ofEither(absence, $0) } ?? absence }
    }
    return (known, unknown)
  }

  /// Whether one element belongs to a set.
  package func isMember(_ index: Int, of set: ElementSet, _ slots: [Int]) -> Datum {
    and(holds(questionnaire.codeFrames[set.codeFrame].elements[index].condition, slots)) {
      holds(set.condition, slots.binding(index, in: set.slot))
    }
  }

  func count(_ set: ElementSet, _ slots: [Int]) -> Datum {
    let members = members(of: set, slots)
    return members.unknown == .notReached ? .absent(.notReached) : .number(Decimal(members.known.count))
  }

  func summarize(_ summary: Expression.Summary, _ set: ElementSet, _ body: Expression, _ slots: [Int])
    -> Datum
  {
    let members = members(of: set, slots)
    guard members.unknown != .notReached else { return .absent(.notReached) }
    return Self.summarize(summary, members.known.map { value(of: body, slots.binding($0, in: set.slot)) })
  }

  /// The summary of the numbers among some values.
  package static func summarize(_ summary: Expression.Summary, _ data: [Datum]) -> Datum {
    var numbers: [Decimal] = []
    for datum in data {
      if case .number(let number) = datum { numbers.append(number) }
      if datum.absence == .notReached { return .absent(.notReached) }
    }
    guard let first = numbers.first else { return .absent(.notAsked) }
    let sum = numbers.reduce(0, +)
    return switch summary {
    case .mean: arithmetic(.divided, .number(sum), .number(Decimal(numbers.count))) ?? .absent(.notAsked)
    case .sum: .number(sum)
    case .min: .number(numbers.dropFirst().reduce(first, Swift.min))
    case .max: .number(numbers.dropFirst().reduce(first, Swift.max))
    }
  }

  /// The value of `is`: true or false, or `notReached` if the question may still be asked.
  package static func isState(_ datum: Datum, _ state: Expression.State) -> Datum {
    if datum.absence == .notReached { return datum }
    let holds =
      switch (state, datum) {
      case (.answered, .absent): false
      case (.answered, _): true
      case (.missing(let kind), .absent(.missing(let found))): kind == found
      case (.option(let id), .option(let found)): id == found
      case (.option(let id), .options(let found)): found.contains(id)
      default: false
      }
    return .truth(holds)
  }

  /// The result of a comparison; nil if the values cannot be compared.
  package static func compare(_ comparison: Expression.Comparison, _ a: Datum, _ b: Datum) -> Bool? {
    switch (a, b) {
    case (.number(let x), .number(let y)): compare(comparison, x, y)
    case (.text(let x), .text(let y)): compare(comparison, x, y)
    case (.date(let x), .date(let y)): compare(comparison, x, y)
    case (.option(let x), .option(let y)): compare(comparison, x, y)
    case (.truth(let x), .truth(let y)): compare(comparison, x ? 1 : 0, y ? 1 : 0)
    default: nil
    }
  }

  static func compare<T: Comparable>(_ comparison: Expression.Comparison, _ x: T, _ y: T) -> Bool {
    switch comparison {
    case .equal: x == y
    case .notEqual: x != y
    case .less: x < y
    case .lessOrEqual: x <= y
    case .greater: x > y
    case .greaterOrEqual: x >= y
    }
  }

  /// The result of an arithmetic operation; nil if there is none.
  package static func arithmetic(_ operation: Expression.Arithmetic, _ a: Datum, _ b: Datum) -> Datum? {
    guard case (.number(let x), .number(let y)) = (a, b) else { return nil }
    return Arithmetic.apply(operation, x, y).map(Datum.number)
  }
}
