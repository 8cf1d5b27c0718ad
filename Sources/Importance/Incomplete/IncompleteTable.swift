/// Incomplete observations prepared for resampling and permuting: each time the moments are estimated anew.
struct IncompleteTable: ReplicateSource {
  private let observations: IncompleteObservations
  /// The estimate of the observations themselves, from which the others start.
  private let whole: NormalEstimate

  var rows: Int { observations.rows }
  private var size: Int { observations.size }
  /// The effective number of rows of the rarest pair of columns.
  private let effectiveCount: Double

  /// The tolerance of replicates: their intervals need no more digits.
  private static let tolerance = 1e-6

  init(_ observations: IncompleteObservations) {
    self.observations = observations
    whole = NormalEstimate(MissingPatterns(observations.columns, observations.weights))
    let weights = observations.weights
    let total = weights.reduce(0, +)
    // No pair of columns tells more than its own rows do.
    let part = Double(observations.pairs.min() ?? 0) / Double(max(1, weights.count))
    effectiveCount = part * total * total / weights.reduce(0) { $0 + $1 * $1 }
  }

  /// The moments of the observations themselves; nil if the outcome has no variance.
  var moments: Moments? { correlations(whole) }

  var original: Moments { moments ?? Moments(outcome: [], correlations: [], count: rows) }

  func moments(_ counts: [UInt32]) -> Moments? {
    let weights = zip(observations.weights, counts).map { $0 * Double($1) }
    return correlations(
      NormalEstimate(
        MissingPatterns(observations.columns, weights), from: whole, tolerance: Self.tolerance))
  }

  func moments(permuting factor: Int, _ resampling: inout Resampling) -> Moments {
    var columns = observations.columns
    let given = columns[factor].indices.filter { !columns[factor][$0].isNaN }
    for (row, other) in zip(given, resampling.permutation(given.count)) {
      columns[factor][row] = observations.columns[factor][given[other]]
    }
    let estimate = NormalEstimate(
      MissingPatterns(columns, observations.weights), from: whole, tolerance: Self.tolerance)
    return correlations(estimate) ?? original
  }

  /// The correlations of an estimate; nil if the outcome has no variance.
  private func correlations(_ estimate: NormalEstimate) -> Moments? {
    let all = size + 1
    let scales = (0..<all).map { column in
      let variance = estimate.covariances[column * all + column]
      return variance > 1e-12 ? 1 / variance.squareRoot() : 0
    }
    guard scales[size] > 0 else { return nil }
    func correlation(_ a: Int, _ b: Int) -> Double {
      a == b ? 1 : estimate.covariances[a * all + b] * scales[a] * scales[b]
    }
    return Moments(
      outcome: (0..<size).map { correlation($0, size) },
      correlations: (0..<size).flatMap { a in (0..<size).map { correlation(a, $0) } }, count: rows,
      effectiveCount: effectiveCount)
  }
}
