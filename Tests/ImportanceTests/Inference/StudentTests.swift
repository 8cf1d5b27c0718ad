import Importance
import Testing

/// Student's distribution; the figures are scipy's.
@Suite struct StudentTests {
  @Test(
    "Bounds and tails agree with scipy's",
    arguments: [
      (1.0, (12.7062047362, 63.6567411629, 0.242237883182)),
      (2, (4.30265272975, 9.92484320092, 0.129611720222)),
      (5, (2.57058183564, 4.03214298356, 0.0544900993424)),
      (13, (2.16036865646, 3.01227583872, 0.0265887828109)),
      (30, (2.0422724563, 2.74999565357, 0.0181156490681)),
      (887, (1.96264206408, 2.58138344484, 0.0125989093704)),
      (1e6, (1.95996635681, 2.57583422011, 0.0124194895022)),
    ] as [(Double, (Double, Double, Double))])
  func bounds(_ degrees: Double, _ known: (Double, Double, Double)) {
    #expect(abs(StudentDistribution.bound(0.05, degrees) / known.0 - 1) < 1e-9)
    #expect(abs(StudentDistribution.bound(0.01, degrees) / known.1 - 1) < 1e-9)
    #expect(abs(StudentDistribution.bothTails(2.5, degrees) / known.2 - 1) < 1e-9)
  }

  @Test("A value of 0 is exceeded by all") func ends() {
    #expect(StudentDistribution.bothTails(0, 7) == 1)
    #expect(abs(StudentDistribution.bothTails(-2.5, 5) - StudentDistribution.bothTails(2.5, 5)) < 1e-15)
  }

  @Test("The interval of a mean is scipy's `t.interval`; of one value there is none") func interval() throws {
    let found = MeanEstimates([[3, 4, 5, 5, 2, 4], [1, .nan, .nan, .nan, .nan, .nan]])
    let interval = try #require(found.interval(of: 0))
    #expect(
      abs(interval.lowerBound - 2.60649564163) < 1e-9 && abs(interval.upperBound - 5.06017102504) < 1e-9)
    #expect(found.interval(of: 1) == nil && found.counts == [6, 1])
  }
}
