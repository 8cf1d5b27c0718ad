package import Analyses
import Importance

/// Results as CSV: a row for each item, of all respondents and of each group that is shown.
package enum ResultsCSV {
  private struct Row {
    var segment: String?
    var group: String?
    var item: ResultsPlan.Item
    var result: ResultsFindings.Result
  }

  /// The findings as CSV.
  package static func render(_ findings: ResultsFindings) -> String {
    let items = findings.plan.items
    var rows = zip(items, findings.total).map { Row(item: $0, result: $1) }
    for segment in findings.segments {
      for group in segment.groups {
        guard let results = group.results else { continue }
        rows += zip(items, results).map {
          Row(segment: segment.segment.id, group: group.id, item: $0, result: $1)
        }
      }
    }
    return FigureTable.render(rows, columns)
  }

  private static var columns: [FigureTable.Column<Row>] {
    [
      .init("segment", text: \.segment), .init("group", text: \.group), .init("id", text: \.item.id),
      .init("label", text: \.item.label), .init("n", count: \.result.n), .init("mean", number: \.result.mean),
      .init("low", number: \.result.interval?.lowerBound),
      .init("high", number: \.result.interval?.upperBound),
      .init("top", number: \.result.top?.part), .init("top_low", number: \.result.top?.interval.lowerBound),
      .init("top_high", number: \.result.top?.interval.upperBound),
      .init("nps", number: \.result.promoter?.score),
      .init("nps_low", number: \.result.promoter?.interval.lowerBound),
      .init("nps_high", number: \.result.promoter?.interval.upperBound),
      .init("gap", number: \.result.gap?.mean),
      .init("gap_low", number: \.result.gap?.interval.lowerBound),
      .init("gap_high", number: \.result.gap?.interval.upperBound), .init("gap_n", count: \.result.gap?.n),
    ]
  }
}
