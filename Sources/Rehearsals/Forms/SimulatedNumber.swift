import Decimals
import Foundation
import Instruments
import Interviews

/// A simulated number, or an option in addition to it.
struct SimulatedNumber: SimulatedForm {
  let low: String?
  let high: String?
  let decimals: Int
  let options: [QuestionScreen.Option]

  var small: Value? { low.flatMap { Decimal(string: $0) }.map { .number($0) } }

  func value(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Value {
    // One in ten chooses an option instead of a number.
    if !options.isEmpty, random.part() < 0.1, let option = random.one(of: options)?.id { return .one(option) }
    if asked.attempt % 2 == 1, let number = solution(asked, &random) { return .number(number) }
    let measured = !asked.question.measures.isEmpty && asked.attempt == 0 ? asked.part : nil
    return .number(number(measured, &random))
  }

  /// A number that satisfies a check of the question; nil if none is found.
  private func solution(_ asked: SimulatedQuestion, _ random: inout RandomValues) -> Decimal? {
    guard let field = asked.questionnaire.field(at: asked.screen.address) else { return nil }
    let solutions = Solutions(asked.questionnaire, asked.situation, asked.question, field: field)
    return random.one(of: solutions.numbers(asked.question))?.rounded(decimals, .plain)
  }

  private func number(_ part: Double?, _ random: inout RandomValues) -> Decimal {
    let bound =
      low.flatMap { Decimal(string: $0) } ?? high.flatMap { Decimal(string: $0) }.map { min(0, $0) } ?? 0
    let least = bound.rounded(decimals, .up)
    let most = high.flatMap { Decimal(string: $0) } ?? least + 100
    guard most > least else { return least }
    // Small numbers are more likely: of 0 to 10,000 parcels, most people have fewer than thirty.
    var width = min(most - least, 10)
    while width < most - least, random.part() < 0.5 { width = min(most - least, width * 3) }
    var steps = Decimal(random.below(1001))
    // A measured number depends on the person's position on the scale.
    if let part { (width, steps) = (most - least, Decimal(Int(max(0, min(1, part)) * 1000))) }
    return least + (width * steps / 1000).rounded(decimals, .down)
  }
}
