import Importance
import Testing

/// Means with their covariances. The expected numbers are numpy's, by the formula of a ratio's linearisation; without weights
/// and gaps they are those of the sample's covariance.
@Suite struct MeanEstimateTests {
  private let columns: [[Double]] = [[1, 2, 3, 4, .nan], [2, 2, 5, .nan, 1]]

  private func expect(_ found: [Double], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs(a - b) < 1e-8, "\(a) for \(b)") }
  }

  @Test("Each mean has the rows that answered; rows that answered both make them vary together") func gaps() {
    let found = MeanEstimates(columns)
    expect(found.means, [2.5, 2.5])
    expect(found.covariances, [0.390625, 0.17578125, 0.17578125, 0.703125])
  }

  @Test("Weights count; a row without a weight is left out") func weights() {
    let found = MeanEstimates(columns, weights: [1, 2, 1, 0.5, 3])
    expect(found.means, [2.2222222222222223, 2])
    expect(found.covariances, [0.19051974, 0.09259259, 0.09259259, 0.45918367])
    let shorter = MeanEstimates(columns, weights: [1, 1, 1, 1, .nan])
    expect(shorter.means, [2.5, 3])
  }

  @Test("Without weights and gaps the variance of a mean is the sample's, divided by the rows") func plain() {
    let found = MeanEstimates([[1, 2, 3, 4], [4, 3, 5, 1]])
    expect(found.covariances, [5.0 / 12, -0.5833333333333334 / 2, -0.5833333333333334 / 2, 35.0 / 48])
  }

  @Test("A value at the mean counts as one, too") func middle() {
    let found = MeanEstimates([[3, 4, 6, 2, 5]])
    #expect(abs(found.error(of: 0) - 0.5.squareRoot()) < 1e-12)
  }

  @Test("Means far apart have one rank each; means that are level share theirs") func ranks() {
    let rows = 200
    let a = (0..<rows).map { Double($0 % 3) + 5 }
    let b = (0..<rows).map { Double(($0 + 1) % 4) }
    let found = MeanEstimates([b, a, b.reversed()]).ranks(level: 0.95, seed: 1)
    #expect(found.simultaneous == [2...3, 1...1, 2...3])
    #expect(MeanEstimates([b, a, b.reversed()]).ranks(level: 0.95, seed: 1) == found)
  }
}
