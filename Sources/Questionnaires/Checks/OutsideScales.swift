import Diagnostics
import Documents
import Texts

import struct Foundation.Decimal

/// Comparisons of a rating or a number with one that cannot be answered.
enum OutsideScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.expressions.flatMap { root in
      check(root.expression.syntax, ExpressionPlaces(root.expression.node), inspection)
    }
  }

  private static func check(_ syntax: Syntax, _ places: ExpressionPlaces, _ inspection: Inspection)
    -> [Diagnostic]
  {
    func inner(_ parts: [Syntax]) -> [Diagnostic] { parts.flatMap { check($0, places, inspection) } }
    switch syntax {
    case .binary(let operation, let left, let right, _):
      guard Expression.Comparison(rawValue: operation) != nil else { return inner([left, right]) }
      return [(left, right), (right, left)].compactMap { compare($0, with: $1, places, inspection) }
    case .unary(_, let part, _): return inner([part])
    case .call(_, let arguments, _): return inner(arguments)
    case .over(_, let value, let set, _): return inner([value, set.condition].compactMap { $0 })
    case .unreadable, .number, .text, .date, .name, .element, .member, .isIn, .isState, .matches: return []
    }
  }

  private static func compare(
    _ question: Syntax, with number: Syntax, _ places: ExpressionPlaces, _ inspection: Inspection
  ) -> Diagnostic? {
    let id: String
    switch question {
    case .name(let name), .element(let name, _, _): id = name.text
    default: return nil
    }
    guard let index = inspection.resolved.numbers[id], let value = value(number) else { return nil }
    let (low, high): (Decimal?, Decimal?) =
      switch inspection.questionnaire.questions[index].shape {
      case .point(let scale): (Decimal(scale.low), Decimal(scale.high))
      case .number(let domain): (domain.from?.number, domain.to?.number)
      default: (nil, nil)
      }
    let isBelow = low.map { value < $0 } ?? false
    guard isBelow || high.map({ value > $0 }) ?? false else { return nil }
    let domain =
      isBelow ? "begins at \(low ?? 0)" : "ends at \(high ?? 0)"
    return Diagnostic(
      .outsideScale, at: places.source(number.range), "`\(id)` \(domain), and is compared with \(value)",
      remedy: "Compare it with a number that can be answered, or ask for missing answers with `is`.")
  }

  /// A number, with its sign.
  private static func value(_ syntax: Syntax) -> Decimal? {
    switch syntax {
    case .number(let digits, _): Decimal(string: digits)
    case .unary("-", .number(let digits, _), _): Decimal(string: digits).map { -$0 }
    default: nil
    }
  }
}
