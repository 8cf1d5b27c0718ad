import Analyses
import Testing

/// From a table to findings: which rows count, what is said beside, and what cannot be analysed.
@Suite struct AnalysisTests {
  /// Ten customers: an outcome, three factors, what they say of two, a weight, a kind.
  private static let csv = """
    y,a,b,c,sa,sb,w,kind
    7,8,5,3,9,7,1,x
    4,3,6,4,8,8,2,x
    9,9,7,2,10,9,1,x
    3,4,2,5,9,,1,x
    6,5,6,dk,8,6,1,x
    8,9,4,4,10,10,1,z
    5,5,5,6,7,5,3,z
    2,1,3,2,9,9,1,z
    ,7,8,4,8,4,1,z
    6,6,4,5,,,,z
    """

  private func findings(
    _ csv: String = csv, outcome: String = "y", factors: [String] = ["a", "b", "c"],
    _ change: (inout ImportancePlan, inout ImportanceAnalysis.Options) -> Void = { _, _ in }
  ) throws -> ImportanceFindings {
    try Tabled.findings(csv, outcome: outcome, factors: factors, change)
  }

  /// Why there are no findings.
  private func problem(
    _ csv: String, outcome: String = "y", factors: [String] = ["a", "b"], weights: String? = nil
  ) -> String {
    Tabled.problem(csv, outcome: outcome, factors: factors) { plan, _ in plan.weights = weights }
  }

  @Test("Rows count where the outcome and all factors are there; both bases are told") func bases() throws {
    let base = try findings().total
    #expect((base.rows, base.answering, base.complete) == (10, 10, 8))
    #expect(abs(base.factors.map(\.importance).reduce(0, +) - base.r2) < 1e-12)
    #expect(base.factors.map(\.share).reduce(0, +) > 0.999999)
    let weighted = try findings { plan, _ in plan.weights = "w" }.total
    #expect(weighted.complete == 7 && weighted.effective < 7 && weighted.r2 != base.r2)
  }

  @Test("What is stated is the mean of all who said it, and centred within each person") func stated() throws
  {
    let factors = try findings { plan, _ in
      (plan.factors[0].stated, plan.factors[1].stated) = ("sa", "sb")
    }.total.factors
    #expect(factors[0].stated.isNear(78.0 / 9, 9))
    #expect(factors[1].stated.isNear(58.0 / 8, 8))
    // Eight people said both: 1, 0, .5, 1, 0, 1, 0 and 2 above their own means.
    #expect(factors[0].statedCentred.isNear(5.5 / 8, 8))
    #expect(factors[1].statedCentred.isNear(-5.5 / 8, 8))
    #expect(factors[2].stated == nil && factors[2].statedCentred == nil)
    #expect(factors[2].satisfaction.isNear(35.0 / 9, 9))
  }

  @Test("Groups with few complete rows are not shown, and say so; who has no group is counted")
  func segments() throws {
    let segment = ImportancePlan.Segment(
      id: "kind", label: "Kind", column: "kind", groups: [.init(id: "q", label: "Q")])
    let found = try findings { plan, options in
      plan.segments = [segment]
      options.leastBase = 5
    }.segments[0]
    #expect(found.groups.map(\.id) == ["q", "x", "z"])
    let messages = found.groups.map { group in
      if case .failure(let problem) = group.findings { problem.message } else { "shown" }
    }
    #expect(
      messages == [
        "0 interviews, fewer than 5, so the results are not shown.",
        "4 interviews, fewer than 5, so the results are not shown.",
        "4 interviews, fewer than 5, so the results are not shown.",
      ])
    let two = try findings(factors: ["a", "b"]) { plan, options in
      plan.segments = [segment]
      options.leastBase = 5
    }.segments[0]
    #expect(two.groups.map { (try? $0.findings.get())?.complete } == [nil, 5, nil])
    #expect(two.groups.map(\.rows) == [0, 5, 5] && two.without == 0)
  }

  @Test(
    "Each kind of data that cannot be analysed has its own sentence",
    arguments: [
      (
        "y,a,b\n1,2,3\n", ["a"],
        "There is only one factor, but importance compares factors. Name at least two."
      ),
      ("y,a,b\n1,2,3\n", ["a", "a"], "`a` is named twice. Name the outcome once, and each factor once."),
      ("y,a,b\n1,2,3\n", ["a", "y"], "`y` is named twice. Name the outcome once, and each factor once."),
      ("y,a,b\n", ["a", "b"], "There are no interviews to analyze."),
      (
        "y,a,b\n1,2,3\n2,3,4\n4,1,1\n", ["a", "b"],
        "3 complete interviews are too few for 2 factors. At least 4 are needed, and at least ten per factor for reliable results. Conduct more interviews, or use fewer factors."
      ),
      (
        "y,a,b\n5,2,3\n5,3,4\n5,1,1\n5,4,1\n5,2,2\n", ["a", "b"],
        "The outcome y has the same value in all 5 complete interviews, so there are no differences to explain."
      ),
      (
        "y,a,b\ndk,2,3\n,3,4\n", ["a", "b"],
        "Nobody answered y: all its answers are missing. Leave it out, or check how it is coded."
      ),
      (
        "y,a,b\n1,2,\n2,3,dk\n", ["a", "b"],
        "Nobody answered b: all its answers are missing. Leave it out, or check how it is coded."
      ),
      (
        "y,a,b\n1,2,\n2,,4\n3,1,\n", ["a", "b"],
        "None of the 3 interviews has an answer to the outcome and all factors. Most often missing: b (2 times). To use more interviews, leave it out."
      ),
      (
        "y,a,b\n5,2,3\n5,2,4\n5,2,1\n5,2,1\n5,2,2\n", ["a", "b"],
        "The outcome y has the same value in all 5 complete interviews, so there are no differences to explain."
      ),
      (
        "y,a,b\n1,2,3\n2,2,3\n4,2,3\n3,2,3\n5,2,3\n", ["a", "b"],
        "Importance compares factors whose ratings vary, but fewer than two do. Everybody gave the same rating to a and b."
      ),
      (
        "y,a,b\n1,2,3\n2,2,1\n4,2,5\n3,2,2\n5,2,3\n", ["a", "b"],
        "Importance compares factors whose ratings vary, but fewer than two do. Everybody gave the same rating to a."
      ),
    ])
  func problems(_ csv: String, _ factors: [String], _ message: String) {
    #expect(problem(csv, factors: factors) == message)
  }

  @Test("Weights below zero are refused, with how many there are") func negativeWeights() {
    #expect(
      problem("y,a,b,w\n1,2,3,1\n2,3,1,-1\n4,1,1,2\n3,5,2,1\n5,1,3,1\n", weights: "w")
        == "1 weight in `w` is below zero. Correct them, or remove those interviews.")
    #expect(
      problem("y,a,b,w\n1,2,3,1\n2,3,1,1\n4,1,1,2\n3,5,2,1\n5,1,3,1\n6,,2,-0.5\n", weights: "w")
        == "1 weight in `w` is below zero. Correct them, or remove those interviews.")
  }

  @Test("Whoever weighs nothing is left out of all figures, and told") func zeroWeights() throws {
    func found(_ csv: String) throws -> BaseFindings {
      try Tabled.findings(csv, factors: ["a", "b"]) { plan, options in
        (plan.weights, options.leastBase) = ("w", 5)
      }.total
    }
    let rows = "y,a,b,w\n1,2,3,1\n2,3,1,1\n4,1,1,2\n3,5,2,1\n5,1,3,1\n"
    let with = try found(rows + "6,9,9,0\n1,9,2,0\n")
    let without = try found(rows)
    #expect(
      with.warnings.map(\.sentence) == ["The weight in `w` is 0 2 times; such interviews are left out."])
    #expect(with.r2 == without.r2 && with.complete == 5 && with.rows == 7)
    #expect(with.factors.map(\.satisfaction) == without.factors.map(\.satisfaction))
  }

  @Test("Constant factors, twins and collinear sets are named; constant ones contribute nothing") func named()
    throws
  {
    let base = try findings(
      """
      y,a,b,c,twin,sum
      7,8,5,3,-8,13
      4,3,6,3,-3,9
      9,9,7,3,-9,16
      3,4,2,3,-4,6
      6,5,7,3,-5,12
      8,9,4,3,-9,13
      5,5,5,3,-5,10
      2,1,3,3,-1,4
      6,6,1,3,-6,7
      """, factors: ["a", "b", "c", "twin", "sum"]
    ).total
    #expect(
      base.warnings.map(\.sentence) == [
        "The base is small: 9 complete interviews, fewer than 30. Treat the results as a rough indication.",
        "Everybody gave the same rating to c, so no importance can be computed for it.",
        "a and twin have the same ratings, except for their scales or directions. Each gets an equal part of the contribution.",
        "a, b and sum cannot be separated: one of them is an exact combination of the others.",
        "twin: the higher the rating, the lower the outcome. Check whether the scale is reversed.",
      ])
    #expect(abs(base.factors[0].importance - base.factors[3].importance) < 1e-12)
    #expect(base.factors[2].importance == 0 && base.factors[2].correlation == nil)
    #expect(base.factors.allSatisfy { $0.beta == nil && $0.inflation == nil })
    #expect(abs(base.factors.map(\.importance).reduce(0, +) - base.r2) < 1e-9)
  }

  @Test(
    "A segment's factors are not another's: what some were not asked is left out, named, and shown by group")
  func askedOfSome() throws {
    let rows = (0..<40).map { row in
      let (a, b, c) = (row % 7, row * 5 % 9, row * 3 % 8)
      return row % 2 == 0 ? "\(a + b),\(a),\(b),\(c),,x" : "\(a + 2 * c),\(a),\(b),,\(c),z"
    }
    let found = try findings(
      "y,a,b,mine,yours,kind\n" + rows.joined(separator: "\n"), factors: ["a", "b", "mine", "yours"]
    ) { plan, options in
      plan.segments = [.init(id: "kind", label: "Kind", column: "kind")]
      options.leastBase = 10
    }
    #expect(found.total.complete == 40 && found.total.factors.map(\.isLeftOut) == [false, false, true, true])
    #expect(
      found.total.warnings.first?.sentence
        == "mine and yours: not everybody was asked about them, so they are left out here."
    )
    let groups = try found.segments[0].groups.map { try $0.findings.get() }
    #expect(
      groups.map { $0.factors.map(\.isLeftOut) } == [
        [false, false, false, true], [false, false, true, false],
      ])
    #expect(groups[0].warnings.map(\.sentence).contains("yours: nobody here was asked about it."))
    #expect(groups[1].factors[3].share > 0.5)
  }

  @Test("Spearman's rank correlation, with ties as in R: cor(method = \"spearman\")") func ranks() throws {
    #expect(Ranks.descending([3, 1, 3, 7]) == [2.5, 4, 2.5, 1])
    let found = try #require(Ranks.spearman([1, 2, 2, 4, 9], [2, 1, 4, 3, 9]))
    #expect(abs(found - 0.6668859288553503) < 1e-9)
    #expect(Ranks.spearman([1, 1, 1], [1, 2, 3]) == nil)
  }
}

extension FactorFindings.Mean? {
  /// Whether it is this mean of so many.
  fileprivate func isNear(_ mean: Double, _ n: Int) -> Bool {
    guard let self else { return false }
    return abs(self.mean - mean) < 1e-12 && self.n == n
  }
}
