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
    var overall: OverallForm?
    var method: String
    var wave: String?
    var weights: String?
    var versions: Int
    var bootstrap: ReplicatesForm?
    var agreement: Double?
    var factors: [FactorForm]?
    var disagreements: [DisagreementForm]?
    var managers: Int?
    var blindSpots: [DisagreementForm]?
    var levers: [LeverForm]?
    var differences: [String: [DifferenceForm]]?
    var segments: [String: [String: Base]]?
    var taken: [TakenAsMissing]?
    var warnings: [String]

    enum CodingKeys: String, CodingKey {
      case outcome, label, base, answering, n, r2, method, wave, weights, versions, bootstrap, factors,
        segments,
        warnings
      case overall = "overall_test"
      case differences, disagreements, managers, levers
      case blindSpots = "assumed_ranks_apart"
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
        ReplicatesForm(
          replicates: $0.replicates.count, seed: context.seed, level: 0.95, orders: $0.isSampled ? 100 : nil)
      }
      agreement = found.agreement
      overall = found.overall.map(OverallForm.init)
      if !found.levers.isEmpty { levers = found.levers.map(LeverForm.init) }
      if found.managers > 0 {
        managers = found.managers
        if found.bootstrap != nil { blindSpots = found.blindSpots.map(DisagreementForm.init) }
      }
      if found.bootstrap != nil, found.agreement != nil {
        disagreements = found.disagreements.map(DisagreementForm.init)
      }
      factors = found.factors.map(FactorForm.init)
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
}
