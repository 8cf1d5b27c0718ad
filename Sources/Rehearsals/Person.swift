import Instruments
import Interviews

/// What is in a simulated respondent before anybody asks: how each factor went, and how it is all summed up. Every trait
/// is drawn from the seed and its own name, so that no question changes another's answer.
struct Person {
  let seed: UInt64
  let effects: Effects
  /// The ids of the factors.
  let factors: [String]

  /// The part of the variance that a person's ratings have in common.
  private static let common = 0.3

  private func trait(_ name: String) -> Double {
    var dice = Dice(seed: seed, key: name)
    return dice.normal()
  }

  /// A trait that hangs together with all others of the person.
  private func mood(_ name: String) -> Double {
    Self.common.squareRoot() * trait("mood") + (1 - Self.common).squareRoot() * trait(name)
  }

  /// How a factor went, in standard deviations.
  func experience(_ factor: String) -> Double { mood("factor \(factor)") }

  /// How it is all summed up, in standard deviations: the factors by their effects, and what else there is.
  func verdict(_ outcome: String, in groups: [Int: String]) -> Double {
    let weights = factors.map { effects.effect(of: $0, in: groups) }
    let sum = weights.reduce(0, +)
    let squares = weights.reduce(0) { $0 + $1 * $1 }
    let variance = (1 - Self.common) * squares + Self.common * sum * sum
    guard variance > 0 else { return trait("verdict \(outcome)") }
    let explained = zip(factors, weights).reduce(0) { $0 + $1.1 * experience($1.0) } / variance.squareRoot()
    let total = (1 + effects.noise * effects.noise).squareRoot()
    return (explained + effects.noise * trait("verdict \(outcome)")) / total
  }

  /// How important the person says that a factor is, as a part of the scale. People crowd at the top; what a factor is
  /// said to be worth is drawn for all respondents together, and need not be what it is worth.
  func stated(_ factor: String, simulation: UInt64) -> Double {
    var dice = Dice(seed: simulation, key: "stated \(factor)")
    return 0.7 + 0.2 * dice.part() + 0.13 * mood("stated \(factor)")
  }

  /// Where on a scale from 0 to 1 something falls that is `value` standard deviations from its mean.
  static func placed(_ value: Double) -> Double { 0.62 + 0.22 * value }

  /// What the person answers to a rating, as a part of its scale.
  func rating(_ question: Question, factor: String?, groups: [Int: String], simulation: UInt64) -> Double {
    switch (question.measures.first?.role, factor) {
    case (.importance, let factor?): return stated(factor, simulation: simulation)
    case (.expectation, let factor?): return 0.82 + 0.12 * mood("expected \(factor)")
    case (.satisfaction, let factor?): return Self.placed(experience(factor))
    case (.performance, let factor?):
      // Performance and satisfaction are nearly, but not quite, the same.
      return Self.placed(0.95 * experience(factor) + 0.3 * trait("performance \(factor)"))
    case (.index, let construct?):
      // The items of a construct have most, and not all, in common.
      return Self.placed(0.9 * experience(construct) + 0.4 * trait("item \(question.id)"))
    case (.overall, nil), (.recommend, nil), (.repurchase, nil), (.trust, nil), (.distinctiveness, nil),
      (.effort, nil):
      return Self.placed(verdict(question.id, in: groups))
    default: return Self.placed(mood("\(question.id) \(factor ?? "")"))
    }
  }
}
