package import Analyses
import Foundation
import Importance
import Texts

/// An importance report as JSON; values that were not computed are left out.
package enum ImportanceJSON {
  /// The findings as JSON, with a line break at the end.
  package static func render(_ findings: ImportanceFindings, _ context: ImportanceContext) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    var whole = Base(findings.total, findings.plan, context)
    if !context.taken.isEmpty { whole.taken = context.taken }
    for segment in findings.segments {
      var groups: [String: Base] = [:]
      for group in segment.groups {
        groups[group.id] =
          switch group.findings {
          case .success(let base): Base(base, findings.plan, context)
          case .failure(let problem): Base(withheld: problem, rows: group.rows, findings.plan, context)
          }
        groups[group.id]?.label = group.label
      }
      whole.segments = (whole.segments ?? [:]).merging([segment.segment.id: groups]) { $1 }
      if segment.compared > 0 {
        let told = segment.differences.map(DifferenceForm.init)
        whole.differences = (whole.differences ?? [:]).merging([segment.segment.id: told]) { $1 }
      }
    }
    return CleanText.inJSON(String(decoding: try encoder.encode(whole), as: UTF8.self)) + "\n"
  }

  private struct Base: Encodable {
    var outcome: String
    var outcomeLabel: String?
    var label: String?
    var base: Int
    var answering: Int?
    var n: Int?
    var effectiveN: Double?
    var r2: Double?
    var adjustedR2: Double?
    var r2Low: Double?
    var r2High: Double?
    var conditionNumber: Double?
    var overall: Overall?
    var method: String
    var wave: String?
    var weights: String?
    var versions: Int
    var bootstrap: Replicates?
    var agreement: Double?
    var factors: [Factor]?
    var disagreements: [DisagreementForm]?
    var differences: [String: [DifferenceForm]]?
    var segments: [String: [String: Base]]?
    var taken: [TakenAsMissing]?
    var warnings: [String]

    enum CodingKeys: String, CodingKey {
      case outcome, label, base, answering, n, r2, method, wave, weights, versions, bootstrap, factors,
        segments,
        warnings
      case overall = "overall_test"
      case differences, disagreements
      case taken = "taken_as_missing"
      case outcomeLabel = "outcome_label"
      case effectiveN = "effective_n"
      case adjustedR2 = "adjusted_r2"
      case r2Low = "r2_low"
      case r2High = "r2_high"
      case conditionNumber = "condition_number"
      case agreement = "stated_rank_correlation"
    }

    init(_ found: BaseFindings, _ plan: ImportancePlan, _ context: ImportanceContext) {
      self.init(rows: found.rows, plan, context)
      answering = found.answering
      n = found.complete
      effectiveN = found.effective
      r2 = found.r2
      adjustedR2 = found.adjustedR2
      r2Low = found.bootstrap?.r2.lowerBound
      r2High = found.bootstrap?.r2.upperBound
      conditionNumber = found.conditionNumber
      bootstrap = found.bootstrap.map {
        Replicates(replicates: $0.replicates.count, seed: context.seed, level: 0.95)
      }
      agreement = found.agreement
      overall = found.overall.map(Overall.init)
      if found.bootstrap != nil, found.agreement != nil {
        disagreements = found.disagreements.map(DisagreementForm.init)
      }
      factors = found.factors.map(Factor.init)
      warnings = found.warnings.map(context.sentence)
    }

    init(withheld problem: AnalysisProblem, rows: Int, _ plan: ImportancePlan, _ context: ImportanceContext) {
      self.init(rows: rows, plan, context)
      if case .smallBase(let complete, _) = problem { n = complete }
      warnings = [problem.message]
    }

    private init(rows: Int, _ plan: ImportancePlan, _ context: ImportanceContext) {
      outcome = plan.outcome
      outcomeLabel = plan.outcomeLabel == plan.outcome ? nil : plan.outcomeLabel
      base = rows
      method = "lmg"
      wave = context.wave
      weights = context.weights
      versions = context.versions
      warnings = []
    }
  }

  private struct Overall: Encodable {
    var f: Double?
    var factors: Int
    var rest: Double
    var p: Double

    init(_ test: OverallTest) {
      (f, factors, rest, p) = (test.f.isFinite ? test.f : nil, test.factors, test.rest, test.p)
    }
  }

  /// A factor whose ranks by stated and by derived importance are told apart.
  private struct DisagreementForm: Encodable {
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
  private struct DifferenceForm: Encodable {
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

  private struct Replicates: Encodable {
    var replicates: Int
    var seed: UInt64
    var level: Double
  }

  private struct Factor: Encodable {
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
    var satisfaction: Double?
    var satisfactionN: Int?
    var topBox: Double?

    enum CodingKeys: String, CodingKey {
      case id, label, importance, share, low, high, beta, correlation, first, last, pratt, vif, stated
      case satisfaction, direction
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
      (satisfaction, satisfactionN) = (found.satisfaction?.mean, found.satisfaction?.n)
      topBox = found.topBox
    }
  }
}
