import Threads

/// How sure the contributions are: percentile intervals from resampling respondents (Efron and Tibshirani 1993,
/// section 13.3), each with its weight.
package struct Bootstrap: Hashable, Sendable {
  /// An interval, low end first.
  package typealias Interval = ClosedRange<Double>

  /// How many replicates went in.
  package let replicates: Int
  /// How many more were drawn in which the outcome had one value only: they have no R².
  package let withoutVariance: Int
  /// The interval of each factor's contribution to R².
  package let contributions: [Interval]
  /// The interval of each factor's share of R².
  package let shares: [Interval]
  /// The interval of R².
  package let r2: Interval
  /// For each factor the part of the replicates in which it contributes most; factors that are level share it.
  package let first: [Double]

  /// Resamples, and takes the LMG contributions of each replicate.
  ///
  /// - Parameters:
  ///   - replicates: how many, at least 1; 1,000 for intervals of two digits.
  ///   - seed: the same seed draws the same respondents, on any machine.
  ///   - level: the part of the replicates that lies within an interval.
  ///   - progress: is told how many are done, of how many.
  ///
  /// Nil where the outcome has no variance in any replicate.
  package init?(
    _ observations: Observations, replicates: Int, seed: UInt64, level: Double = 0.95, threads: Int = 1,
    progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    let table = ResampledTable(observations)
    // A thread takes some replicates at a time, and its memory with them.
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

  /// The quantile of sorted numbers, interpolated between them (Hyndman and Fan 1996, type 7: R's default).
  static func quantile(_ sorted: [Double], _ part: Double) -> Double {
    let place = Double(sorted.count - 1) * part
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
  }
}
