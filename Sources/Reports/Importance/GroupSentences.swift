import Analyses
import Importance

/// The differences between the groups of a segment that are told apart.
enum GroupSentences {
  /// The most sentences about one segment.
  private static let most = 5

  /// The sentences, the clearest difference first.
  static func of(_ segment: SegmentFindings, _ page: Typography) -> [String] {
    let opposite = oppositeDirections(segment, page)
    guard segment.compared > 0 else { return opposite + untested(segment) }
    let models =
      haveDifferentModels(segment)
      ? ["The groups were not asked about the same factors, so their shares are of different models."] : []
    return told(segment, page) + opposite + models
  }

  private static func told(_ segment: SegmentFindings, _ page: Typography) -> [String] {
    let (count, compared) = (segment.differences.count, segment.compared)
    if count == 0 {
      let none =
        compared == 1
        ? "The one difference of shares between groups is not"
        : "None of the \(compared) differences of shares between groups is"
      return ["\(none) told from chance (Holm, 5\u{A0}% for all)."]
    }
    let sentences = segment.differences.prefix(most).map { found in
      "\(found.factor.label) has a larger share for \(page.quoted(found.larger)) than for \(page.quoted(found.smaller)): by "
        + "\(Figures.fixed(found.difference.estimate * 100, 0))\u{A0}points, 95\u{A0}% interval "
        + "\(points(found.difference.interval))."
    }
    let more = count > most ? "\(count - most) more differences are told from chance. " : ""
    return sentences
      + [
        "\(more)Of \(compared) differences of shares between groups, \(count) \(count == 1 ? "is" : "are") told from chance (Holm, 5\u{A0}% for all)."
      ]
  }

  /// Why no differences were tested, if groups are shown with intervals.
  private static func untested(_ segment: SegmentFindings) -> [String] {
    let shown = segment.groups.compactMap { try? $0.findings.get() }.filter { $0.bootstrap != nil }
    return shown.count < 2
      ? []
      : [
        "Differences of shares between groups are tested only between groups of \(GroupDifference.leastRows) or more, whose "
          + "factors are told from chance together."
      ]
  }

  /// Whether the groups' models have different factors.
  private static func haveDifferentModels(_ segment: SegmentFindings) -> Bool {
    let models = segment.groups.compactMap { group in
      (try? group.findings.get()).map { $0.factors.map(\.isLeftOut) }
    }
    return Set(models).count > 1
  }

  /// Factors that go up with the outcome in one group and down in another.
  private static func oppositeDirections(_ segment: SegmentFindings, _ page: Typography) -> [String] {
    let shown = segment.groups.compactMap { group in
      (try? group.findings.get()).map { (label: group.label, factors: $0.factors) }
    }
    guard let count = shown.first?.factors.count else { return [] }
    return (0..<count).compactMap { place in
      func groups(_ direction: FactorFindings.Direction) -> [String] {
        shown.filter { $0.factors[place].isTold && $0.factors[place].direction == direction }.map {
          page.quoted($0.label)
        }
      }
      let (up, down) = (groups(.positive), groups(.negative))
      guard !up.isEmpty, !down.isEmpty else { return nil }
      return
        "\(shown[0].factors[place].factor.label) goes up with the outcome for \(AnalysisProblem.list(up)), and down for "
        + "\(AnalysisProblem.list(down))."
    }
  }

  private static func points(_ interval: ClosedRange<Double>) -> String {
    // An end that is not 0 is not shown as 0.
    let decimals = abs(interval.lowerBound) < 0.01 ? 1 : 0
    return
      "\(Figures.fixed(interval.lowerBound * 100, decimals)) to \(Figures.fixed(interval.upperBound * 100, decimals))"
  }
}
