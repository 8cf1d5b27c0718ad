import Importance
import Testing

/// Effects in points. The figures are numpy's, by the textbook formula on the raw columns with a constant.
@Suite struct RobustRegressionTests {
  private func expect(_ found: [Double], _ expected: [Double]) {
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-9 * max(1, abs(b)), "\(a) for \(b)") }
    #expect(found.count == expected.count)
  }

  @Test("Slopes and HC1 standard errors of `swiss`") func plain() throws {
    let found = try #require(RobustRegression(Swiss.observations()))
    expect(found.slopes, [-0.172113970941, -0.258008239835, -0.870940062939, 0.104115330744, 1.07704814069])
    expect(found.errors, [0.0637649614436, 0.24541160812, 0.185990058277, 0.0305475503402, 0.406333786738])
    #expect(found.rest == 41)
    let interval = found.interval(of: 0)
    #expect(abs(interval.upperBound - (-0.172113970941 + 0.0637649614436 * 2.0195409704)) < 1e-9)
  }

  @Test("With weights") func weighted() throws {
    let found = try #require(
      RobustRegression(Swiss.observations(weights: (1...47).map { Double(1 + $0 % 3) })))
    expect(found.slopes, [-0.17290528021, -0.335501674007, -0.915777382331, 0.0990418448491, 1.22917666605])
    expect(found.errors, [0.0563790468261, 0.25520343557, 0.237344591506, 0.0343774601725, 0.406538910871])
  }

  @Test("Combinations of factors have no effects of their own") func collinear() throws {
    let (a, b) = ([1.0, 2, 3, 4, 5, 6, 7, 9], [2.0, 1, 4, 3, 6, 5, 8, 7])
    let sum = zip(a, b).map { $0 + $1 }
    #expect(
      RobustRegression(try Observations(outcome: [1, 3, 2, 5, 4, 7, 6, 9], factors: [a, b, sum])) == nil)
  }
}
