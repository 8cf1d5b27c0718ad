import Threads

/// The uncertainty of the contributions: percentile intervals from resampling respondents with their weights (Efron and
/// Tibshirani 1993, section 13.3).
package struct Bootstrap: Hashable, Sendable {
  /// An interval, low end first.
  package typealias Interval = ClosedRange<Double>

  /// The number of replicates that were used.
  package let replicates: Int
  /// The number of other replicates, in which the outcome had only one value, so that they have no R².
  package let withoutVariance: Int
  /// The interval of each factor's contribution to R².
  package let contributions: [Interval]
  /// The interval of each factor's share of R².
  package let shares: [Interval]
  /// The interval of R².
  package let r2: Interval
  /// For each factor, the share of the replicates in which it contributes most; ties are split.
  package let first: [Double]

  /// Resamples, and computes the LMG contributions of each replicate.
  ///
  /// - Parameters:
  ///   - replicates: the number, at least 1; 1,000 for intervals of two digits.
  ///   - seed: the same seed draws the same respondents, on any machine.
  ///   - level: the share of the replicates within an interval.
  ///   - progress: called with the number of finished replicates and the total.
  ///
  /// Nil if the outcome has no variance in any replicate.
  package init?(
    _ observations: Observations, replicates: Int, seed: UInt64, level: Double = 0.95, threads: Int = 1,
    progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    let table = ResampledTable(observations)
    // Each piece of work has several replicates, which reuse the same memory.
    let batch = max(1, min(50, replicates / 64))
    let batches = (replicates + batch - 1) / batch
    let size = observations.factors.count
    let drawn = Parallel.map(batches, threads: threads, progress: progress) { number -> [[Double]] in
      (number * batch..<min(replicates, (number + 1) * batch)).compactMap { replicate in
        var resampling = Resampling(seed: seed, replicate: replicate)
        return table.moments(resampling.counts(observations.rows)).map { LMG.contributions($0) }
      }
    }.flatMap { $0 }
    guard !drawn.isEmpty else { return nil }
    self.replicates = drawn.count
    withoutVariance = replicates - drawn.count
    let totals = drawn.map { $0.reduce(0, +) }
    func interval(_ values: [Double]) -> Interval {
      let sorted = values.sorted()
      return Self.quantile(sorted, (1 - level) / 2)...Self.quantile(sorted, (1 + level) / 2)
    }
    contributions = (0..<size).map { factor in interval(drawn.map { $0[factor] }) }
    shares = (0..<size).map { factor in
      interval(zip(drawn, totals).map { $1 > 0 ? $0[factor] / $1 : 0 })
    }
    r2 = interval(totals)
    first = Self.first(drawn, size)
  }

  private static func first(_ drawn: [[Double]], _ size: Int) -> [Double] {
    var wins = [Double](repeating: 0, count: size)
    for contributions in drawn {
      let most = contributions.max() ?? 0
      let level = contributions.indices.filter { contributions[$0] >= most - 1e-12 }
      for factor in level { wins[factor] += 1 / Double(level.count) }
    }
    return wins.map { $0 / Double(drawn.count) }
  }

  /// The quantile of sorted numbers, with interpolation (Hyndman and Fan 1996, type 7: R's default).
  static func quantile(_ sorted: [Double], _ part: Double) -> Double {
    let place = Double(sorted.count - 1) * part
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
