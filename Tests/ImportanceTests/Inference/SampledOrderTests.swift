import Testing

@testable import Importance

/// Contributions over some orders of entry.
@Suite struct SampledOrderTests {
  @Test("Of two factors both orders are all there are") func two() throws {
    let moments = Moments(
      try Observations(outcome: Swiss.fertility, factors: [Swiss.education, Swiss.catholic]))
    let found = SampledOrders(of: 2, pairs: 1).contributions(moments)
    for (a, b) in zip(found, LMG.contributions(moments)) { #expect(abs(a - b) < 1e-12) }
  }

  @Test("The increments of each order add up to R²; a hundred orders are near all of them") func some() throws
  {
    let moments = Moments(try Swiss.observations())
    let exact = LMG.contributions(moments)
    let found = SampledOrders(of: 5).contributions(moments)
    #expect(abs(found.reduce(0, +) - LinearModel(moments).r2) < 1e-12)
    for (a, b) in zip(found, exact) { #expect(abs(a - b) < 0.01, "\(a) for \(b)") }
    #expect(zip(found, exact).contains { abs($0 - $1) > 1e-6 })
  }

  @Test("A combination of the factors before it adds nothing") func collinear() throws {
    let (a, b, y) = ([1.0, 2, 3, 4, 5, 6, 7, 9], [2.0, 1, 4, 3, 6, 5, 8, 7], [1.0, 3, 2, 5, 4, 7, 6, 9])
    let moments = Moments(
      try Observations(outcome: y, factors: [a, b, zip(a, b).map { $0 + $1 }]))
    let found = SampledOrders(of: 3).contributions(moments)
    #expect(found.allSatisfy { $0 >= 0 } && abs(found.reduce(0, +) - LinearModel(moments).r2) < 1e-9)
  }

  /// 23 factors, the first with an effect.
  private func wide() throws -> Observations {
    var state: UInt64 = 3
    func unit() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    let factors = (0..<23).map { _ in (0..<60).map { _ in unit() } }
    return try Observations(outcome: (0..<60).map { factors[0][$0] + 0.2 * unit() }, factors: factors)
  }

  @Test("With more than 22 factors the replicates are shifted by what the orders add to the data")
  func shifted() throws {
    let observations = try wide()
    let sampled = SampledOrders(of: 23).contributions(Moments(observations))
    let exact = sampled.map { $0 + 0.125 }
    let found = try #require(Bootstrap(observations, estimates: exact, replicates: 8, seed: 2))
    #expect(found.isSampled && found.estimates == exact)
    var resampling = Resampling(seed: 2, replicate: 0)
    let table = ResampledTable(observations)
    let first = SampledOrders(of: 23).contributions(try #require(table.moments(resampling.counts(60))))
    for (a, b) in zip(found.replicates[0], first) { #expect(abs(a - b - 0.125) < 1e-12) }
    #expect(try !#require(Bootstrap(Swiss.observations(), replicates: 3, seed: 1)).isSampled)
  }

  @Test("Their noise floor compares averages over the same orders") func noise() throws {
    let found = NoiseFloor(try wide(), permutations: 19, seed: 1)
    #expect(!found.isNoise(0) && found.p.filter { $0 > 0.05 }.count > 15)
  }
}
