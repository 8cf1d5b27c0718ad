/// Means over the respondents of a base, weighted if there are weights. Respondents without a weight are left out.
struct People {
  /// The weight of each respondent, NaN if missing; nil without weights.
  let weights: [Double]?

  /// The mean over those who answered; nil if nobody did.
  func mean(_ values: [Double]) -> FactorFindings.Mean? {
    var (sum, total, n) = (0.0, 0.0, 0)
    for row in values.indices where !values[row].isNaN {
      let weight = weights?[row] ?? 1
      guard !weight.isNaN else { continue }
      sum += weight * values[row]
      total += weight
      n += 1
    }
    let mean = sum / total
    return n > 0 && mean.isFinite ? FactorFindings.Mean(mean: mean, n: n) : nil
  }

  /// The share of those who answered who gave exactly this value.
  func part(_ values: [Double], of value: Double) -> Double? {
    mean(values.map { $0.isNaN ? $0 : $0 == value ? 1 : 0 })?.mean
  }

  /// Ratings minus each respondent's own mean over the factors. On importance scales, most people choose high points, each
  /// at their own level. Respondents with fewer than two ratings are left out, because they show no differences.
  func centred(_ columns: [[Double]?]) -> [[Double]?] {
    let rated = columns.compactMap { $0 }
    guard let rows = rated.first?.count else { return columns }
    let means = (0..<rows).map { row in
      let given = rated.map { $0[row] }.filter { !$0.isNaN }
      return given.count < 2 ? Double.nan : given.reduce(0, +) / Double(given.count)
    }
    return columns.map { column in column.map { zip($0, means).map { $0 - $1 } } }
  }
}
