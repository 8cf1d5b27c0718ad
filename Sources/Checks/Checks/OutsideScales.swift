import Diagnostics
import Instruments

import struct Foundation.Decimal

/// Comparisons of a rating or a number with a number that is not a possible answer.
enum OutsideScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.expressions.flatMap { root in check(root.expression, inspection.questionnaire) }
  }

  private static func check(_ expression: Expression, _ questionnaire: Questionnaire) -> [Diagnostic] {
    if case .compare(_, let left, let right) = expression.form {
      return [(left, right), (right, left)].compactMap { compare($0, with: $1, questionnaire) }
    }
    return expression.parts.flatMap { check($0, questionnaire) }
  }

  private static func compare(
    _ question: Expression, with number: Expression, _ questionnaire: Questionnaire
  ) -> Diagnostic? {
    guard case .field(let reference) = question.form, let value = number.number, let place = number.place
    else { return nil }
    let question = questionnaire.questions[reference.question]
    let (low, high) = question.shape.instrument.bounds
    let isBelow = low.map { value < $0 } ?? false
    guard isBelow || high.map({ value > $0 }) ?? false else { return nil }
    let bound = isBelow ? "start at \(low ?? 0)" : "end at \(high ?? 0)"
    return Diagnostic(
      .outsideScale, at: place, "this compares `\(question.id)` with \(value), but its answers \(bound)",
      remedy: "Use a number that is a possible answer; to test for a missing answer, use `is`.")
  }
}
