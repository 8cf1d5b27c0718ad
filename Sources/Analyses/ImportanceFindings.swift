package import Importance

/// What was found to matter, among all and in each group of each segment.
package struct ImportanceFindings: Sendable {
  /// What was looked for.
  package var plan: ImportancePlan
  /// Among all.
  package var total: BaseFindings
  /// By segment, in the order of the plan.
  package var segments: [SegmentFindings]
}

/// What was found in the groups of a segment.
package struct SegmentFindings: Sendable {
  /// A group with what was found, or why nothing is shown.
  package struct Group: Sendable {
    /// Its id.
    package var id: String
    /// What it is called.
    package var label: String
    /// How many interviews belong to it.
    package var rows: Int
    /// What was found.
    package var findings: Result<BaseFindings, AnalysisProblem>
  }

  /// The segment.
  package var segment: ImportancePlan.Segment
  /// The groups.
  package var groups: [Group]
  /// How many interviews belong to no group.
  package var without: Int
}

/// What was found in one base: a set of respondents.
package struct BaseFindings: Sendable {
  /// How many rows there are: the full base.
  package var rows: Int
  /// How many of them answered the outcome or any factor: the others were never asked, or broke off before.
  package var answering: Int
  /// How many of them answered the outcome and all factors (and have a weight): the base of the model, and of every
  /// submodel.
  package var complete: Int
  /// The effective number of these under the weights (Kish).
  package var effective: Double
  /// The part of the outcome's variance that the factors explain together.
  package var r2: Double
  /// That, adjusted for the number of factors.
  package var adjustedR2: Double
  /// The square root of the ratio of the factors' largest to their smallest eigenvalue; nil where it is infinite.
  package var conditionNumber: Double?
  /// The factors, in the order of the plan.
  package var factors: [FactorFindings]
  /// How sure it is; nil where no replicates were asked for.
  package var bootstrap: Bootstrap?
  /// The rank correlation (Spearman) of derived with stated importance, where both are there for three factors or more.
  package var agreement: Double?
  /// What a reader should know.
  package var warnings: [AnalysisWarning]
}

/// What was found about a factor. What was not asked, or is not determined, is nil.
package struct FactorFindings: Sendable {
  /// A mean of those who answered, with how many they are.
  package struct Mean: Hashable, Sendable {
    /// The mean, weighted if there are weights.
    package var mean: Double
    /// How many answered.
    package var n: Int
  }

  /// The factor.
  package var factor: ImportancePlan.Factor
  /// Whether it is not in the model, since not everybody, or nobody here, was asked about it.
  package var isLeftOut = false
  /// The exact LMG contribution to R².
  package var importance = 0.0
  /// That as a part of R².
  package var share = 0.0
  /// The 95 % interval of the contribution.
  package var interval: ClosedRange<Double>?
  /// The 95 % interval of the share.
  package var shareInterval: ClosedRange<Double>?
  /// The part of the replicates in which it contributes most.
  package var first: Double?
  /// Johnson's relative weight.
  package var relativeWeight: Double?
  /// The standardised coefficient.
  package var beta: Double?
  /// The correlation with the outcome.
  package var correlation: Double?
  /// R² of the factor alone.
  package var alone: Double?
  /// R² lost without it.
  package var last: Double?
  /// Beta times correlation.
  package var pratt: Double?
  /// The variance inflation factor.
  package var inflation: Double?
  /// The mean increment to R² over the sets of 0, 1, … other factors.
  package var conditional: [Double]?
  /// For each other factor, by id, the part of the sets in which this one adds more.
  package var dominates: [String: Double]?
  /// How important customers say it is.
  package var stated: Mean?
  /// That, less each customer's own mean over the factors.
  package var statedCentred: Mean?
  /// How satisfied customers are with it.
  package var satisfaction: Mean?
  /// The part of those who gave the highest point.
  package var topBox: Double?

  init(_ factor: ImportancePlan.Factor) { self.factor = factor }
}
