package import Importance

/// A factor that matters more in one group than in another.
package struct GroupDifference: Sendable {
  /// The factor.
  package var factor: ImportancePlan.Factor
  /// The label of the group in which its share of R² is larger.
  package var larger: String
  /// The label of the other group.
  package var smaller: String
  /// How much larger its share is there, as a part of 1, with its uncertainty.
  package var difference: Difference
  /// The probability of such a difference if there were none, adjusted for all comparisons of the segment (Holm).
  package var p: Double

  /// A difference.
  package init(
    factor: ImportancePlan.Factor, larger: String, smaller: String, difference: Difference, p: Double
  ) {
    (self.factor, self.larger, self.smaller) = (factor, larger, smaller)
    (self.difference, self.p) = (difference, p)
  }

  /// The differences between the groups of a segment that are told apart at the 5 % level, the clearest first, and the number
  /// of comparisons.
  static func among(_ groups: [SegmentFindings.Group]) -> (told: [GroupDifference], compared: Int) {
    let shown = groups.compactMap { group in
      (try? group.findings.get()).map { (label: group.label, base: $0) }
    }.filter { isLarge($0.base) }
    var all: [GroupDifference] = []
    for (place, first) in shown.enumerated() {
      for second in shown[(place + 1)...] {
        all += differences((first.label, first.base), (second.label, second.base))
      }
    }
    for (place, p) in Holm.adjusted(all.map(\.p)).enumerated() { all[place].p = p }
    return (all.filter { $0.p <= 0.05 }.sorted { $0.p < $1.p }, all.count)
  }

  /// The fewest effective rows of a group: of fewer, shares are too far from normal for a test.
  package static let leastRows = 100

  /// Whether a group is large enough, and its factors are told from chance.
  private static func isLarge(_ base: BaseFindings) -> Bool {
    base.effective >= Double(max(leastRows, 10 * base.modelled.count)) && !base.explainsNothing
  }

  private typealias Shown = (label: String, base: BaseFindings)

  private static func differences(_ one: Shown, _ other: Shown) -> [GroupDifference] {
    zip(one.base.factors, other.base.factors).compactMap { a, b in
      guard a.isTold || b.isTold, let first = a.shareVariance, let second = b.shareVariance else {
        return nil
      }
      let isFirst = a.share >= b.share
      let difference =
        isFirst
        ? Difference(a.share, variance: first, b.share, variance: second)
        : Difference(b.share, variance: second, a.share, variance: first)
      return GroupDifference(
        factor: a.factor, larger: isFirst ? one.label : other.label,
        smaller: isFirst ? other.label : one.label, difference: difference, p: difference.p)
    }
  }
}
