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
      heading(total), FactorTable(total, page).render(), remarks(total), levers(total),
      BesideTable(total, findings.plan, page).render(),
      disagreements(total),
      total.warnings.map { page.paragraph("! \(context.sentence($0))", indent: 2) }.joined(),
      findings.segments.map { SegmentTable($0, total, context, page).render() }.joined(separator: "\n"),
    ]
    return blocks.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private func heading(_ base: BaseFindings) -> String {
    let label = findings.plan.outcomeLabel
    let reason = base.isEstimated ? "for the rarest pair of ratings" : "under the weights"
    let effective =
      abs(base.effective - Double(base.complete)) > 0.5
      ? " (effectively \(Figures.fixed(base.effective, 0)) \(reason))" : ""
    return page.paragraph("What matters for \(label)") + page.paragraph(context.line)
      + page.paragraph("\(bases(base))\(effective). \(explained(base))") + taken
  }

  /// What counts as a missing answer.
  private var taken: String {
    context.taken.isEmpty
      ? ""
      : page.paragraph("Taken as missing answers: \(context.taken.map(\.words).joined(separator: ", ")).")
  }

  /// The sentence about the bases: the complete rows, and the rows they are from.
  private func bases(_ base: BaseFindings) -> String {
    let without = base.rows - base.answering
    let others =
      without > 0
      ? "; \(Figures.count(without)) more \(without == 1 ? "has" : "have") none of these answers" : ""
    let which =
      base.isEstimated
      ? "the outcome and what they were asked of" : "the outcome and all"
    return "Base: \(Figures.count(base.complete)) \(context.rows) with answers to \(which) "
      + "\(base.factors.count { !$0.isLeftOut }) factors\(findings.plan.weights == nil ? "" : " and a weight"), of \(Figures.count(base.answering)) with any of these answers\(others)"
  }

  private func explained(_ base: BaseFindings) -> String {
    let interval =
      base.bootstrap.map {
        " here, and \(Figures.percent($0.r2)) (95\u{A0}% interval) among all whom they stand for"
      } ?? ""
    return
      "Together the factors explain \(Figures.percent(base.r2)) of the variance of the outcome\(interval): "
      + "\(page.squared)\u{A0}\(Figures.fixed(base.r2, 3)), adjusted\u{A0}\(Figures.fixed(base.adjustedR2, 3)). "
      + "\(overall(base))Importance is a factor's share of \(page.squared), averaged over all orders of entry "
      + "(LMG)\(replicates(base))\(unique(base)). \(Self.caution)"
  }

  private func unique(_ base: BaseFindings) -> String {
    base.factors.contains { $0.last != nil } ? "; unique is what \(page.squared) would lose without it" : ""
  }

  /// Whether the factors explain more than chance does.
  private func overall(_ base: BaseFindings) -> String {
    guard let test = base.overall else { return "" }
    let f = test.f.isInfinite ? "" : "F\u{A0}=\u{A0}\(Figures.fixed(test.f, 1)), "
    let figures = "(\(f)\(Figures.probability(test.p)))"
    return base.explainsNothing
      ? "Unrelated factors could explain as much \(figures), so nothing is ranked. "
      : "That is more than chance \(figures). "
  }

  private func replicates(_ base: BaseFindings) -> String {
    guard let bootstrap = base.bootstrap else { return "" }
    return
      ", with 95\u{A0}% intervals from \(Figures.count(bootstrap.replicates.count)) bootstrap replicates (seed\u{A0}\(context.seed))"
      + (bootstrap.isSampled ? ", which use a hundred orders of entry" : "")
  }

  private func remarks(_ base: BaseFindings) -> String {
    RankSentences.of(base).map { page.paragraph($0) }.joined()
  }

  private func levers(_ base: BaseFindings) -> String {
    LeverSentences.of(base, outcome: findings.plan.outcomeLabel).enumerated().map { place, sentence in
      place == 0 ? page.paragraph(sentence) : page.paragraph("  \(sentence)", indent: 4)
    }.joined()
  }

  private func disagreements(_ base: BaseFindings) -> String {
    (DisagreementSentences.of(base) + DisagreementSentences.ofManagers(base)).map { page.paragraph($0) }
      .joined()
  }

  /// What the figures do not say.
  private static let caution =
    "It tells what goes with the outcome, not what causes it: to know that, make a change for a random half (`split`)."
}
