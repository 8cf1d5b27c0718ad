import Analyses
import Texts

/// The shares of the groups of a segment side by side, with their intervals: without them, shares must not be compared.
struct SegmentTable {
  private let segment: SegmentFindings
  private let total: BaseFindings
  private let context: ImportanceContext
  private let page: Typography

  init(_ segment: SegmentFindings, _ total: BaseFindings, _ context: ImportanceContext, _ page: Typography) {
    (self.segment, self.total, self.context, self.page) = (segment, total, context, page)
  }

  func render() -> String {
    let shown = segment.groups.compactMap { group -> (String, BaseFindings)? in
      if case .success(let findings) = group.findings { (group.label, findings) } else { nil }
    }
    let brackets = ([total] + shown.map(\.1)).contains { base in
      base.factors.contains { !$0.isLeftOut && !$0.isTold }
    }
    var text = page.paragraph(
      "By \(segment.segment.label): shares of each group's own \(page.squared)"
        + (brackets ? "; in brackets what is not told from noise" : "") + signs(shown.map(\.1)))
    text += pages([("all", total)] + shown).map { page.table($0) }.joined(separator: "\n")
    text += GroupSentences.of(segment, page).map { page.paragraph($0) }.joined()
    for group in segment.groups {
      if case .failure(let problem) = group.findings {
        text += page.paragraph("\(group.label): \(problem.message)", indent: 2)
      }
    }
    for (label, findings) in shown {
      for warning in findings.warnings where warning.concernsGroups {
        text += page.paragraph("! \(label): \(context.sentence(warning))", indent: 2)
      }
    }
    if segment.without > 0 {
      text += page.paragraph(
        "Not in any of these groups: \(context.counted(segment.without)).")
    }
    return text
  }

  /// What the signs before shares mean, if there are any.
  private func signs(_ bases: [BaseFindings]) -> String {
    let directions = Set(bases.flatMap { $0.factors.filter { !$0.isLeftOut }.map(\.direction) })
    let words = [
      (FactorFindings.Direction.negative, "what goes down as the outcome goes up"),
      (.mixed, "what turns its sign beside the other factors"),
    ].compactMap { direction, words in
      directions.contains(direction) ? "\(direction.sign(page) ?? "") \(words)" : nil
    }
    return words.map { "; \($0)" }.joined()
  }

  /// The columns, split into tables that fit the page.
  private func pages(_ bases: [(String, BaseFindings)]) -> [[TableColumn]] {
    var pages: [[TableColumn]] = []
    var current = [head]
    let heads = page.distinct(bases.map(\.0), 14)
    for (head, (_, base)) in zip(heads, bases) {
      let column = column(head, base)
      if current.count > 1, current.reduce(column.width, { $0 + $1.width + 2 }) > page.width {
        pages.append(current)
        current = [self.head]
      }
      current.append(column)
    }
    return pages + [current]
  }

  private var head: TableColumn {
    let labels = total.factors.map(\.factor.label)
    let widest = labels.map { DisplayWidth.of($0) }.max() ?? 0
    return TableColumn(
      head: "", cells: page.distinct(labels, min(widest, 22)) + ["n", page.squared], isRight: false)
  }

  private func column(_ head: String, _ base: BaseFindings) -> TableColumn {
    let shares = base.factors.map { factor in
      if factor.isLeftOut { return "-" }
      let sign = factor.direction.sign(page).map { "\($0)\u{A0}" } ?? ""
      let share =
        (factor.isTold ? "" : "(") + sign + Figures.percent(factor.share) + (factor.isTold ? "" : ")")
      return factor.shareInterval.map { "\(share)  \(page.padded(Figures.percent($0), 7, right: true))" }
        ?? share
    }
    return TableColumn(
      head: head,
      cells: shares + [Figures.count(base.complete), Figures.fixed(base.r2, 3)])
  }
}
