package import Importance

/// The results of an importance analysis, for all respondents and for each group of each segment.
package struct ImportanceFindings: Sendable {
  /// The plan of the analysis.
  package var plan: ImportancePlan
  /// The results for all respondents.
  package var total: BaseFindings
  /// The results by segment, in the order of the plan.
  package var segments: [SegmentFindings]
}

/// The results for the groups of a segment.
package struct SegmentFindings: Sendable {
  /// A group with its results, or why they are not shown.
  package struct Group: Sendable {
    /// Its id.
    package var id: String
    /// Its label.
    package var label: String
    /// The number of its interviews.
    package var rows: Int
    /// The results.
    package var findings: Result<BaseFindings, AnalysisProblem>
  }

  /// The segment.
  package var segment: ImportancePlan.Segment
  /// The groups.
  package var groups: [Group]
  /// The number of interviews that belong to no group.
  package var without: Int
  /// The differences between groups that are told apart, the clearest first.
  package var differences: [GroupDifference] = []
  /// The number of differences that were tested.
  package var compared = 0
}

/// The results for one base: a set of respondents.
package struct BaseFindings: Sendable {
  /// The number of rows: the full base.
  package var rows: Int
  /// The number of rows with the outcome or any factor. The others were not asked, or broke off before.
  package var answering: Int
  /// The number of rows with the outcome, all factors, and a weight: the base of the model and of every submodel.
  package var complete: Int
  /// Whether rows count that do not have all factors, so that `complete` is the number of rows with what they were asked.
  package var isEstimated = false
  /// The effective number of complete rows under the weights (Kish).
  package var effective: Double
  /// The part of the outcome's variance that the factors explain together.
  package var r2: Double
  /// R², adjusted for the number of factors.
  package var adjustedR2: Double
  /// The square root of the ratio of the largest to the smallest eigenvalue of the factors' correlations; nil if infinite.
  package var conditionNumber: Double?
  /// The factors, in the order of the plan.
  package var factors: [FactorFindings]
  /// The test of all factors together; nil if there are too few rows for it.
  package var overall: OverallTest?
  /// The factors of the model, by place, in the order of the bootstrap's numbers.
  var modelled: [Int] = []
  /// The bootstrap results; nil without replicates.
  package var bootstrap: Bootstrap?
  /// The rank correlation (Spearman) of derived and stated importance; nil if fewer than three factors have both.
  package var agreement: Double?
  /// What the factors would do for the outcome if those who rate them low came up, the largest gain first; empty if no scale is
  /// known, or if not all rows have all factors.
  package var levers: [Lever] = []
  /// The factors whose ranks by what managers assume and by derived importance are told apart.
  package var blindSpots: [Disagreement] = []
  /// The number of managers.
  package var managers = 0
  /// The factors whose ranks by stated and by derived importance are told apart.
  package var disagreements: [Disagreement] = []
  /// The warnings for the reader.
  package var warnings: [AnalysisWarning]
}
