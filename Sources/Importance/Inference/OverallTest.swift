/// The test of all factors together: whether they explain more of the outcome than unrelated factors would (Fisher's F test
/// of a regression).
package struct OverallTest: Hashable, Sendable {
  /// The ratio of the explained variance per factor to the unexplained variance per remaining degree of freedom; infinite if
  /// the factors explain everything.
  package let f: Double
  /// The degrees of freedom: the number of factors that are not combinations of others.
  package let factors: Int
  /// The degrees of freedom that are left: the effective rows less the factors and 1.
  package let rest: Double
  /// The probability of an R² at least as large if the factors had nothing to do with the outcome, from 0 to 1.
  package let p: Double

  /// The test of a model. Under weights the effective number of rows stands for their number (Kish 1965), which is an
  /// approximation. Nil if no degree of freedom is left.
  package init?(_ model: LinearModel, _ moments: Moments) {
    factors = model.betas.count - model.collinear.count
    rest = moments.effectiveCount - Double(factors) - 1
    guard factors > 0, rest > 0 else { return nil }
    let unexplained = max(0, 1 - model.r2)
    f = unexplained > 0 ? model.r2 / Double(factors) / (unexplained / rest) : .infinity
    p = f.isInfinite ? 0 : FDistribution.upperTail(f, Double(factors), rest)
  }
}
