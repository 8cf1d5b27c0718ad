import Testing

@testable import Importance

/// The test of all factors together.
@Suite struct OverallTestTests {
  @Test(
    "Tail areas of F agree with scipy's to 2 parts in 10^12",
    arguments: [
      (19.76106, 5.0, 41.0, 5.593795601259542e-10), (1, 1, 1, 0.5), (0.3, 2, 7, 0.7498865550474875),
      (3.9, 10, 300, 5.3361200567892724e-05), (250, 6, 260, 6.745437135933234e-105),
      (1.5, 22, 995.5, 0.06489813412244483), (0.999, 40, 4000, 0.47246767590333316), (1e-9, 4, 40, 1),
    ]) func tails(_ f: Double, _ numerator: Double, _ denominator: Double, _ p: Double)
  {
    let found = FDistribution.upperTail(f, numerator, denominator)
    #expect(abs(found - p) <= 2e-12 * max(p, 1e-300), "\(found) for \(p)")
  }

  @Test("F is never below 0, and where there is none all values are as large") func ends() {
    #expect(FDistribution.upperTail(0, 3, 10) == 1 && FDistribution.upperTail(-1, 3, 10) == 1)
    #expect(BetaDistribution.cumulative(0, 2, 3) == 0 && BetaDistribution.cumulative(1, 2, 3) == 1)
  }

  @Test("R's summary of the regression on `swiss`: F = 19.76 on 5 and 41 degrees of freedom, p = 5.594e-10")
  func swiss() throws {
    let moments = Moments(try Swiss.observations())
    let test = try #require(OverallTest(LinearModel(moments), moments))
    #expect(abs(test.f - 19.76) < 0.005 && test.factors == 5 && test.rest == 41)
    #expect(abs(test.p - 5.594e-10) < 0.001e-10)
  }

  @Test("Combinations of other factors count for nothing; weights count by their effective number of rows")
  func degrees() throws {
    let (a, b, y) = ([1.0, 2, 3, 4, 5, 6, 7, 9], [2.0, 1, 4, 3, 6, 5, 8, 7], [1.0, 3, 2, 5, 4, 7, 6, 9])
    func test(_ factors: [[Double]], _ weights: [Double]? = nil) throws -> OverallTest {
      let moments = Moments(try Observations(outcome: y, factors: factors, weights: weights))
      return try #require(OverallTest(LinearModel(moments), moments))
    }
    let both = try test([a, b])
    #expect(both.factors == 2 && both.rest == 5)
    let sum = try test([a, b, zip(a, b).map { $0 + $1 }])
    #expect(sum.factors == 2 && sum.rest == 5 && abs(sum.p - both.p) < 1e-9)
    let weighted = try test([a, b], [1, 1, 1, 1, 2, 2, 2, 2])
    #expect(abs(weighted.rest - (144.0 / 20 - 3)) < 1e-12)
  }

  @Test("Factors that explain everything are no chance") func perfect() throws {
    let moments = Moments(outcome: [1, 0], correlations: [1, 0, 0, 1], count: 30)
    let test = try #require(OverallTest(LinearModel(moments), moments))
    #expect(test.f.isInfinite && test.p == 0)
    let few = Moments(outcome: [0.5, 0.1], correlations: [1, 0, 0, 1], count: 3)
    #expect(OverallTest(LinearModel(few), few) == nil)
  }
}
