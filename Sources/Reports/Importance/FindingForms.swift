import Analyses
import Importance

/// The test of all factors together in JSON.
struct OverallForm: Encodable {
  var f: Double?
  var factors: Int
  var rest: Double
  var p: Double

  init(_ test: OverallTest) {
    (f, factors, rest, p) = (test.f.isFinite ? test.f : nil, test.factors, test.rest, test.p)
  }
}

/// A factor whose ranks by stated and by derived importance are told apart.
struct DisagreementForm: Encodable {
  var id: String
  var stated: [Int]
  var derived: [Int]

  init(_ found: Disagreement) {
    id = found.factor.id
    stated = [found.stated.lowerBound, found.stated.upperBound]
    derived = [found.derived.lowerBound, found.derived.upperBound]
  }
}

/// A difference between the shares of a factor in two groups.
struct DifferenceForm: Encodable {
  var id: String
  var larger: String
  var smaller: String
  var difference: Double
  var low: Double
  var high: Double
  var p: Double

  init(_ found: GroupDifference) {
    (id, larger, smaller) = (found.factor.id, found.larger, found.smaller)
    let interval = found.difference.interval
    (difference, low, high) = (found.difference.estimate, interval.lowerBound, interval.upperBound)
    p = found.p
  }
}

/// How the intervals were computed, in JSON.
struct ReplicatesForm: Encodable {
  var replicates: Int
  var seed: UInt64
  var level: Double
  /// The number of orders of entry in each replicate; left out if all are used.
  var orders: Int?
}

/// What a factor would do for the outcome, in JSON.
struct LeverForm: Encodable {
  var id: String
  var target: Double
  var below: Double
  var effect: Double
  var effectLow: Double
  var effectHigh: Double
  var gain: Double
  var low: Double
  var high: Double

  enum CodingKeys: String, CodingKey {
    case id, target, below, effect, gain, low, high
    case effectLow = "effect_low"
    case effectHigh = "effect_high"
  }

  init(_ lever: Lever) {
    (id, target, below, effect) = (lever.factor.id, lever.target, lever.below, lever.effect)
    (effectLow, effectHigh) = (lever.effectInterval.lowerBound, lever.effectInterval.upperBound)
    (gain, low, high) = (lever.gain, lever.interval.lowerBound, lever.interval.upperBound)
  }
}
