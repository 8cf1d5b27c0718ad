package import Analyses
import Importance

/// An importance report as text for a terminal: the table, the uncertainty, the disagreement of stated and derived
/// importance, the warnings, and the segments.
package struct ImportanceText {
  private let findings: ImportanceFindings
  private let context: ImportanceContext
  private let page: Typography

  /// A report of findings.
  package init(
    _ findings: ImportanceFindings, _ context: ImportanceContext, _ page: Typography = Typography()
  ) {
    (self.findings, self.context, self.page) = (findings, context, page)
  }

  /// The whole text.
  package func render() -> String {
    let total = findings.total
    let blocks = [
      heading(total), FactorTable(total, page).render(), remarks(total),
      total.warnings.map { page.paragraph("! \(context.sentence($0))", indent: 2) }.joined(),
      findings.segments.map { SegmentTable($0, total, context, page).render() }.joined(separator: "\n"),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ base: BaseFindings) -> String {
    let label = findings.plan.outcomeLabel
    let effective =
      abs(base.effective - Double(base.complete)) > 0.5
      ? " (effectively \(Figures.fixed(base.effective, 0)) under the weights)" : ""
    return page.paragraph("What matters for \(label)") + page.paragraph(context.line)
      + page.paragraph("\(bases(base))\(effective). \(explained(base))")
  }

  /// The sentence about the bases: the complete rows, and the rows they are from.
  private func bases(_ base: BaseFindings) -> String {
    let without = base.rows - base.answering
    let others = without > 0 ? "; \(Figures.count(without)) more have none of these answers" : ""
    return "Base: \(Figures.count(base.complete)) \(context.rows) with answers to the outcome and all "
      + "\(base.factors.count { !$0.isLeftOut }) factors\(findings.plan.weights == nil ? "" : " and a weight"), of \(Figures.count(base.answering)) with any of these answers\(others)"
  }

  private func explained(_ base: BaseFindings) -> String {
    "Together the factors explain \(Figures.percent(base.r2)) of the variance of the outcome: \(page.squared)\u{A0}"
      + "\(Figures.fixed(base.r2, 3)), adjusted\u{A0}\(Figures.fixed(base.adjustedR2, 3)). Importance is a factor's share of "
      + "\(page.squared), averaged over all orders of entry (LMG)\(replicates(base))."
  }

  private func replicates(_ base: BaseFindings) -> String {
    guard let bootstrap = base.bootstrap else { return "" }
    return
      ", with 95\u{A0}% intervals from \(Figures.count(bootstrap.replicates)) bootstrap replicates (seed\u{A0}\(context.seed)), shown by the \(page.isPlain ? "=" : "light") part of a bar"
  }

  private func remarks(_ base: BaseFindings) -> String {
    let first = base.factors.compactMap { factor in factor.first.map { (factor.factor.label, $0) } }
      .filter { $0.1 >= 0.05 }.sorted { $0.1 > $1.1 }
    let places = first.map { "\($0.0)\u{A0}\(Figures.percent($0.1))" }.joined(separator: ", ")
    let sentences = [
      first.isEmpty ? nil : "Most important factor in the replicates: \(places).",
      Disagreement.sentence(base, outcome: findings.plan.outcomeLabel),
    ]
    return sentences.compactMap { $0.map { page.paragraph($0) } }.joined()
  }
}
