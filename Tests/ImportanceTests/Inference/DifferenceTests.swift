import Importance
import Testing

/// Differences of estimates from independent samples, and several tests at once.
@Suite struct DifferenceTests {
  @Test("The variances of both add up; the interval is 1.96 standard errors to both sides") func difference()
  {
    let found = Difference(0.5, variance: 0.02, 0.3, variance: 0.04)
    #expect(abs(found.estimate - 0.2) < 1e-12 && abs(found.error - (0.02 + 0.04).squareRoot()) < 1e-12)
    #expect(
      abs(found.interval.lowerBound + 0.28009998958550286) < 1e-12
        && abs(found.interval.upperBound - 0.6800999895855029) < 1e-12)
    // 2 (1 − Φ(0.2/0.2449…)), by scipy.
    #expect(abs(found.p - 0.4142161782425252) < 1e-12)
    #expect(Difference(0.5, variance: 0, 0.3, variance: 0).p == 1)
  }

  @Test("Holm's adjustment is R's `p.adjust(p, \"holm\")`") func holm() {
    let found = Holm.adjusted([0.01, 0.04, 0.03, 0.005, 0.5])
    for (a, b) in zip(found, [0.04, 0.09, 0.09, 0.025, 0.5]) { #expect(abs(a - b) < 1e-12) }
    #expect(Holm.adjusted([0.6, 0.7]) == [1, 1])
    #expect(Holm.adjusted([]) == [])
  }
}
