import Importance
import Testing

/// Factors that have nothing in common: every method says the same of them.
@Suite struct UnrelatedFactorsTests {
  // All eight ways of setting three switches.
  private let x: [[Double]] = [
    [-1, -1, -1, -1, 1, 1, 1, 1], [-1, -1, 1, 1, -1, -1, 1, 1], [-1, 1, -1, 1, -1, 1, -1, 1],
  ]

  /// An outcome of variance 4 + 1 + 16 + 4, of which the last part is none of a single switch.
  private func moments() throws -> Moments {
    let outcome = (0..<8).map { row -> Double in
      let (a, b, c) = (x[0][row], x[1][row], x[2][row])
      return 2 * a + b - 4 * c + 2 * (a * b * c)
    }
    return Moments(try Observations(outcome: outcome, factors: x))
  }

  private func expect(_ found: [Double], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-12, "\(found) for \(expected)") }
  }

  @Test("Each gets what it has alone, whichever method divides R²") func same() throws {
    let moments = try moments()
    let parts = [0.16, 0.04, 0.64]
    expect(moments.outcome, [0.4, 0.2, -0.8])
    expect(LMG.contributions(moments), parts)
    expect(RelativeWeights.weights(moments), parts)
    expect(LinearModel.first(moments), parts)
    let model = LinearModel(moments)
    expect(model.last, parts)
    expect(model.pratt(moments), parts)
    expect(model.betas, [0.4, 0.2, -0.8])
    expect(model.inflation, [1, 1, 1])
    expect([model.r2, model.adjusted(rows: 8)], [0.84, 0.72])
    expect([RelativeWeights.conditionNumber(moments)], [1])
    #expect(Collinearity(moments).twins.isEmpty && Collinearity(moments).sets.isEmpty)
  }

  @Test("Johnson's weights where some of the factors have nothing in common, as numpy's `eigh` finds them")
  func partly() {
    let moments = Moments(
      outcome: [0.6, 0.3, 0.5], correlations: [1, 0, 0.5, 0, 1, 0, 0.5, 0, 1], count: 100)
    expect(RelativeWeights.weights(moments), [0.2616666666666667, 0.09, 0.15166666666666664])
    expect([RelativeWeights.conditionNumber(moments)], [(3.0).squareRoot()])
  }

  @Test("The larger one dominates the smaller one completely, in sets of every size") func dominance() throws
  {
    let dominance = try #require(Dominance(try moments()))
    #expect(dominance.complete == [[nil, 1, 0], [0, nil, 0], [1, 1, nil]])
    for (increments, part) in zip(dominance.conditional, [0.16, 0.04, 0.64]) {
      expect(increments, [part, part, part])
    }
  }

  @Test("Of two that are level neither dominates the other") func level() throws {
    let outcome = (0..<8).map { row -> Double in
      let (a, b, c) = (x[0][row], x[1][row], x[2][row])
      return a + b + a * b * c
    }
    let dominance = try #require(
      Dominance(Moments(try Observations(outcome: outcome, factors: Array(x.prefix(2))))))
    #expect(dominance.complete == [[nil, 0], [0, nil]])
  }

  @Test("For more than 22 factors there is no table of all their sets") func many() {
    let identity = (0..<23 * 23).map { $0 % 24 == 0 ? 1.0 : 0 }
    let outcome = [Double](repeating: 0.1, count: 23)
    #expect(Dominance(Moments(outcome: outcome, correlations: identity, count: 100)) == nil)
  }

  @Test("A walk that is cut into pieces tells of each; one of a single piece has nothing to tell")
  func progress() {
    func steps(_ size: Int) -> [String] {
      let told = Told()
      let identity = (0..<size * size).map { $0 % (size + 1) == 0 ? 1.0 : 0 }
      let outcome = [Double](repeating: 0.1, count: size)
      let contributions = LMG.contributions(
        Moments(outcome: outcome, correlations: identity, count: 100), progress: told.note)
      expect(contributions, outcome.map { $0 * $0 })
      return told.steps
    }
    #expect(steps(17) == [])
    #expect(steps(18) == (1...16).map { "\($0) of 16" })
  }
}
