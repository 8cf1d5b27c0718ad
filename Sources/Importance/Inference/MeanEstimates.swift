/// Means of several columns over the rows that have a value, and how they vary together.
package struct MeanEstimates: Hashable, Sendable {
  /// The mean of each column, weighted if there are weights; NaN without a value.
  package let means: [Double]
  /// The covariances of the means, row by row: the sums of the products of what each row moves them by (linearisation, as in
  /// survey sampling with replacement: Särndal, Swensson and Wretman 1992, section 5.5).
  package let covariances: [Double]
  /// The number of rows with a value, for each column.
  package let counts: [Int]

  /// The means of columns of equal length.
  ///
  /// - Parameters:
  ///   - columns: the values of each column; NaN where a row has none.
  ///   - weights: the weight of each row; rows with NaN are left out. Nil if all count alike.
  package init(_ columns: [[Double]], weights: [Double]? = nil) {
    let rows = columns.first?.count ?? 0
    let size = columns.count
    var (sums, totals) = ([Double](repeating: 0, count: size), [Double](repeating: 0, count: size))
    func weight(_ row: Int, _ column: Int) -> Double {
      let weight = weights?[row] ?? 1
      return columns[column][row].isNaN || weight.isNaN ? 0 : weight
    }
    for column in 0..<size {
      for row in 0..<rows {
        let weight = weight(row, column)
        guard weight > 0 else { continue }
        sums[column] += weight * columns[column][row]
        totals[column] += weight
      }
    }
    let means = zip(sums, totals).map { $1 > 0 ? $0 / $1 : .nan }
    var covariances = [Double](repeating: 0, count: size * size)
    var moved = [Double](repeating: 0, count: size)
    var count = 0
    for row in 0..<rows {
      var isThere = false
      for column in 0..<size {
        let weight = weight(row, column)
        if weight > 0 { isThere = true }
        moved[column] = weight > 0 ? weight * (columns[column][row] - means[column]) / totals[column] : 0
      }
      if isThere { count += 1 }
      for a in 0..<size where moved[a] != 0 {
        for b in 0...a { covariances[a * size + b] += moved[a] * moved[b] }
      }
    }
    // The mean is estimated from the same rows.
    let correction = count > 1 ? Double(count) / Double(count - 1) : 1
    for a in 0..<size {
      for b in 0...a {
        covariances[a * size + b] *= correction
        covariances[b * size + a] = covariances[a * size + b]
      }
    }
    (self.means, self.covariances) = (means, covariances)
    counts = (0..<size).map { column in (0..<rows).count { weight($0, column) > 0 } }
  }

  /// The standard error of a mean.
  package func error(of column: Int) -> Double { covariances[column * means.count + column].squareRoot() }

  /// The interval of a mean, by Student's distribution; nil with fewer than two values.
  package func interval(of column: Int, level: Double = 0.95) -> ClosedRange<Double>? {
    guard counts[column] > 1 else { return nil }
    let reach = error(of: column) * StudentDistribution.bound(1 - level, Double(counts[column] - 1))
    return means[column] - reach...means[column] + reach
  }

  /// The ranks that each mean can have, 1 for the largest, from the joint normal distribution of the means. Of few rows the
  /// distribution is wider, as Student's is; of fewer than five nothing is told.
  package func ranks(level: Double, draws: Int = 2000, seed: UInt64) -> RankSets {
    let least = counts.min() ?? 0
    guard least >= 5 else { return RankSets(means, replicates: [], level: level) }
    // The variance of Student's distribution with one degree of freedom less than rows.
    let wider = Double(least - 1) / Double(least - 3)
    let draws = NormalDraws(covariances.map { $0 * wider }, seed: seed).draws(draws, around: means)
    return RankSets(means, replicates: draws, level: level)
  }
}
