package import Analyses
import Importance
import Texts

/// How well we do, as text for a terminal: a table of all items, and one for each segment with the differences that are told.
package struct ResultsText {
  private let findings: ResultsFindings
  private let context: ImportanceContext
  private let page: Typography
  /// The most differences that are told for a segment.
  private static let most = 5

  /// A report of findings.
  package init(_ findings: ResultsFindings, _ context: ImportanceContext, _ page: Typography = Typography()) {
    (self.findings, self.context, self.page) = (findings, context, page)
  }

  /// The whole text.
  package func render() -> String {
    let heading =
      page.paragraph("How well we do") + page.paragraph(context.line)
      + page.paragraph(
        "Base: \(context.counted(findings.rows)). Each figure is over all who answered, n; intervals are 95\u{A0}%."
      )
    let warnings = findings.warnings.map { page.paragraph("! \(context.sentence($0))", indent: 2) }.joined()
    let blocks = [heading, total, promoters, warnings] + findings.segments.map(render)
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func cells(_ text: (ResultsFindings.Result) -> String?) -> [String] {
    findings.total.map { text($0) ?? "" }
  }

  private var labels: TableColumn {
    let labels = findings.plan.items.map(\.label)
    let widest = labels.map { DisplayWidth.of($0) }.max() ?? 0
    return TableColumn(head: "", cells: page.distinct(labels, min(widest, 26)), isRight: false)
  }

  private var total: String {
    let columns = [
      TableColumn(head: "mean", cells: cells { $0.mean.map { Figures.fixed($0, 2) } }),
      TableColumn(head: "95 %", cells: cells { $0.interval.map(interval) }),
      TableColumn(head: "top", cells: cells { $0.top.map { Figures.percent($0.part) } }),
      TableColumn(head: "95 %", cells: cells { $0.top.map { Figures.percent($0.interval) } }),
      TableColumn(head: "n", cells: cells { Figures.count($0.n) }),
      TableColumn(head: "gap", cells: cells { $0.gap.map { Figures.signed($0.mean, 2) } }),
      TableColumn(
        head: "95 %",
        cells: cells { result in
          result.gap.map {
            "\(Figures.signed($0.interval.lowerBound, 2)) to \(Figures.signed($0.interval.upperBound, 2))"
          }
        }),
    ]
    return page.table([labels] + columns.filter { $0.cells.contains { !$0.isEmpty } })
  }

  private func interval(_ interval: ClosedRange<Double>) -> String {
    "\(Figures.fixed(interval.lowerBound, 2))-\(Figures.fixed(interval.upperBound, 2))"
  }

  /// The net promoter scores in sentences.
  private var promoters: String {
    zip(findings.plan.items, findings.total).compactMap { item, result in
      result.promoter.map { found in
        page.paragraph(
          "\(item.label): net promoter score \(Figures.signed(found.score, 0)) (\(Figures.signed(found.interval.lowerBound, 0)) to "
            + "\(Figures.signed(found.interval.upperBound, 0))), \(Figures.percent(found.promoters)) promoters less "
            + "\(Figures.percent(found.detractors)) detractors, n\u{A0}=\u{A0}\(Figures.count(found.n)).")
      }
    }.joined()
  }

  // MARK: segments

  private func render(_ segment: ResultsFindings.Segment) -> String {
    let shown = segment.groups.filter { $0.results != nil }
    var text = page.paragraph("By \(segment.segment.label): means")
    text += pages(shown).map { page.table($0) }.joined(separator: "\n")
    text += sentences(segment).map { page.paragraph($0) }.joined()
    for group in segment.groups where group.results == nil {
      text += page.paragraph(
        "\(group.label): \(context.counted(group.rows)), too few to be shown.", indent: 2)
    }
    if segment.without > 0 {
      text += page.paragraph("Not in any of these groups: \(context.counted(segment.without)).")
    }
    return text
  }

  /// The columns of the groups, split into tables that fit the page.
  private func pages(_ groups: [ResultsFindings.Group]) -> [[TableColumn]] {
    var head = labels
    head.cells.append("n")
    var pages: [[TableColumn]] = []
    var current = [head, column("all", findings.total, findings.rows)]
    for (label, group) in zip(page.distinct(groups.map(\.label), 14), groups) {
      let column = column(label, group.results ?? [], group.rows)
      if current.count > 1, current.reduce(column.width, { $0 + $1.width + 2 }) > page.width {
        pages.append(current)
        current = [head]
      }
      current.append(column)
    }
    return pages + [current]
  }

  private func column(_ head: String, _ results: [ResultsFindings.Result], _ rows: Int) -> TableColumn {
    TableColumn(
      head: head,
      cells: results.map { result in result.mean.map { Figures.fixed($0, 2) } ?? "-" } + [Figures.count(rows)]
    )
  }

  private func sentences(_ segment: ResultsFindings.Segment) -> [String] {
    let (count, compared) = (segment.differences.count, segment.compared)
    guard compared > 0 else { return [] }
    let told = segment.differences.prefix(Self.most).map { found in
      "\(found.item.label): \(page.quoted(found.larger)) rate it higher than \(page.quoted(found.smaller)), by "
        + "\(Figures.fixed(found.estimate, 2)) (\(Figures.fixed(found.interval.lowerBound, 2)) to "
        + "\(Figures.fixed(found.interval.upperBound, 2)))."
    }
    let more = count > Self.most ? "\(count - Self.most) more differences are told from chance. " : ""
    let verdict =
      count == 0
      ? "\(compared == 1 ? "The one difference between groups is not" : "None of the \(compared) differences between groups is") "
        + "told from chance (Welch's test, Holm, 5\u{A0}% for all)."
      : "\(more)Of \(compared) differences between groups, \(count) \(count == 1 ? "is" : "are") told from chance (Welch's test, "
        + "Holm, 5\u{A0}% for all)."
    return told + [verdict]
  }
}
