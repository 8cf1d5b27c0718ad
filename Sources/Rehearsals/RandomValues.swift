import Instruments
import Randomness

/// Random numbers for one purpose, in the forms that a simulated respondent needs. Uses no functions of the system's math
/// library, so that every machine simulates the same respondents.
struct RandomValues {
  private var chance: KeyedRandom

  init(seed: UInt64, key: String) { chance = KeyedRandom(seed: seed, key: key) }

  /// A number from 0 up to, not including, 1.
  mutating func part() -> Double { Double(chance.next() >> 11) / Double(1 << 53) }

  /// A nearly normal number with mean 0 and variance 1: the sum of twelve uniform numbers minus 6 (Irwin and Hall 1927).
  mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + part() } }

  /// A whole number from 0 up to, not including, `bound`.
  mutating func below(_ bound: Int) -> Int { chance.below(bound) }

  /// A random element; nil if there are none.
  mutating func one<T>(of things: [T]) -> T? { things.isEmpty ? nil : things[chance.below(things.count)] }

  /// A random element, with probability proportional to its weight; nil if there are none.
  mutating func one<T>(of things: [(T, weight: Double)]) -> T? {
    var rest = part() * things.reduce(0) { $0 + $1.weight }
    for (thing, weight) in things {
      rest -= weight
      if rest < 0 { return thing }
    }
    return things.last?.0
  }
}
