import Importance

/// A factor of which customers say something else than what goes with the outcome: the ranks that it can have in one list are
/// all before those that it can have in the other.
package struct Disagreement: Hashable, Sendable {
  /// The factor.
  package var factor: ImportancePlan.Factor
  /// The ranks that it can have by stated importance, 1 for the most important.
  package var stated: ClosedRange<Int>
  /// The ranks that it can have by its contribution to R².
  package var derived: ClosedRange<Int>
  /// The number of factors that are ranked.
  package var of: Int

  /// A disagreement about a factor.
  package init(
    factor: ImportancePlan.Factor, stated: ClosedRange<Int>, derived: ClosedRange<Int>, of count: Int
  ) {
    (self.factor, self.stated, self.derived, of) = (factor, stated, derived, count)
  }

  /// Whether the factor matters more than customers say.
  package var isUnderstated: Bool { derived.upperBound < stated.lowerBound }

  /// The factors with different ranks. Both lists hold all true ranks with 97.5 % probability each, so that a difference that
  /// is not there is told in at most one of 20 data sets.
  static func among(
    _ factors: [ImportancePlan.Factor], stated: MeanEstimates, derived: Bootstrap, of places: [Int],
    seed: UInt64
  ) -> [Disagreement] {
    guard factors.count >= 2, stated.means.allSatisfy(\.isFinite) else { return [] }
    let said = stated.ranks(level: 0.975, seed: seed).simultaneous
    let found = RankSets(
      places.map { derived.estimates[$0] },
      replicates: derived.replicates.map { replicate in places.map { replicate[$0] } }, level: 0.975,
      widening: derived.widening
    ).simultaneous
    return factors.indices.filter { !said[$0].overlaps(found[$0]) }.map {
      Disagreement(factor: factors[$0], stated: said[$0], derived: found[$0], of: factors.count)
    }
  }
}
