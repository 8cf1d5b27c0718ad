import Foundation
import Instruments

/// Finds numbers that satisfy linear checks of a question, such as parts that must add up to a total, or a number that must
/// be twice another one.
struct Solutions {
  private let evaluator: Evaluator
  private let field: Int
  private let slots: [Int]

  /// A search for one field in a situation.
  init(_ questionnaire: Questionnaire, _ situation: Situation, _ question: Question, field: Int) {
    evaluator = Evaluator(questionnaire, situation)
    self.field = field
    slots = question.indices(of: field)
  }

  /// For each comparison in the checks of a question, the number that makes both sides equal.
  func numbers(_ question: Question) -> [Decimal] {
    question.checks.flatMap { comparisons(in: $0.condition) }.compactMap { a, b -> Decimal? in
      guard let atZero = difference(a, b, 0), let atOne = difference(a, b, 1), atOne != atZero else {
        return nil
      }
      let number = atZero / (atZero - atOne)
      return number.isFinite ? number : nil
    }
  }

  private func comparisons(in condition: Instruments.Expression) -> [(
    Instruments.Expression, Instruments.Expression
  )] {
    switch condition.form {
    case .and(let a, let b), .or(let a, let b): comparisons(in: a) + comparisons(in: b)
    case .not(let inner): comparisons(in: inner)
    case .compare(_, let a, let b): [(a, b)]
    default: []
    }
  }

  /// The difference of both sides if this number is the answer.
  private func difference(_ a: Instruments.Expression, _ b: Instruments.Expression, _ answer: Decimal)
    -> Decimal?
  {
    var evaluator = evaluator
    evaluator.situation.cells[field] = .given(.number(answer))
    guard case .number(let x) = evaluator.value(of: a, slots),
      case .number(let y) = evaluator.value(of: b, slots)
    else { return nil }
    return x - y
  }
}
