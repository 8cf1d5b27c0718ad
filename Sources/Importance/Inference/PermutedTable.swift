/// Observations prepared for permuting one factor at a time: only its own correlations change.
struct PermutedTable: Sendable {
  /// The correlations of the observations themselves.
  let original: Moments
  /// The standardised factors, and the outcome behind them.
  private let columns: [[Double]]
  /// The weights of the rows, which stay with the outcome; their sum is 1.
  private let weights: [Double]

  init(_ observations: Observations) {
    original = Moments(observations)
    columns = (observations.factors + [observations.outcome]).map(observations.standardised)
    let given = observations.weights ?? [Double](repeating: 1, count: observations.rows)
    let total = given.reduce(0, +)
    weights = given.map { $0 / total }
  }

  /// The correlations when a factor's value in row `i` is that of row `order[i]`.
  func moments(of factor: Int, permuted order: [Int]) -> Moments {
    let size = original.size
    let values = order.map { columns[factor][$0] }
    let weighted = zip(values, weights).map { $0 * $1 }
    let mean = weighted.reduce(0, +)
    let variance = product(weighted, values) - mean * mean
    let scale = variance > 1e-12 ? 1 / variance.squareRoot() : 0
    var (factors, outcome) = (original.factors, original.outcome)
    for other in 0..<size where other != factor {
      // The other columns have mean 0 and mean square 1 under the weights.
      let correlation = product(weighted, columns[other]) * scale
      factors[factor * size + other] = correlation
      factors[other * size + factor] = correlation
    }
    outcome[factor] = product(weighted, columns[size]) * scale
    return Moments(outcome: outcome, correlations: factors, count: original.count)
  }

  private func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
