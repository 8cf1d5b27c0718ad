import Chances
import Instruments

/// Chance for one purpose, in the forms that a respondent needs. No function of the machine's mathematics library has a
/// part in it, so that the same respondents come on every machine.
struct Dice {
  private var chance: Chance

  init(seed: UInt64, key: String) { chance = Chance(seed: seed, key: key) }

  /// A number from 0 up to, not including, 1.
  mutating func part() -> Double { Double(chance.next() >> 11) / Double(1 << 53) }

  /// A number of mean 0 and variance 1 that is nearly normal: the sum of twelve even ones (Irwin and Hall 1927).
  mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + part() } }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { chance.below(bound) }

  /// One of some things; nil of none.
  mutating func one<T>(of things: [T]) -> T? { things.isEmpty ? nil : things[chance.below(things.count)] }

  /// One of some things, the heavier the likelier; nil of none.
  mutating func one<T>(of things: [(T, weight: Double)]) -> T? {
    var rest = part() * things.reduce(0) { $0 + $1.weight }
    for (thing, weight) in things {
      rest -= weight
      if rest < 0 { return thing }
    }
    return things.last?.0
  }
}
