import Importance
import Testing

/// What holds for any data, tried on random ones.
@Suite struct LMGPropertyTests {
  private static let seed: UInt64 = 20_261_121

  /// Random numbers that hang together, so that factors are correlated.
  private func observations(factors: Int, rows: Int, _ chance: inout TestChance) throws -> Observations {
    let common = (0..<rows).map { _ in chance.number() }
    let columns = (0..<factors).map { _ in common.map { $0 + chance.number() } }
    let outcome = (0..<rows).map { row in columns.reduce(chance.number()) { $0 + $1[row] * chance.number() } }
    return try Observations(outcome: outcome, factors: columns)
  }

  @Test("The contributions are the definition, written out set by set", arguments: 2...9)
  func definition(_ size: Int) throws {
    var chance = TestChance(state: Self.seed + UInt64(size))
    let moments = Moments(try observations(factors: size, rows: 40, &chance))
    let found = LMG.contributions(moments)
    let conditional = try #require(Dominance(moments)).conditional
    for factor in 0..<size {
      let mean = conditional[factor].reduce(0, +) / Double(size)
      #expect(abs(found[factor] - mean) < 1e-12, "seed \(Self.seed), \(size) factors")
    }
    #expect(abs(found.reduce(0, +) - LinearModel(moments).r2) < 1e-12)
  }

  @Test("Nineteen factors come out the same, bit by bit, from one thread and from three") func threads()
    throws
  {
    var chance = TestChance(state: Self.seed)
    let moments = Moments(try observations(factors: 19, rows: 100, &chance))
    let alone = LMG.contributions(moments)
    #expect(alone == LMG.contributions(moments, threads: 3))
    #expect(abs(alone.reduce(0, +) - LinearModel(moments).r2) < 1e-12)
    // The order in which factors stand does not matter.
    let turned = Moments(
      outcome: moments.outcome.reversed(), correlations: moments.factors.reversed(), count: 100)
    for (a, b) in zip(alone.reversed(), LMG.contributions(turned)) { #expect(abs(a - b) < 1e-12) }
  }

  @Test("The bootstrap draws the same on any number of threads, and not the same for another seed")
  func bootstrap() throws {
    var chance = TestChance(state: Self.seed)
    let observed = try observations(factors: 4, rows: 60, &chance)
    let one = try #require(Bootstrap(observed, replicates: 300, seed: 5))
    #expect(one == Bootstrap(observed, replicates: 300, seed: 5, threads: 3))
    #expect(one != Bootstrap(observed, replicates: 300, seed: 6))
  }
}

/// A small generator for tests (SplitMix64).
struct TestChance {
  var state: UInt64

  /// A number from 0 to 1.
  mutating func number() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53)
  }
}
