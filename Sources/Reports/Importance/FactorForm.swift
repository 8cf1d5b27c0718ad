import Analyses

/// A factor in JSON; values that were not computed are left out.
struct FactorForm: Encodable {
  var id: String
  var label: String
  var importance: Double?
  var share: Double?
  var low: Double?
  var high: Double?
  var shareLow: Double?
  var shareHigh: Double?
  var rankLow: Int?
  var rankHigh: Int?
  var ownRankLow: Int?
  var ownRankHigh: Int?
  var noiseFloor: Double?
  var noiseP: Double?
  var toldFromNoise: Bool?
  var direction: String?
  var relativeWeight: Double?
  var beta: Double?
  var correlation: Double?
  var first: Double?
  var last: Double?
  var lastLow: Double?
  var lastHigh: Double?
  var pratt: Double?
  var vif: Double?
  var conditional: [Double]?
  var complete: [String: Double]?
  var stated: Double?
  var statedCentred: Double?
  var statedN: Int?
  var assumed: Double?
  var assumedN: Int?
  var gap: Double?
  var gapLow: Double?
  var gapHigh: Double?
  var gapN: Int?
  var satisfaction: Double?
  var satisfactionN: Int?
  var topBox: Double?

  enum CodingKeys: String, CodingKey {
    case id, label, importance, share, low, high, beta, correlation, first, last, pratt, vif, stated
    case satisfaction, direction, assumed, gap
    case assumedN = "assumed_n"
    case gapLow = "gap_low"
    case gapHigh = "gap_high"
    case gapN = "gap_n"
    case shareLow = "share_low"
    case shareHigh = "share_high"
    case rankLow = "rank_low"
    case rankHigh = "rank_high"
    case ownRankLow = "own_rank_low"
    case ownRankHigh = "own_rank_high"
    case noiseFloor = "noise_floor"
    case noiseP = "noise_p"
    case toldFromNoise = "told_from_noise"
    case lastLow = "last_low"
    case lastHigh = "last_high"
    case relativeWeight = "relative_weight"
    case conditional = "conditional_dominance"
    case complete = "complete_dominance"
    case statedCentred = "stated_centred"
    case statedN = "stated_n"
    case satisfactionN = "satisfaction_n"
    case topBox = "top_box"
  }

  init(_ found: FactorFindings) {
    (id, label) = (found.factor.id, found.factor.label)
    if !found.isLeftOut { (importance, share) = (found.importance, found.share) }
    (low, high) = (found.interval?.lowerBound, found.interval?.upperBound)
    (shareLow, shareHigh) = (found.shareInterval?.lowerBound, found.shareInterval?.upperBound)
    (rankLow, rankHigh) = (found.ranks?.lowerBound, found.ranks?.upperBound)
    (ownRankLow, ownRankHigh) = (found.ownRanks?.lowerBound, found.ownRanks?.upperBound)
    (noiseFloor, noiseP) = (found.noise?.floor, found.noise?.p)
    toldFromNoise = found.noise.map { !$0.isNoise }
    if !found.isLeftOut, found.correlation != nil { direction = found.direction.rawValue }
    (lastLow, lastHigh) = (found.uniqueInterval?.lowerBound, found.uniqueInterval?.upperBound)
    relativeWeight = found.relativeWeight
    (beta, correlation) = (found.beta, found.correlation)
    (first, last) = (found.alone, found.last)
    (pratt, vif) = (found.pratt, found.inflation.flatMap { $0.isFinite ? $0 : nil })
    (conditional, complete) = (found.conditional, found.dominates)
    (stated, statedN) = (found.stated?.mean, found.stated?.n)
    statedCentred = found.statedCentred?.mean
    (assumed, assumedN) = (found.assumed?.mean, found.assumed?.n)
    (gap, gapN) = (found.gap?.mean, found.gap?.n)
    (gapLow, gapHigh) = (found.gap?.interval.lowerBound, found.gap?.interval.upperBound)
    (satisfaction, satisfactionN) = (found.satisfaction?.mean, found.satisfaction?.n)
    topBox = found.topBox
  }
}
