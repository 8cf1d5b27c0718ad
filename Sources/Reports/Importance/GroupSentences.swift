import Analyses
import Importance

/// The differences between the groups of a segment that are told apart.
enum GroupSentences {
  /// The most sentences about one segment.
  private static let most = 5

  /// The sentences, the clearest difference first.
  static func of(_ segment: SegmentFindings) -> [String] {
    guard segment.compared > 0 else { return [] }
    guard !segment.differences.isEmpty else {
      let none =
        segment.compared == 1
        ? "The one difference between groups is not"
        : "None of the \(segment.compared) differences between groups is"
      return ["\(none) told from chance (Holm, 5\u{A0}% for all)."]
    }
    let told = segment.differences.prefix(most).map { found in
      "\(found.factor.label) has a larger share for \(found.larger) than for \(found.smaller): by "
        + "\(Figures.fixed(found.difference.estimate * 100, 0))\u{A0}points, 95\u{A0}% interval "
        + "\(points(found.difference.interval))."
    }
    let rest = segment.differences.count - told.count
    return told
      + [
        "\(rest > 0 ? "\(rest) more differences are told from chance. " : "")Of \(segment.compared) differences between groups, "
          + "\(segment.differences.count) \(segment.differences.count == 1 ? "is" : "are") told from chance (Holm, 5\u{A0}% for all)."
      ]
  }

  private static func points(_ interval: ClosedRange<Double>) -> String {
    "\(Figures.fixed(interval.lowerBound * 100, 0)) to \(Figures.fixed(interval.upperBound * 100, 0))"
  }
}
