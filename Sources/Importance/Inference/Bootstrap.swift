import Threads

/// The uncertainty of the contributions: respondents are resampled with their weights, and everything is computed again
/// (Efron and Tibshirani 1993, section 13.3).
package struct Bootstrap: Hashable, Sendable {
  /// An interval, low end first.
  package typealias Interval = ClosedRange<Double>

  /// The contributions to R² of the observations themselves.
  package let estimates: [Double]
  /// The most factors for which replicates are computed over all orders of entry.
  package static let mostExact = SampledOrders.mostExact

  /// Whether the contributions of replicates are averages over sampled orders of entry, because there are many factors.
  package let isSampled: Bool
  /// The effective number of rows.
  private let rows: Double
  /// The contributions of each replicate that was used.
  package let replicates: [[Double]]
  /// The number of other replicates, in which the outcome had only one value, so that they have no R².
  package let withoutVariance: Int
  /// The probability that an interval is meant to hold the true value, such as 0.95.
  package let level: Double
  /// The interval of each factor's contribution to R², between percentiles of the replicates.
  package let contributions: [Interval]
  /// The interval of each factor's share of R².
  package let shares: [Interval]
  /// The interval of each factor's unique part: the loss of R² without it.
  package let unique: [Interval]
  /// The interval of R². Each replicate's R² is adjusted for the number of factors twice: once as any R² is, and once because
  /// resampled data fit better than new data.
  package let r2: Interval

  /// Resamples, and computes the LMG contributions of each replicate.
  ///
  /// - Parameters:
  ///   - estimates: the contributions of the observations themselves; nil to compute them here.
  ///   - replicates: the number, at least 1; 1,000 for intervals of two digits.
  ///   - seed: the same seed draws the same respondents, on any machine.
  ///   - level: the share of the replicates within an interval.
  ///   - progress: called with the number of finished replicates and the total.
  ///
  /// Nil if the outcome has no variance in any replicate.
  package init?(
    _ observations: Observations, estimates: [Double]? = nil, replicates: Int, seed: UInt64,
    level: Double = 0.95,
    threads: Int = 1, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    self.init(ResampledTable(observations), estimates, replicates, seed, level, threads, progress)
  }

  /// Resamples incomplete observations, and estimates the correlations of each replicate anew.
  package init?(
    _ observations: IncompleteObservations, estimates: [Double]? = nil, replicates: Int, seed: UInt64,
    level: Double = 0.95, threads: Int = 1, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    self.init(IncompleteTable(observations), estimates, replicates, seed, level, threads, progress)
  }

  private init?(
    _ table: some ReplicateSource, _ estimates: [Double]?, _ replicates: Int, _ seed: UInt64, _ level: Double,
    _ threads: Int, _ progress: (@Sendable (Int, Int) -> Void)?
  ) {
    let rule = ReplicateRule(factors: table.original.size)
    isSampled = !rule.isExact
    let estimates = estimates ?? LMG.contributions(table.original, threads: threads)
    // What the sampled orders add is the same in the data and in the replicates.
    let shift =
      rule.isExact
      ? [Double](repeating: 0, count: estimates.count)
      : zip(estimates, rule.contributions(table.original)).map { $0 - $1 }
    let drawn = Self.draw(table, replicates, seed, threads, progress) { rule.contributions($0, plus: shift) }
    guard !drawn.isEmpty else { return nil }
    self.estimates = estimates
    self.replicates = drawn.map(\.contributions)
    self.level = level
    rows = table.original.effectiveCount
    withoutVariance = replicates - drawn.count
    let size = estimates.count
    contributions = (0..<size).map { factor in
      Self.interval(drawn.map { $0.contributions[factor] }, level)
    }
    shares = (0..<size).map { factor in Self.interval(drawn.map { $0.share(factor) }, level) }
    unique = (0..<size).map { factor in Self.interval(drawn.map { $0.unique[factor] }, level) }
    r2 = Self.interval(drawn.map(\.adjustedR2), level)
  }

  /// The ranks that each factor can have.
  ///
  /// - Parameter level: the probability that the sets hold the true ranks; nil for the level of the intervals.
  package func ranks(level: Double? = nil) -> RankSets {
    RankSets(estimates, replicates: replicates, level: level ?? self.level, widening: widening)
  }

  /// How much wider than in the replicates estimates vary: by the degrees of freedom that the factors use up, as the residual
  /// variance of a regression does, and by Student's distribution instead of the normal one.
  package var widening: Double {
    let rest = max(1, rows - Double(estimates.count) - 1)
    return (rows / rest).squareRoot() * StudentDistribution.bound(0.05, rest) / 1.959963984540054
  }

  /// The mean square error of a factor's share of R²: the variance of the replicates, widened, and the square of the bias that
  /// they show. Small shares are overestimated from few rows.
  package func shareVariance(of factor: Int) -> Double {
    guard replicates.count > 1 else { return 0 }
    func share(_ contributions: [Double]) -> Double {
      let total = contributions.reduce(0, +)
      return total > 0 ? contributions[factor] / total : 0
    }
    let shares = replicates.map(share)
    let mean = shares.reduce(0, +) / Double(shares.count)
    let variance = shares.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(shares.count - 1)
    let bias = mean - share(estimates)
    return variance * widening * widening + bias * bias
  }

  private static func interval(_ values: [Double], _ level: Double) -> Interval {
    let sorted = values.sorted()
    return quantile(sorted, (1 - level) / 2)...quantile(sorted, (1 + level) / 2)
  }

  /// The quantile of sorted numbers, with interpolation (Hyndman and Fan 1996, type 7: R's default).
  static func quantile(_ sorted: [Double], _ part: Double) -> Double {
    guard !sorted.isEmpty else { return .nan }
    let place = Double(sorted.count - 1) * part
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
