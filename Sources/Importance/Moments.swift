/// The correlations of an outcome and its factors, weighted if wanted: all that the methods here need to know
/// of the data.
package struct Moments: Hashable, Sendable {
  /// How many rows went in.
  package let count: Int
  /// The sum of the weights; the number of rows where there are none.
  package let totalWeight: Double
  /// The effective number of rows, (Σw)²/Σw² (Kish 1965); the number of rows where there are no weights.
  package let effectiveCount: Double
  /// The correlations between the factors, row by row: `size` × `size`, 1 on the diagonal.
  package let factors: [Double]
  /// The correlation of each factor with the outcome.
  package let outcome: [Double]

  /// How many factors there are.
  package var size: Int { outcome.count }

  /// Why there are no correlations.
  package enum Problem: Error, Hashable {
    /// Fewer than two factors.
    case tooFewFactors
    /// No more rows than factors and a constant need.
    case tooFewRows(rows: Int, factors: Int)
    /// The outcome has one value only.
    case constantOutcome
    /// Factors, by their places, that have one value only.
    case constantFactors([Int])
    /// A weight is negative or not a number, or all are zero; the first such row.
    case badWeight(row: Int)
    /// A value is not a finite number; its row.
    case notFinite(row: Int)
    /// Columns of different lengths.
    case ragged
  }

  /// The correlations between columns of equal length without missing values. Weights are proportional to the
  /// number of people that a row stands for; their scale does not matter.
  package init(outcome: [Double], factors: [[Double]], weights: [Double]? = nil) throws(Problem) {
    let rows = outcome.count
    guard factors.allSatisfy({ $0.count == rows }), weights.map({ $0.count == rows }) ?? true else {
      throw .ragged
    }
    guard factors.count >= 2 else { throw .tooFewFactors }
    let weights = try Self.checked(weights, rows)
    let used = weights.count { $0 > 0 }
    guard used > factors.count + 1 else { throw .tooFewRows(rows: used, factors: factors.count) }
    for column in factors + [outcome] {
      if let row = column.firstIndex(where: { !$0.isFinite }) { throw .notFinite(row: row) }
    }
    let total = weights.reduce(0, +)
    guard let y = Self.standardised(outcome, weights, total) else { throw .constantOutcome }
    let columns = factors.map { Self.standardised($0, weights, total) }
    let constant = columns.indices.filter { columns[$0] == nil }
    guard constant.isEmpty else { throw .constantFactors(constant) }
    let z = columns.compactMap { $0 }
    count = used
    totalWeight = total
    effectiveCount = total * total / weights.reduce(0) { $0 + $1 * $1 }
    self.outcome = z.map { Self.product($0, y) }
    var matrix = [Double](repeating: 1, count: z.count * z.count)
    for row in z.indices {
      for column in 0..<row {
        let correlation = Self.product(z[row], z[column])
        matrix[row * z.count + column] = correlation
        matrix[column * z.count + row] = correlation
      }
    }
    self.factors = matrix
  }

  /// Correlations that are known already, as from a published table. `factors` is row by row.
  package init(outcome: [Double], correlations factors: [Double], count: Int) {
    self.count = count
    totalWeight = Double(count)
    effectiveCount = Double(count)
    self.factors = factors
    self.outcome = outcome
  }

  private static func checked(_ weights: [Double]?, _ rows: Int) throws(Problem) -> [Double] {
    guard let weights else { return [Double](repeating: 1, count: rows) }
    if let row = weights.firstIndex(where: { !($0 >= 0) || !$0.isFinite }) { throw .badWeight(row: row) }
    guard weights.contains(where: { $0 > 0 }) else { throw .badWeight(row: 0) }
    return weights
  }

  /// A column of mean 0 and length 1 under the weights, whose square roots it is multiplied with; nil where it is
  /// constant. Means are taken out before anything is squared, so that large numbers lose no digits.
  private static func standardised(_ column: [Double], _ weights: [Double], _ total: Double) -> [Double]? {
    let mean = zip(column, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    var centred = zip(column, weights).map { ($0 - mean) * $1.squareRoot() }
    let length = product(centred, centred).squareRoot()
    let scale = column.reduce(0) { max($0, abs($1)) } * total.squareRoot()
    guard length > scale * 1e-13 else { return nil }
    for index in centred.indices { centred[index] /= length }
    return centred
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
