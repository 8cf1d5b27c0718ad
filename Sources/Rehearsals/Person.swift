import Instruments
import Interviews

/// A simulated respondent's experience with each factor, and overall judgment. Every trait is drawn from the seed and its
/// name, so that adding a question does not change other answers.
struct Person {
  let seed: UInt64
  let effects: Effects
  /// The ids of the factors.
  let factors: [String]

  /// The share of variance that a person's ratings have in common.
  private static let common = 0.3

  private func trait(_ name: String) -> Double {
    var random = RandomValues(seed: seed, key: name)
    return random.normal()
  }

  /// A trait that correlates with the person's other traits.
  private func mood(_ name: String) -> Double {
    Self.common.squareRoot() * trait("mood") + (1 - Self.common).squareRoot() * trait(name)
  }

  /// The experience with a factor, in standard deviations.
  func experience(_ factor: String) -> Double { mood("factor \(factor)") }

  /// The value of an outcome, in standard deviations: the factors by their effects, plus noise.
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

  /// The stated importance of a factor, as a position on the scale from 0 to 1. Most answers are high. The mean of each
  /// factor is drawn for the whole simulation, independently of its effect.
  func stated(_ factor: String, simulation: UInt64) -> Double {
    var random = RandomValues(seed: simulation, key: "stated \(factor)")
    return 0.7 + 0.2 * random.part() + 0.13 * mood("stated \(factor)")
  }

  /// The position on a scale from 0 to 1 for a value in standard deviations.
  static func placed(_ value: Double) -> Double { 0.62 + 0.22 * value }

  /// The answer to a rating, as a position on its scale from 0 to 1.
  func rating(_ question: Question, factor: String?, groups: [Int: String], simulation: UInt64) -> Double {
    switch (question.measures.first?.role, factor) {
    case (.importance, let factor?): return stated(factor, simulation: simulation)
    case (.expectation, let factor?): return 0.82 + 0.12 * mood("expected \(factor)")
    case (.satisfaction, let factor?): return Self.placed(experience(factor))
    case (.performance, let factor?):
      // Performance and satisfaction correlate strongly, but are not the same.
      return Self.placed(0.95 * experience(factor) + 0.3 * trait("performance \(factor)"))
    case (.index, let construct?):
      // The items of a construct correlate strongly, but are not the same.
      return Self.placed(0.9 * experience(construct) + 0.4 * trait("item \(question.id)"))
    case (.overall, nil), (.recommend, nil), (.repurchase, nil), (.trust, nil), (.distinctiveness, nil),
      (.budget, nil):
      return Self.placed(verdict(question.id, in: groups))
    default: return Self.placed(mood("\(question.id) \(factor ?? "")"))
    }
  }
}
