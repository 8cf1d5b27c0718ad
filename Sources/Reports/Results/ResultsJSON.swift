package import Analyses
import Foundation
import Importance
import Texts

/// Results as JSON; values that were not computed are left out.
package enum ResultsJSON {
  /// The findings as JSON, with a line break at the end.
  package static func render(_ findings: ResultsFindings, _ context: ImportanceContext) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let items = findings.plan.items
    let form = Form(
      base: findings.rows, wave: context.wave, weights: context.weights,
      items: zip(items, findings.total).map(ItemForm.init),
      segments: Dictionary(
        findings.segments.map { ($0.segment.id, SegmentForm($0, items)) },
        uniquingKeysWith: { first, _ in first }),
      warnings: findings.warnings.map(context.sentence))
    return CleanText.inJSON(String(decoding: try encoder.encode(form), as: UTF8.self)) + "\n"
  }

  private struct Form: Encodable {
    var base: Int
    var wave: String?
    var weights: String?
    var items: [ItemForm]
    var segments: [String: SegmentForm]
    var warnings: [String]
  }

  private struct SegmentForm: Encodable {
    var groups: [String: GroupForm]
    var differences: [DifferenceForm]
    var compared: Int

    init(_ segment: ResultsFindings.Segment, _ items: [ResultsPlan.Item]) {
      groups = Dictionary(
        segment.groups.map { group in
          (
            group.id,
            GroupForm(
              label: group.label, base: group.rows,
              items: group.results.map { results in zip(items, results).map(ItemForm.init) })
          )
        }, uniquingKeysWith: { first, _ in first })
      differences = segment.differences.map {
        DifferenceForm(
          id: $0.item.id, larger: $0.larger, smaller: $0.smaller, difference: $0.estimate,
          low: $0.interval.lowerBound, high: $0.interval.upperBound, p: $0.p)
      }
      compared = segment.compared
    }
  }

  private struct GroupForm: Encodable {
    var label: String
    var base: Int
    var items: [ItemForm]?
  }

  private struct DifferenceForm: Encodable {
    var id: String
    var larger: String
    var smaller: String
    var difference: Double
    var low: Double
    var high: Double
    var p: Double
  }

  private struct ItemForm: Encodable {
    var id: String
    var label: String
    var n: Int
    var mean: Double?
    var low: Double?
    var high: Double?
    var top: Double?
    var topLow: Double?
    var topHigh: Double?
    var nps: Double?
    var npsLow: Double?
    var npsHigh: Double?
    var gap: Double?
    var gapLow: Double?
    var gapHigh: Double?
    var gapN: Int?

    enum CodingKeys: String, CodingKey {
      case id, label, n, mean, low, high, top, nps, gap
      case topLow = "top_low"
      case topHigh = "top_high"
      case npsLow = "nps_low"
      case npsHigh = "nps_high"
      case gapLow = "gap_low"
      case gapHigh = "gap_high"
      case gapN = "gap_n"
    }

    init(_ item: ResultsPlan.Item, _ found: ResultsFindings.Result) {
      (id, label, n, mean) = (item.id, item.label, found.n, found.mean)
      (low, high) = (found.interval?.lowerBound, found.interval?.upperBound)
      (top, topLow, topHigh) = (
        found.top?.part, found.top?.interval.lowerBound, found.top?.interval.upperBound
      )
      let promoter = found.promoter
      (nps, npsLow, npsHigh) = (promoter?.score, promoter?.interval.lowerBound, promoter?.interval.upperBound)
      (gap, gapN) = (found.gap?.mean, found.gap?.n)
      (gapLow, gapHigh) = (found.gap?.interval.lowerBound, found.gap?.interval.upperBound)
    }
  }
}
