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
    (options.permutations, options.leastPerFactor) = (replicates / 2, replicates > 0 ? 4 : 0)
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
        R² 0.976, adjusted 0.964. That is more than chance (F = 80.5, p < 0.001).
        Importance is a factor's share of R², averaged over all orders of entry (LMG);
        unique is what R² would lose without it. It tells what goes with the outcome,
        not what causes it: to know that, make a change for a random half (`split`).

        factor      R²  share  unique
        waiting  0.760   78 %   0.610                                                  ●
        fees     0.199   20 %   0.037               ●
        advice   0.016    2 %   0.008   ●

        factor   stated   n  rated   n
        waiting    7.00  10   5.70  10
        fees       7.40  10   5.00  10
        advice     8.70  10   3.70  10

        """)
  }

  @Test("In plain characters, with intervals and groups") func plain() throws {
    let text = try text(findings(replicates: 200, segment: true), isPlain: true)
    #expect(
      text == """
        What matters for satisfied
        data.csv
        Base: 10 rows with answers to the outcome and all 3 factors, of 10 with any of
        these answers. Together the factors explain 98 % of the variance of the outcome
        here, and 86-100 % (95 % interval) among all whom they stand for: R2 0.976,
        adjusted 0.964. That is more than chance (F = 80.5, p < 0.001). Importance is a
        factor's share of R2, averaged over all orders of entry (LMG), with 95 %
        intervals from 200 bootstrap replicates (seed 1); unique is what R2 would lose
        without it. It tells what goes with the outcome, not what causes it: to know
        that, make a change for a random half (`split`).

        rank  factor      R2  share     95 %  unique
         1-2  waiting  0.760   78 %  46-91 %   0.610                   -----------o-----
           -  fees     0.199   20 %   3-43 %   0.037   ------o--------
           -  advice   0.016    2 %   0-25 %   0.008  -o--------

        Not told from noise are fees and advice: chance alone contributes as much in
        more than one of 20 permutations.

        factor   stated   n  rated   n
        waiting    7.00  10   5.70  10
        fees       7.40  10   5.00  10
        advice     8.70  10   3.70  10

        advice matters less than customers say: rank 2-3 of 3 by what goes with the
        outcome, rank 1 of 3 by what they say (rank correlation -1.00).

        ! 10 complete interviews are fewer than ten for each of the 3 factors. Treat
          what is told of single factors as a rough indication.

        By kind: shares of each group's own R2; in brackets what is not told from noise
                             all         business         personal
        waiting    78 %  46-91 %  (80 %)  33-88 %  (48 %)  27-68 %
        fees     (20 %)   3-43 %  (10 %)   1-45 %  (20 %)   4-37 %
        advice    (2 %)   0-25 %   (9 %)   5-48 %  (31 %)  17-50 %
        n                     10                5                5
        R2                 0.976            0.997            0.997
        Differences of shares between groups are tested only between groups of 100 or
        more, whose factors are told from chance together.
        ! business: 5 complete interviews are fewer than ten for each of the 3 factors.
          Treat what is told of single factors as a rough indication.
        ! personal: 5 complete interviews are fewer than ten for each of the 3 factors.
          Treat what is told of single factors as a rough indication.

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
