import Analyses
import Testing

/// Factors that only some were asked about: left out where two or more remain, never down to one.
@Suite struct LeftOutTests {
  /// Rows of five numbers that do not hang together; a cell of `-` stands empty.
  private func csv(_ head: String, _ rows: Int, _ row: (Int) -> String) -> String {
    head + "\n" + (0..<rows).map { row($0).replacing("-", with: "") }.joined(separator: "\n")
  }

  private func findings(_ csv: String, _ factors: [String]) throws -> ImportanceFindings {
    try Tabled.findings(csv, factors: factors) { plan, options in
      plan.segments = [.init(id: "kind", label: "Kind", column: "kind")]
      options.leastBase = 8
    }
  }

  @Test("A group that was asked about two of three is shown with two; one that was asked about one is not")
  func groups() throws {
    let found = try findings(
      csv("y,a,b,c,kind", 24) { row in
        let (a, b, c) = (row % 7, row * 5 % 9, row * 3 % 8)
        let y = a + 2 * b + c
        return row % 3 == 0
          ? "\(y),\(a),\(b),\(c),all" : row % 3 == 1 ? "\(y),\(a),\(b),-,two" : "\(y),\(a),-,-,one"
      }, ["a", "b", "c"])
    let groups = found.segments[0].groups
    #expect(groups.map(\.id) == ["all", "one", "two"])
    #expect(
      groups.map(Tabled.told) == [
        [],
        ["Nobody answered b: all its answers are missing. Leave it out, or check how it is coded."],
        ["c: nobody here was asked about it."],
      ])
    let two = try groups[2].findings.get()
    #expect(two.factors.map(\.isLeftOut) == [false, false, true] && two.factors[2].importance == 0)
    #expect(two.factors[2].share == 0 && two.complete == 8)
    // All three were asked of a third: only they are in the model of all.
    #expect(found.total.complete == 8 && found.total.factors.allSatisfy { !$0.isLeftOut })
    #expect(
      found.total.warnings.map(\.sentence) == [
        "Only 8 of the 24 interviews with any answer are complete, and only these count here. Most often missing: c (16 times). To use more interviews, leave it out."
      ])
  }

  @Test("Where nobody was asked about all, factors are left out of the whole only if two remain") func whole()
    throws
  {
    func rows(_ common: Int) -> String {
      csv("y,a,b,c,d", 16) { row in
        let (a, b, c, d) = (row % 7, row * 5 % 9, row * 3 % 8, row * 11 % 13)
        let others = row % 2 == 0 ? "\(c),-" : "-,\(d)"
        return "\(a + b + c),\(a),\(common == 2 ? "\(b)" : row % 4 == 0 ? "-" : "\(b)"),\(others)"
      }
    }
    let found = try Tabled.findings(rows(2), factors: ["a", "b", "c", "d"]) { _, options in
      options.leastBase = 8
    }.total
    #expect(found.complete == 16 && found.factors.map(\.isLeftOut) == [false, false, true, true])
    #expect(
      found.warnings.map(\.sentence) == [
        "c and d: not everybody was asked about them, so they are left out here."
      ])
    #expect(
      Tabled.problem(rows(1), factors: ["a", "b", "c", "d"])
        == "None of the 16 interviews has an answer to the outcome and all factors. Most often missing: c (8 times). To use more interviews, leave it out."
    )
  }

  @Test("A missing answer is no question that was not asked: it leaves no factor out") func missing() throws {
    let text = csv("y,a,b,c", 16) { row in
      let (a, b, c) = (row % 7, row * 5 % 9, row * 3 % 8)
      return row % 2 == 0 ? "\(a + b),\(a),\(b),dk" : "\(a + b),\(a),dk,\(c)"
    }
    #expect(
      Tabled.problem(text, factors: ["a", "b", "c"])
        == "None of the 16 interviews has an answer to the outcome and all factors. Most often missing: b (8 times). To use more interviews, leave it out."
    )
  }

  @Test("A group of nobody has nothing to be analysed, even where groups of any size are shown") func nobody()
    throws
  {
    let text = csv("y,a,b,kind", 12) { row in "\(row % 7 + row * 5 % 9),\(row % 7),\(row * 5 % 9),x" }
    let found = try Tabled.findings(text, factors: ["a", "b"]) { plan, options in
      plan.segments = [.init(id: "kind", label: "Kind", column: "kind", groups: [.init(id: "q", label: "Q")])]
      options.leastBase = 0
    }
    #expect(found.segments[0].groups.map(Tabled.told) == [["There are no interviews to analyze."], []])
  }
}
