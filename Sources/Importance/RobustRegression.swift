/// The effects of factors in points: the coefficients of a linear regression, with standard errors that hold whatever the
/// variance of the residuals depends on (White 1980, with MacKinnon and White's factor n/(n − p − 1): HC1).
package struct RobustRegression: Hashable, Sendable {
  /// The change of the outcome for a change of one in each factor, all others being the same; in their own units.
  package let slopes: [Double]
  /// The standard errors of the slopes.
  package let errors: [Double]
  /// The degrees of freedom that are left: rows less factors and 1.
  package let rest: Int

  /// The regression of observations; nil if factors are combinations of others, or no degree of freedom is left.
  package init?(_ observations: Observations) {
    let size = observations.factors.count
    rest = observations.rows - size - 1
    var sweep = Sweep(Moments(observations))
    guard rest > 0, (0..<size).allSatisfy({ sweep.take($0) }) else { return nil }
    let inverse = sweep
    let factors = observations.factors.map(observations.standardised)
    let outcome = observations.standardised(observations.outcome)
    let given = observations.weights ?? [Double](repeating: 1, count: observations.rows)
    let total = given.reduce(0, +)
    // The sums of products of the rows, each with its squared residual.
    var meat = [Double](repeating: 0, count: size * size)
    for row in 0..<observations.rows {
      let residual = (0..<size).reduce(outcome[row]) { $0 - inverse[$1, size] * factors[$1][row] }
      let weight = given[row] / total * residual
      for a in 0..<size {
        let part = weight * weight * factors[a][row]
        for b in 0...a { meat[a * size + b] += part * factors[b][row] }
      }
    }
    let scale = Double(observations.rows) / Double(rest)
    let spread = Self.spread(observations.outcome, given)
    let ratios = observations.factors.map { spread / Self.spread($0, given) }
    slopes = (0..<size).map { inverse[$0, size] * ratios[$0] }
    errors = (0..<size).map { k in
      var variance = 0.0
      for a in 0..<size {
        for b in 0..<size { variance += inverse[k, a] * meat[max(a, b) * size + min(a, b)] * inverse[k, b] }
      }
      return (variance * scale).squareRoot() * ratios[k]
    }
  }

  /// The interval of a slope, by Student's distribution.
  package func interval(of factor: Int, level: Double = 0.95) -> ClosedRange<Double> {
    let reach = errors[factor] * StudentDistribution.bound(1 - level, Double(rest))
    return slopes[factor] - reach...slopes[factor] + reach
  }

  /// The weighted standard deviation of a column.
  private static func spread(_ column: [Double], _ weights: [Double]) -> Double {
    let total = weights.reduce(0, +)
    let mean = zip(column, weights).reduce(0) { $0 + $1.0 * $1.1 } / total
    return (zip(column, weights).reduce(0) { $0 + ($1.0 - mean) * ($1.0 - mean) * $1.1 } / total).squareRoot()
  }
}
