import Analyses
import Datasets
import Reports
import Testing
import Texts

/// What matters, as it stands on a terminal.
@Suite struct ImportanceTextTests {
  private static let csv = """
    satisfied,waiting,fees,advice,say_waiting,say_fees,say_advice,kind
    7,8,5,3,9,7,7,personal
    4,3,6,4,8,8,6,personal
    9,9,7,2,10,9,5,personal
    3,4,2,5,9,8,8,personal
    6,5,6,2,8,6,9,personal
    8,9,4,4,10,10,7,business
    5,5,5,6,7,5,7,business
    2,1,3,2,9,9,6,business
    7,7,8,4,8,4,7,business
    6,6,4,5,9,8,8,business
    """

  private func findings(replicates: Int = 0, segment: Bool = false) throws -> ImportanceFindings {
    var plan = ImportancePlan(outcome: "satisfied", factors: ["waiting", "fees", "advice"])
    for (place, name) in ["say_advice", "say_fees", "say_waiting"].enumerated() {
      plan.factors[place].stated = name
    }
    if segment { plan.segments = [.init(id: "kind", label: "kind", column: "kind")] }
    var options = ImportanceAnalysis.Options()
    (options.replicates, options.leastBase) = (replicates, 5)
    let file = try CSVFile(name: "data.csv", bytes: Array(Self.csv.utf8))
    return try ImportanceAnalysis.run(
      file.table(numbers: plan.numbers, categories: plan.categories), plan, options)
  }

  private func text(_ findings: ImportanceFindings, isPlain: Bool = false) -> String {
    var page = Typography()
    page.isPlain = isPlain
    var context = ImportanceContext(title: "data.csv")
    context.rows = "rows"
    return ImportanceText(findings, context, page).render()
  }

  @Test("The whole text") func whole() throws {
    #expect(
      try text(findings()) == """
        What matters for satisfied
        data.csv
        Base: 10 rows with answers to the outcome and all 3 factors, of 10 with any of
        these answers. Together the factors explain 98 % of the variance of the outcome:
        R² 0.976, adjusted 0.964. Importance is a factor's share of R², averaged over
        all orders of entry (LMG).

        factor      R²  share                                              stated  rated
        waiting  0.760   78 %  ██████████████████████████████████████████    7.00   5.70
        fees     0.199   20 %  ███████████                                   7.40   5.00
        advice   0.016    2 %  █                                             8.70   3.70

        Stated and derived importance for satisfied (rank correlation -1.00) differ most
        for waiting: stated no. 3 of 3, derived no. 1. It matters more than customers
        say.

        """)
  }

  @Test("In plain characters, with intervals and groups") func plain() throws {
    let text = try text(findings(replicates: 200, segment: true), isPlain: true)
    #expect(
      text == """
        What matters for satisfied
        data.csv
        Base: 10 rows with answers to the outcome and all 3 factors, of 10 with any of
        these answers. Together the factors explain 98 % of the variance of the outcome:
        R2 0.976, adjusted 0.964. Importance is a factor's share of R2, averaged over
        all orders of entry (LMG), with 95 % intervals from 200 bootstrap replicates
        (seed 1), shown by the = part of a bar.

        factor      R2  share     95 %                                     stated  rated
        waiting  0.760   78 %  46-91 %  #################================    7.00   5.70
        fees     0.199   20 %   3-43 %  #==============                      7.40   5.00
        advice   0.016    2 %   0-25 %  =========                            8.70   3.70

        Most important factor in the replicates: waiting 99 %.
        Stated and derived importance for satisfied (rank correlation -1.00) differ most
        for waiting: stated no. 3 of 3, derived no. 1. It matters more than customers
        say.

        By kind: shares of each group's own R2
                           all       business       personal
        waiting  78 %  46-91 %  80 %  33-88 %  48 %  27-68 %
        fees     20 %   3-43 %  10 %   1-45 %  20 %   4-37 %
        advice    2 %   0-25 %   9 %   5-48 %  31 %  17-50 %
        n                   10              5              5
        R2               0.976          0.997          0.997

        """)
    #expect(text.utf8.allSatisfy { $0 < 128 })
  }

  @Test("No line is wider than eighty columns, however long the names") func width() throws {
    var findings = try findings(replicates: 50, segment: true)
    for place in findings.total.factors.indices {
      findings.total.factors[place].factor.label = String(repeating: "待ち時間と手数料 ", count: 9)
    }
    let lines = text(findings).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 80 && !$0.hasSuffix(" ") })
  }

  @Test("JSON has the fixed keys; what was not computed is left out") func json() throws {
    let text = try ImportanceJSON.render(findings(), ImportanceContext(title: "data.csv"))
    for key in [
      "\"outcome\" : \"satisfied\"", "\"n\" : 10", "\"r2\" : ", "\"method\" : \"lmg\"",
      "\"relative_weight\" : ",
    ] {
      #expect(text.contains(key), "\(key)")
    }
    for key in ["low", "high", "segments", "top_box", "wave"] { #expect(!text.contains("\"\(key)\"")) }
  }

  @Test("Of two factors, two orders are a disagreement") func twoFactors() throws {
    var findings = try findings()
    findings.total.factors.removeLast()
    findings.plan.factors.removeLast()
    findings.total.agreement = nil
    #expect(
      text(findings).contains(
        """
        Stated and derived importance for satisfied differ most for waiting: stated
        no. 2 of 2, derived no. 1. It matters more than customers say.
        """))
  }
}

/// Labels that are cut for a table.
@Suite struct DistinctLabelTests {
  @Test(
    "Labels that differ look different when they are cut",
    arguments: [
      (["Speed", "Price"], ["Speed", "Price"]),
      (["A rather long label of one", "Price"], ["A rather long label …", "Price"]),
      (
        ["Satisfaction with our speed", "Satisfaction with our price"],
        ["Satisfacti… our speed", "Satisfacti… our price"]
      ),
      (
        [
          "Satisfaction with the A of our delivery in town",
          "Satisfaction with the B of our delivery in town",
        ],
        ["Sati…A of our delive…", "Sati…B of our delive…"]
      ),
      (
        ["Customers North", "Customers North-East of the river"],
        ["Customers North", "Customers North-East…"]
      ),
      (
        [
          String(repeating: "a", count: 30) + "x" + String(repeating: "a", count: 30),
          String(repeating: "a", count: 30) + "y" + String(repeating: "a", count: 30),
        ],
        ["aaaa…xaaaaaaaaaaaaaa…", "aaaa…yaaaaaaaaaaaaaa…"]
      ),
      (
        ["Long label, the very same one", "Long label, the very same one"],
        ["Long label, the very…", "Long label, the very…"]
      ),
    ])
  func labels(_ labels: [String], _ cut: [String]) {
    #expect(Typography().distinct(labels, 21) == cut)
  }
}
