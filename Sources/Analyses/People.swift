/// Means over the respondents of a base, each with a weight if there are weights; whoever has no weight is left out.
struct People {
  /// The weight of each respondent, NaN where there is none; nil where nobody has one.
  let weights: [Double]?

  /// The mean of those who answered; nil where nobody did.
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

  /// The part of those who answered who gave this very value.
  func part(_ values: [Double], of value: Double) -> Double? {
    mean(values.map { $0.isNaN ? $0 : $0 == value ? 1 : 0 })?.mean
  }

  /// Ratings less each respondent's own mean over all that the respondent rated: people crowd at the top of a scale of
  /// importance, each at a height of their own. Who rated fewer than two says nothing about differences.
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
