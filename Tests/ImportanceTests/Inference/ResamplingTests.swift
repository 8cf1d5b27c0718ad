import Testing

@testable import Importance

/// The draws of respondents, and the correlations of those that were drawn.
@Suite struct ResamplingTests {
  @Test("As many rows are drawn as there are, the same for each seed and replicate") func counts() {
    for rows in [1, 2, 7, 100] {
      var resampling = Resampling(seed: 3, replicate: 5)
      let counts = resampling.counts(rows)
      #expect(counts.count == rows && counts.reduce(0, +) == UInt32(rows))
    }
    func drawn(_ seed: UInt64, _ replicate: Int) -> [UInt32] {
      var resampling = Resampling(seed: seed, replicate: replicate)
      return resampling.counts(12)
    }
    #expect(drawn(7, 0) == [0, 0, 1, 3, 0, 1, 1, 2, 2, 1, 1, 0])
    #expect(drawn(7, 1) == [2, 1, 0, 2, 2, 0, 0, 2, 1, 0, 2, 0])
    #expect(drawn(8, 0) == [0, 3, 0, 1, 0, 3, 0, 0, 0, 0, 4, 1])
  }

  @Test("Counted as often as drawn, the correlations are those of the repeated rows") func moments() throws {
    let outcome = Array(Swiss.fertility.prefix(9))
    let factors = [Swiss.agriculture, Swiss.examination, Swiss.catholic].map { Array($0.prefix(9)) }
    let counts: [UInt32] = [2, 0, 1, 1, 0, 3, 1, 1, 0]
    let places = counts.enumerated().flatMap { Array(repeating: $0.offset, count: Int($0.element)) }
    for weights in [nil, (1...9).map(Double.init)] {
      let table = ResampledTable(try Observations(outcome: outcome, factors: factors, weights: weights))
      let found = try #require(table.moments(counts))
      let repeated = Moments(
        try Observations(
          outcome: places.map { outcome[$0] }, factors: factors.map { column in places.map { column[$0] } },
          weights: weights.map { weights in places.map { weights[$0] } }))
      for (a, b) in zip(found.factors + found.outcome, repeated.factors + repeated.outcome) {
        #expect(abs(a - b) < 1e-12)
      }
      #expect(found.count == 9 && found.size == 3)
    }
  }

  @Test("A factor that does not vary among the drawn rows has no correlations, and an outcome no replicate")
  func constant() throws {
    let table = ResampledTable(
      try Observations(outcome: [1, 2, 3, 4, 9, 9], factors: [[1, 1, 1, 1, 1, 5], [1, 2, 1, 3, 1, 4]]))
    let found = try #require(table.moments([1, 1, 1, 1, 0, 0]))
    #expect(found.factors[0] == 0 && found.factors[1] == 0 && found.outcome[0] == 0)
    #expect(abs(found.factors[3] - 1) < 1e-12 && abs(found.outcome[1]) > 0.1)
    #expect(table.moments([0, 0, 0, 0, 3, 3]) == nil)
    #expect(table.moments([6, 0, 0, 0, 0, 0]) == nil)
  }

  @Test(
    "A variance of more than 10⁻¹² of the whole is not taken for rounding",
    arguments: [(1.0, true), (0.5, false)])
  func least(_ difference: Double, _ isVarying: Bool) throws {
    // Among the first four rows the factor varies by ± difference / 2, in all five by about 500,000.
    let low = [0, difference, 0, difference]
    let factor = low.map { $0 * 1.5 } + [1_250_000.0]
    let table = ResampledTable(
      try Observations(outcome: [1, 2, 3, 5, 4, 6], factors: [factor + [0.7], [1, 2, 1, 3, 1, 4]]))
    let found = try #require(table.moments([1, 1, 1, 1, 0, 0]))
    #expect((found.outcome[0] != 0) == isVarying)
  }

  @Test("Between two numbers a quantile is interpolated") func quantiles() {
    let numbers = [1.0, 2, 4, 8]
    #expect([0, 0.5, 1].map { Bootstrap.quantile(numbers, $0) } == [1, 3, 8])
    #expect(abs(Bootstrap.quantile(numbers, 0.25) - 1.75) < 1e-12)
    #expect(abs(Bootstrap.quantile(numbers, 0.9) - 6.8) < 1e-12)
    #expect(Bootstrap.quantile([5], 0.3) == 5)
  }
}
