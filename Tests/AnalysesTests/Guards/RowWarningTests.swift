import Analyses
import Testing

/// Columns in which something else than ratings seems to stand, and weights that leave too little.
@Suite struct RowWarningTests {
  /// Forty rows of ratings, the last ones replaced.
  private func told(_ last: String..., factor: (Int) -> String = { "\($0 * 7 % 5 + 1)" }) throws -> [String] {
    let rows = (0..<40).map { row in "\(row * 7 % 5 + row * 3 % 4),\(factor(row)),\(row * 3 % 5)" }
    let csv = "y,a,b\n" + (rows.dropLast(last.count) + last).joined(separator: "\n")
    return try Tabled.findings(csv, factors: ["a", "b"]).total.warnings.map(\.sentence)
  }

  private let far =
    ": one row is far from all others, and can decide everything. Perhaps it is a total, or a typing error."

  @Test("A row of totals is told at each column; ratings alone are nothing to tell") func totals() throws {
    let found = try Tabled.findings(
      "y,a,b\n"
        + (0..<200).map { "\($0 * 7 % 5 + $0 * 3 % 4),\($0 * 7 % 5 + 1),\($0 * 3 % 5)" }.joined(
          separator: "\n")
        + "\n700,600,400", factors: ["a", "b"]
    ).total.warnings.map(\.sentence)
    for name in ["y", "a", "b"] { #expect(found.contains(name + far)) }
    #expect(try !told().contains { $0.contains("far from all") })
  }

  @Test("Different whole numbers are no ratings; one that is there twice ends that") func numbers() throws {
    let sentence =
      "a: all values are different whole numbers, as the numbers of interviews are. Is it a rating?"
    #expect(try told { "\(1000 + $0 * 3)" }.contains(sentence))
    #expect(try !told { "\(1000 + max(1, $0) * 3)" }.contains(sentence))
    #expect(try !told { "\(1000.5 + Double($0) * 3)" }.contains(sentence))
  }

  @Test("Factors that explain all are told") func perfect() throws {
    let csv =
      "y,a,b\n"
      + (0..<40).map { "\($0 * 7 % 5 + $0 * 3 % 4),\($0 * 7 % 5),\($0 * 3 % 4)" }.joined(separator: "\n")
    #expect(
      try Tabled.findings(csv, factors: ["a", "b"]).total.warnings.map(\.sentence).first
        == "The factors explain all of the outcome, which answers of people do not. Perhaps the outcome is computed from them, or one of them is the outcome again."
    )
  }

  @Test("Weights that leave effectively too few are refused; those that leave less are told") func weights()
    throws
  {
    func csv(_ weight: (Int) -> Double) -> String {
      "y,a,b,w,g\n"
        + (0..<60).map {
          "\($0 * 7 % 5 + $0 * 3 % 4),\($0 * 11 % 5 + 1),\($0 * 3 % 5),\(weight($0)),\($0 % 2)"
        }
        .joined(separator: "\n")
    }
    func weighted(_ plan: inout ImportancePlan, _ options: inout ImportanceAnalysis.Options) {
      (plan.weights, options.leastPerFactor) = ("w", 10)
    }
    #expect(
      Tabled.problem(csv { $0 < 2 ? 1000 : 1 }, factors: ["a", "b"], weighted)
        == "The weights in `w` are so unequal that effectively only 2 interviews count, too few for 2 factors. Check the weights, or limit them."
    )
    let found = try Tabled.findings(csv { $0 < 10 ? 20 : 1 }, factors: ["a", "b"], weighted).total
    #expect(
      found.warnings.map(\.sentence).contains(
        "Effectively 15 of 60 complete interviews are fewer than ten for each of the 2 factors. Treat what is told of single factors as a rough indication."
      ))
    let group = try Tabled.findings(csv { $0 % 2 == 0 ? 1 : 0 }, factors: ["a", "b"]) { plan, options in
      plan.weights = "w"
      plan.segments = [.init(id: "g", label: "g", column: "g")]
    }.segments[0].groups[1]
    #expect(Tabled.told(group) == ["All weights in `w` are 0 here, so nobody counts."])
  }

  @Test("A segment with more than fifty groups is refused") func groups() {
    func problem(_ groups: Int) -> String {
      let csv =
        "y,a,b,g\n"
        + (0..<400).map { "\($0 * 7 % 5 + $0 * 3 % 4),\($0 * 11 % 5),\($0 * 3 % 5),\($0 % groups)" }
        .joined(separator: "\n")
      return Tabled.problem(csv, factors: ["a", "b"]) { plan, options in
        plan.segments = [.init(id: "g", label: "Branch", column: "g")]
        options.leastBase = 3
      }
    }
    #expect(problem(50) == "no problem")
    #expect(
      problem(51)
        == "Branch has 51 groups, more than the 50 that can be compared. Name a segment with fewer groups.")
  }
}
