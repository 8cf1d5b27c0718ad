/// The data of an analysis: an outcome and factors, one row per respondent, without missing values.
package struct Observations: Sendable {
  /// The outcome, one number per row.
  package let outcome: [Double]
  /// The factors, each with one number per row.
  package let factors: [[Double]]
  /// The weight of each row, all above 0; only ratios matter. Nil without weights.
  package let weights: [Double]?

  /// The number of rows.
  package var rows: Int { outcome.count }

  /// Why observations cannot be analyzed.
  package enum Problem: Error, Hashable {
    /// Fewer than two factors.
    case tooFewFactors
    /// Too few rows for the number of factors and a constant.
    case tooFewRows(rows: Int, factors: Int)
    /// The outcome has only one value.
    case constantOutcome
    /// Factors, by index, that have only one value.
    case constantFactors([Int])
    /// A weight is not above 0 or not finite; the first such row.
    case badWeight(row: Int)
    /// A value is not a finite number; its row.
    case notFinite(row: Int)
    /// Columns of different lengths.
    case ragged
  }

  /// Checks columns of equal length.
  package init(outcome: [Double], factors: [[Double]], weights: [Double]? = nil) throws(Problem) {
    let rows = outcome.count
    guard factors.allSatisfy({ $0.count == rows }), weights.map({ $0.count == rows }) ?? true else {
      throw .ragged
    }
    guard factors.count >= 2 else { throw .tooFewFactors }
    if let row = weights?.firstIndex(where: { !($0 > 0) || !$0.isFinite }) { throw .badWeight(row: row) }
    guard rows > factors.count + 1 else { throw .tooFewRows(rows: rows, factors: factors.count) }
    for column in factors + [outcome] {
      if let row = column.firstIndex(where: { !$0.isFinite }) { throw .notFinite(row: row) }
    }
    if Self.isConstant(outcome) { throw .constantOutcome }
    let constant = factors.indices.filter { Self.isConstant(factors[$0]) }
    guard constant.isEmpty else { throw .constantFactors(constant) }
    (self.outcome, self.factors) = (outcome, factors)
    // Only the ratios of weights matter.
    self.weights = weights.map { weights in
      let most = weights.max() ?? 1
      return weights.map { $0 / most }
    }
  }

  /// Whether all values are the same, except for rounding.
  package static func isConstant(_ column: [Double]) -> Bool {
    guard let low = column.min(), let high = column.max() else { return true }
    // Use halves, so that the difference of the largest numbers does not overflow.
    return high / 2 - low / 2 <= max(abs(low), abs(high)) * 1e-15
  }

  /// A column with mean 0 and mean square 1 under the weights. The mean is subtracted before squaring, so that large numbers
  /// lose no digits, and numbers are scaled by the largest, so that no square overflows.
  func standardised(_ values: [Double]) -> [Double] {
    let most = values.reduce(0) { max($0, abs($1)) }
    // A power of two, so that no digit is lost.
    let size = Double(sign: .plus, exponent: -max(-1000, most.exponent), significand: 1)
    let column = most > 0 ? values.map { $0 * size } : values
    let total = weights?.reduce(0, +) ?? Double(rows)
    func mean(_ column: [Double]) -> Double {
      var sum = 0.0
      if let weights {
        for row in column.indices { sum += column[row] * weights[row] }
      } else {
        for value in column { sum += value }
      }
      return sum / total
    }
    let centre = mean(column)
    let centred = column.map { $0 - centre }
    let spread = mean(centred.map { $0 * $0 }).squareRoot()
    return spread > 0 ? centred.map { $0 / spread } : centred
  }
}
