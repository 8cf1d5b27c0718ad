/// Means of several columns over the rows that have a value, and how they vary together.
package struct MeanEstimates: Hashable, Sendable {
  /// The mean of each column, weighted if there are weights; NaN without a value.
  package let means: [Double]
  /// The covariances of the means, row by row: the sums of the products of what each row moves them by (linearisation, as in
  /// survey sampling with replacement: Särndal, Swensson and Wretman 1992, section 5.5).
  package let covariances: [Double]

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
      for column in 0..<size {
        let weight = weight(row, column)
        moved[column] = weight > 0 ? weight * (columns[column][row] - means[column]) / totals[column] : 0
      }
      if moved.contains(where: { $0 != 0 }) { count += 1 }
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
  }

  /// The ranks that each mean can have, 1 for the largest, from the joint normal distribution of the means.
  package func ranks(level: Double, draws: Int = 2000, seed: UInt64) -> RankSets {
    RankSets(
      means, replicates: NormalDraws(covariances, seed: seed).draws(draws, around: means), level: level)
  }
}
