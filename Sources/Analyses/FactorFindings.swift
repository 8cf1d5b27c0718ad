import Importance

/// The results for a factor. Values that were not asked for or are not determined are nil.
package struct FactorFindings: Sendable {
  /// A mean over those who answered, and their number.
  package struct Mean: Hashable, Sendable {
    /// The mean, weighted if there are weights.
    package var mean: Double
    /// The number of people who answered.
    package var n: Int
  }

  /// The variance of the share; nil without replicates.
  var shareVariance: Double?

  /// A mean difference of two answers of the same people.
  package struct Gap: Hashable, Sendable {
    /// The mean difference, weighted if there are weights; below 0 if expectations are not met.
    package var mean: Double
    /// Its 95 % interval, by Student's distribution.
    package var interval: ClosedRange<Double>
    /// The number of people who answered both.
    package var n: Int

    /// The gap of some ratings to what was expected, NaN where one is missing; nil if fewer than two people answered both.
    init?(_ ratings: [Double], expected: [Double], weights: [Double]?) {
      let found = MeanEstimates([zip(ratings, expected).map { $0 - $1 }], weights: weights)
      guard let interval = found.interval(of: 0) else { return nil }
      (mean, self.interval, n) = (found.means[0], interval, found.counts[0])
    }
  }

  /// What chance alone would give a factor.
  package struct Noise: Hashable, Sendable {
    /// The contribution that chance reaches in one of 20 permutations.
    package var floor: Double
    /// The part of the permutations that contribute at least as much as the data.
    package var p: Double
    /// Whether the contribution is not told from chance.
    package var isNoise: Bool

    /// What chance alone would give.
    package init(floor: Double, p: Double, isNoise: Bool) {
      (self.floor, self.p, self.isNoise) = (floor, p, isNoise)
    }
  }

  /// Which way a factor goes with the outcome.
  package enum Direction: String, Hashable, Sendable {
    /// The higher the rating, the higher the outcome; or no direction is told from chance.
    case positive
    /// The higher the rating, the lower the outcome.
    case negative
    /// Alone it goes one way, beside the other factors the other.
    case mixed
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
  /// What the contribution would be by chance alone; nil if it was not computed.
  package var noise: Noise?
  /// The ranks that it can have among all factors of the model, so that the ranks of all factors are right at the same time;
  /// nil if it is not told from noise, or without replicates.
  package var ranks: ClosedRange<Int>?
  /// The ranks that it can have, for a question about this factor only.
  package var ownRanks: ClosedRange<Int>?
  /// Which way the factor goes with the outcome.
  package var direction = Direction.positive
  /// Johnson's relative weight.
  package var relativeWeight: Double?
  /// The standardised coefficient.
  package var beta: Double?
  /// The correlation with the outcome.
  package var correlation: Double?
  /// R² of the factor alone.
  package var alone: Double?
  /// The loss of R² without it: its unique part.
  package var last: Double?
  /// The 95 % interval of the unique part.
  package var uniqueInterval: ClosedRange<Double>?
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
  /// What managers assume the stated importance to be.
  package var assumed: Mean?
  /// How much better it is rated than was expected, over those who answered both.
  package var gap: Gap?
  /// The satisfaction of customers.
  package var satisfaction: Mean?
  /// The share of people who gave the highest point.
  package var topBox: Double?

  init(_ factor: ImportancePlan.Factor) { self.factor = factor }
}
