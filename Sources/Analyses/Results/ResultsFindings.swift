package import Importance

/// How well we do: what was measured, for all respondents and for groups.
package struct ResultsFindings: Sendable {
  /// The results of one item in one base.
  package struct Result: Sendable {
    /// The mean; nil if nobody answered.
    package var mean: Double?
    /// The 95 % interval of the mean, by Student's distribution.
    package var interval: ClosedRange<Double>?
    /// The number of people who answered.
    package var n: Int
    /// The share of people who gave the highest point; nil if the scale is not known.
    package var top: Proportion?
    /// The net promoter score, where one would recommend.
    package var promoter: NetPromoter?
    /// How much better it is rated than was expected.
    package var gap: FactorFindings.Gap?
    /// The standard error of the mean.
    var error: Double
  }

  /// A group of a segment.
  package struct Group: Sendable {
    /// Its label.
    package var label: String
    /// Its id: the word in the data.
    package var id: String
    /// The number of its respondents.
    package var rows: Int
    /// The results of the items, in order; nil if the group is too small to be shown.
    package var results: [Result]?
  }

  /// A segment with its groups and the differences that are told.
  package struct Segment: Sendable {
    /// The segment.
    package var segment: ImportancePlan.Segment
    /// Its groups.
    package var groups: [Group]
    /// The number of respondents in no group.
    package var without: Int
    /// The differences of means that are told from chance, the clearest first.
    package var differences: [MeanDifference]
    /// The number of differences that were tested.
    package var compared: Int
  }

  /// The plan.
  package var plan: ResultsPlan
  /// The number of respondents.
  package var rows: Int
  /// The results for all.
  package var total: [Result]
  /// The results by segment.
  package var segments: [Segment]
  /// What a reader should know.
  package var warnings: [AnalysisWarning] = []
}

/// A difference of the means of an item between two groups.
package struct MeanDifference: Sendable {
  /// The item.
  package var item: ResultsPlan.Item
  /// The label of the group with the larger mean.
  package var larger: String
  /// The label of the other group.
  package var smaller: String
  /// The difference, in points of the scale.
  package var estimate: Double
  /// Its 95 % interval, by Welch's test.
  package var interval: ClosedRange<Double>
  /// The probability of such a difference if there were none, adjusted for all comparisons of the segment (Holm).
  package var p: Double

  /// The difference of two means (Welch 1947); nil if one of them has no error.
  init?(
    _ item: ResultsPlan.Item, _ first: (String, ResultsFindings.Result),
    _ second: (String, ResultsFindings.Result)
  ) {
    guard let one = first.1.mean, let other = second.1.mean, first.1.n > 1, second.1.n > 1 else { return nil }
    let (a, b) = (first.1.error * first.1.error, second.1.error * second.1.error)
    guard a + b > 1e-24 else { return nil }
    let degrees =
      (a + b) * (a + b) / (a * a / Double(first.1.n - 1) + b * b / Double(second.1.n - 1))
    let error = (a + b).squareRoot()
    let isFirst = one >= other
    (self.item, larger, smaller) = (item, isFirst ? first.0 : second.0, isFirst ? second.0 : first.0)
    estimate = abs(one - other)
    let reach = error * StudentDistribution.bound(0.05, degrees)
    interval = estimate - reach...estimate + reach
    p = StudentDistribution.bothTails(estimate / error, degrees)
  }
}
