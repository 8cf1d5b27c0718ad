/// The correlations of an outcome and its factors, optionally weighted: the only input of the methods in this module.
package struct Moments: Hashable, Sendable {
  /// The number of rows.
  package let count: Int
  /// The effective number of rows, (Σw)²/Σw² (Kish 1965); the number of rows if there are no weights.
  package let effectiveCount: Double
  /// The correlations between the factors, row by row: `size` × `size`, 1 on the diagonal; a row of zeros for a factor
  /// without variance.
  package let factors: [Double]
  /// The correlation of each factor with the outcome.
  package let outcome: [Double]

  /// The number of factors.
  package var size: Int { outcome.count }

  /// The correlations of incomplete observations, as maximum likelihood estimates them; nil if the outcome does not vary.
  package init?(_ observations: IncompleteObservations) {
    guard let moments = IncompleteTable(observations).moments else { return nil }
    self = moments
  }

  /// The correlations of observations.
  package init(_ observations: Observations) {
    let weights = observations.weights ?? []
    let total = weights.isEmpty ? Double(observations.rows) : weights.reduce(0, +)
    // The products of columns of length 1, multiplied by the square roots of their weights, are their correlations.
    let roots = weights.map { ($0 / total).squareRoot() }
    let even = (1 / total).squareRoot()
    let columns = (observations.factors + [observations.outcome]).map { column in
      let z = observations.standardised(column)
      return roots.isEmpty ? z.map { $0 * even } : zip(z, roots).map { $0 * $1 }
    }
    let size = observations.factors.count
    var matrix = [Double](repeating: 1, count: size * size)
    for row in 0..<size {
      for column in 0..<row {
        let correlation = Self.product(columns[row], columns[column])
        matrix[row * size + column] = correlation
        matrix[column * size + row] = correlation
      }
    }
    count = observations.rows
    effectiveCount =
      weights.isEmpty ? total : total * total / weights.reduce(0) { $0 + $1 * $1 }
    factors = matrix
    outcome = (0..<size).map { Self.product(columns[$0], columns[size]) }
  }

  /// Known correlations, such as from a published table. `factors` is row by row.
  package init(
    outcome: [Double], correlations factors: [Double], count: Int, effectiveCount: Double? = nil
  ) {
    self.count = count
    self.effectiveCount = effectiveCount ?? Double(count)
    self.factors = factors
    self.outcome = outcome
  }

  private static func product(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for index in a.indices { sum += a[index] * b[index] }
    return sum
  }
}
