import Analyses
import Importance
import Reports
import Testing

/// What stands above the table, and below it: where the figures come from, and how sure they are.
@Suite struct HeadingTests {
  private let factors: [Reported.Factor] = [
    .init(label: "speed", share: 0.75), .init(label: "price", share: 0.25),
  ]

  private func heading(_ findings: ImportanceFindings, _ change: (inout ImportanceContext) -> Void = { _ in })
    -> String
  {
    Reported.text(findings, change).split(separator: "\n\n", maxSplits: 1).first.map(String.init) ?? ""
  }

  @Test("A plain heading; thousands have commas, and whoever answered nothing is counted") func plain() throws
  {
    var findings = try Reported.findings(factors)
    #expect(
      heading(findings) == """
        What matters for sales
        data.csv
        Base: 20 interviews with answers to the outcome and all 2 factors, of 30 with
        any of these answers. Together the factors explain 50 % of the variance of the
        outcome: R² 0.500, adjusted 0.450. Importance is a factor's share of R²,
        averaged over all orders of entry (LMG). It tells what goes with the outcome,
        not what causes it: to know that, make a change for a random half (`split`).
        """)
    (findings.total.rows, findings.total.answering, findings.total.complete) = (1_234_567, 1_000, 999)
    findings.total.effective = 999
    #expect(
      heading(findings) == """
        What matters for sales
        data.csv
        Base: 999 interviews with answers to the outcome and all 2 factors, of 1,000
        with any of these answers; 1,233,567 more have none of these answers. Together
        the factors explain 50 % of the variance of the outcome: R² 0.500,
        adjusted 0.450. Importance is a factor's share of R², averaged over all orders
        of entry (LMG). It tells what goes with the outcome, not what causes it: to know
        that, make a change for a random half (`split`).
        """)
  }

  @Test("Weights, wave, versions and simulated interviews are told") func context() throws {
    var findings = try Reported.findings(factors)
    (findings.plan.weights, findings.total.effective) = ("w", 19.4)
    #expect(
      heading(findings) {
        ($0.wave, $0.weights, $0.versions, $0.simulated, $0.rows) = ("2026q4", "w", 2, true, "rows")
      } == """
        What matters for sales
        data.csv; wave 2026q4; weighted by w; 2 versions of the questionnaire; simulated
        interviews included
        Base: 20 rows with answers to the outcome and all 2 factors and a weight, of 30
        with any of these answers (effectively 19 under the weights). Together the
        factors explain 50 % of the variance of the outcome: R² 0.500, adjusted 0.450.
        Importance is a factor's share of R², averaged over all orders of entry (LMG).
        It tells what goes with the outcome, not what causes it: to know that, make a
        change for a random half (`split`).
        """)
    // Half a person is no difference.
    findings.total.effective = 19.5
    #expect(
      heading(findings) == """
        What matters for sales
        data.csv
        Base: 20 interviews with answers to the outcome and all 2 factors and a weight,
        of 30 with any of these answers. Together the factors explain 50 % of the
        variance of the outcome: R² 0.500, adjusted 0.450. Importance is a factor's
        share of R², averaged over all orders of entry (LMG). It tells what goes with
        the outcome, not what causes it: to know that, make a change for a random half
        (`split`).
        """)
  }

  @Test("Warnings stand below, broken between words, with their lines behind the mark indented")
  func warnings() throws {
    var findings = try Reported.findings(factors)
    findings.total.warnings = [.constant(["speed"]), .signs(["price"])]
    #expect(
      Reported.body(findings, width: 60) == """
        factor     R²  share
        speed   0.375   75 %                                       ●
        price   0.125   25 %              ●

        ! Everybody gave the same rating to speed, so no importance
          can be computed for it.
        ! price: the effect changes its sign when all factors are in
          the model, because other factors correlate with it. Use
          importance, not beta.

        """)
  }

  @Test("A word that is wider than the page is broken at its end; no blank stands before it") func long()
    throws
  {
    var findings = try Reported.findings(factors)
    findings.plan.outcomeLabel = "the-quality-of-service-that-we-promise"
    #expect(
      Reported.text(findings, width: 22).split(separator: "\n\n").first == """
        What matters for
        the-quality-of-service
        -that-we-promise
        data.csv
        Base: 20 interviews
        with answers to the
        outcome and all 2
        factors, of 30 with
        any of these answers.
        Together the factors
        explain 50 % of the
        variance of the
        outcome: R² 0.500,
        adjusted 0.450.
        Importance is a
        factor's share of R²,
        averaged over all
        orders of entry (LMG).
        It tells what goes
        with the outcome, not
        what causes it: to
        know that, make a
        change for a random
        half (`split`).
        """)
  }
}
