import Testing

@testable import Importance

/// Correlations of incomplete data.
///
/// The expected ones maximise the likelihood of the values that are there: found with numpy and scipy's BFGS, which know
/// nothing of the expectations that this module computes.
@Suite struct IncompleteTests {
  /// `swiss` with holes: of four factors one is missing in each row, in every third row the next one, too.
  private func holed(weights: [Double]? = nil) -> IncompleteObservations {
    var factors = [Swiss.agriculture, Swiss.examination, Swiss.education, Swiss.catholic]
    for row in 0..<47 {
      factors[row % 4][row] = .nan
      if row % 3 == 0 { factors[(row + 1) % 4][row] = .nan }
    }
    return IncompleteObservations(outcome: Swiss.fertility, factors: factors, weights: weights)
  }

  private func expect(_ moments: Moments, _ outcome: [Double], _ factors: [Double]) {
    for (a, b) in zip(moments.outcome, outcome) { #expect(abs(a - b) < 2e-6, "\(a) for \(b)") }
    let upper = (0..<4).flatMap { a in (a + 1..<4).map { moments.factors[a * 4 + $0] } }
    for (a, b) in zip(upper, factors) { #expect(abs(a - b) < 2e-6, "\(a) for \(b)") }
  }

  @Test("They are those of the largest likelihood, with weights and without") func likelihood() throws {
    expect(
      try #require(Moments(holed())), [0.371055, -0.6559635, -0.6611483, 0.4444123],
      [-0.6408871, -0.5298215, 0.2608178, 0.7302341, -0.5913014, -0.1130453])
    expect(
      try #require(Moments(holed(weights: (0..<47).map { Double(1 + ($0 + 1) % 3) }))),
      [0.4203996, -0.6097073, -0.591606, 0.4134621],
      [-0.6853695, -0.4794653, 0.275629, 0.6411336, -0.6182384, -0.1102719])
  }

  @Test("Without holes they are the correlations themselves") func complete() throws {
    let factors = [Swiss.agriculture, Swiss.examination, Swiss.catholic]
    let found = try #require(Moments(IncompleteObservations(outcome: Swiss.fertility, factors: factors)))
    let known = Moments(try Observations(outcome: Swiss.fertility, factors: factors))
    for (a, b) in zip(found.outcome + found.factors, known.outcome + known.factors) {
      #expect(abs(a - b) < 1e-9)
    }
  }

  @Test("The pairs are counted, and the rarest one says how much is known") func pairs() throws {
    let data = holed()
    #expect(Array(data.pairs.prefix(5)) == [31, 19, 15, 20, 31])
    #expect(abs(try #require(Moments(data)).effectiveCount - 15) < 1e-9)
  }

  @Test("A replicate is the estimate of the rows that were drawn") func replicate() throws {
    let table = IncompleteTable(holed())
    let counts = (0..<47).map { UInt32($0 % 3) }
    let found = try #require(table.moments(counts))
    let weighted = try #require(Moments(holed(weights: counts.map { max(Double($0), 1e-12) })))
    for (a, b) in zip(found.outcome + found.factors, weighted.outcome + weighted.factors) {
      #expect(abs(a - b) < 1e-3, "\(a) for \(b)")
    }
    // Rows without variance of the outcome tell nothing.
    let one = (0..<47).map { UInt32($0 == 3 ? 47 : 0) }
    #expect(table.moments(one) == nil)
  }

  @Test("Permuted values stay among the rows that had one") func permuted() throws {
    let table = IncompleteTable(holed())
    var resampling = Resampling(seed: 1, replicate: 0)
    let found = table.moments(permuting: 2, &resampling)
    var factors = holed().columns
    var again = Resampling(seed: 1, replicate: 0)
    let given = (0..<47).filter { !factors[2][$0].isNaN }
    for (row, place) in zip(given, again.permutation(given.count)) {
      factors[2][row] = holed().columns[2][given[place]]
    }
    let expected = try #require(
      Moments(IncompleteObservations(outcome: factors[4], factors: Array(factors.prefix(4)))))
    for (a, b) in zip(found.outcome + found.factors, expected.outcome + expected.factors) {
      #expect(abs(a - b) < 1e-3, "\(a) for \(b)")
    }
  }
}
