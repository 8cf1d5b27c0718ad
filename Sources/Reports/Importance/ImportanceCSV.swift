package import Analyses
import Importance

/// An importance report as CSV: a row for each factor, of all respondents and of each group that is shown.
package enum ImportanceCSV {
  private struct Row {
    var segment: String?
    var group: String?
    var base: BaseFindings
    var factor: FactorFindings
  }

  /// The findings as CSV.
  package static func render(_ findings: ImportanceFindings) -> String {
    var rows = findings.total.factors.map { Row(base: findings.total, factor: $0) }
    for segment in findings.segments {
      for group in segment.groups {
        guard case .success(let base) = group.findings else { continue }
        rows += base.factors.map { Row(segment: segment.segment.id, group: group.id, base: base, factor: $0) }
      }
    }
    return FigureTable.render(rows, columns)
  }

  private static var columns: [FigureTable.Column<Row>] {
    [
      .init("segment", text: \.segment), .init("group", text: \.group), .init("id", text: \.factor.factor.id),
      .init("label", text: \.factor.factor.label), .init("n", count: \.base.complete),
      .init("effective_n", number: \.base.effective), .init("r2", number: \.base.r2),
      figure("importance") { $0.importance }, figure("low") { $0.interval?.lowerBound },
      figure("high") { $0.interval?.upperBound }, figure("share") { $0.share },
      figure("share_low") { $0.shareInterval?.lowerBound },
      figure("share_high") { $0.shareInterval?.upperBound },
      .init("rank_low", count: \.factor.ranks?.lowerBound),
      .init("rank_high", count: \.factor.ranks?.upperBound),
      .init("told_from_noise", text: { $0.factor.noise.map { $0.isNoise ? "0" : "1" } }),
      .init("direction", text: { $0.factor.correlation == nil ? nil : $0.factor.direction.rawValue }),
      figure("first") { $0.alone }, figure("last") { $0.last },
      figure("last_low") { $0.uniqueInterval?.lowerBound },
      figure("last_high") { $0.uniqueInterval?.upperBound }, figure("relative_weight") { $0.relativeWeight },
      figure("beta") { $0.beta }, figure("correlation") { $0.correlation },
      figure("stated") { $0.stated?.mean }, .init("stated_n", count: \.factor.stated?.n),
      figure("assumed") { $0.assumed?.mean }, .init("assumed_n", count: \.factor.assumed?.n),
      figure("satisfaction") { $0.satisfaction?.mean },
      .init("satisfaction_n", count: \.factor.satisfaction?.n),
      figure("top_box") { $0.topBox }, figure("gap") { $0.gap?.mean },
      figure("gap_low") { $0.gap?.interval.lowerBound },
      figure("gap_high") { $0.gap?.interval.upperBound }, .init("gap_n", count: \.factor.gap?.n),
    ]
  }

  /// A column of a figure that a factor outside of the model does not have.
  private static func figure(_ name: String, _ value: @escaping (FactorFindings) -> Double?)
    -> FigureTable.Column<Row>
  {
    .init(
      name,
      number: { row in
        row.factor.isLeftOut && ["importance", "share"].contains(name) ? nil : value(row.factor)
      })
  }
}
