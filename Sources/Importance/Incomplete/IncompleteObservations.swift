/// The data of an analysis in which not every row has every value, because not everybody was asked about everything.
package struct IncompleteObservations: Sendable {
  /// The factors, and the outcome behind them: one number per row, NaN if the row has none.
  let columns: [[Double]]
  /// The weight of each row, all above 0.
  let weights: [Double]

  /// The number of rows.
  package var rows: Int { weights.count }
  /// The number of factors.
  package var size: Int { columns.count - 1 }

  /// How many rows have both values, for each pair of columns (the factors, and the outcome behind them), row by row.
  package var pairs: [Int] {
    columns.flatMap { a in columns.map { b in zip(a, b).count { !$0.isNaN && !$1.isNaN } } }
  }

  /// Columns of equal length; rows without any value must have been left out. The columns are standardised over the rows that
  /// have a value.
  package init(outcome: [Double], factors: [[Double]], weights: [Double]? = nil) {
    let weights = weights ?? [Double](repeating: 1, count: outcome.count)
    columns = (factors + [outcome]).map { Self.standardised($0, weights) }
    self.weights = weights
  }

  private static func standardised(_ column: [Double], _ weights: [Double]) -> [Double] {
    func mean(_ values: [Double]) -> Double {
      var (sum, total) = (0.0, 0.0)
      for (value, weight) in zip(values, weights) where !value.isNaN {
        sum += weight * value
        total += weight
      }
      return total > 0 ? sum / total : 0
    }
    let centre = mean(column)
    let spread = mean(column.map { ($0 - centre) * ($0 - centre) }).squareRoot()
    return column.map { spread > 0 ? ($0 - centre) / spread : $0 - centre }
  }
}
