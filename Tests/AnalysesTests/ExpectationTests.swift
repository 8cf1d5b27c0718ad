import Analyses
import Testing

/// How much better factors are rated than was expected.
@Suite struct ExpectationTests {
  private func found(_ csv: String) throws -> [FactorFindings] {
    try Tabled.findings(csv, factors: ["a", "b"]) { plan, options in
      (plan.factors[0].expectation, options.leastBase) = ("want", 5)
    }.total.factors
  }

  @Test("The gap is the mean of the differences, paired, with scipy's interval") func paired() throws {
    let factors = try found("y,a,b,want\n5,7,1,9\n6,8,2,8\n3,5,5,9\n4,6,3,7\n9,9,2,9\n1,4,4,8\n")
    let gap = try #require(factors[0].gap)
    #expect(abs(gap.mean + 11.0 / 6) < 1e-12 && gap.n == 6)
    #expect(abs(gap.interval.lowerBound - -3.75888807064) < 1e-9)
    #expect(abs(gap.interval.upperBound - 0.0922214039712) < 1e-9)
    #expect(factors[1].gap == nil)
  }

  @Test("Who answered only one of both is in no gap") func missing() throws {
    let factors = try found("y,a,b,want\n5,7,1,9\n6,8,2,\n3,5,5,9\n4,6,3,7\n9,9,2,9\n1,4,4,8\n2,,4,1\n")
    #expect(factors[0].gap?.n == 5)
    let one = try found("y,a,b,want\n5,7,1,9\n6,8,2,\n3,5,5,\n4,6,3,\n9,9,2,\n1,4,4,\n")
    #expect(one[0].gap == nil)
  }
}
