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
}

/// The results for one base: a set of respondents.
package struct BaseFindings: Sendable {
  /// The number of rows: the full base.
  package var rows: Int
  /// The number of rows with the outcome or any factor. The others were not asked, or broke off before.
  package var answering: Int
  /// The number of rows with the outcome, all factors, and a weight: the base of the model and of every submodel.
  package var complete: Int
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
  /// The bootstrap results; nil without replicates.
  package var bootstrap: Bootstrap?
  /// The rank correlation (Spearman) of derived and stated importance; nil if fewer than three factors have both.
  package var agreement: Double?
  /// The warnings for the reader.
  package var warnings: [AnalysisWarning]
}

/// The results for a factor. Values that were not asked for or are not determined are nil.
package struct FactorFindings: Sendable {
  /// A mean over those who answered, and their number.
  package struct Mean: Hashable, Sendable {
    /// The mean, weighted if there are weights.
    package var mean: Double
    /// The number of people who answered.
    package var n: Int
  }

  /// The factor.
  package var factor: ImportancePlan.Factor
  /// Whether it is left out of the model, because only some people, or nobody, were asked about it.
  package var isLeftOut = false
  /// The exact LMG contribution to R².
  package var importance = 0.0
  /// The contribution as a share of R².
  package var share = 0.0
  /// The 95 % interval of the contribution.
  package var interval: ClosedRange<Double>?
  /// The 95 % interval of the share.
  package var shareInterval: ClosedRange<Double>?
  /// The share of the replicates in which it contributes most.
  package var first: Double?
  /// Johnson's relative weight.
  package var relativeWeight: Double?
  /// The standardised coefficient.
  package var beta: Double?
  /// The correlation with the outcome.
  package var correlation: Double?
  /// R² of the factor alone.
  package var alone: Double?
  /// The loss of R² without it.
  package var last: Double?
  /// Beta times correlation.
  package var pratt: Double?
  /// The variance inflation factor.
  package var inflation: Double?
  /// The mean increment to R² over the sets of 0, 1, … other factors.
  package var conditional: [Double]?
  /// For each other factor, by id, the share of the sets in which this factor adds more.
  package var dominates: [String: Double]?
  /// The stated importance.
  package var stated: Mean?
  /// The stated importance minus each customer's own mean over the factors.
  package var statedCentred: Mean?
  /// The satisfaction of customers.
  package var satisfaction: Mean?
  /// The share of people who gave the highest point.
  package var topBox: Double?

  init(_ factor: ImportancePlan.Factor) { self.factor = factor }
}
