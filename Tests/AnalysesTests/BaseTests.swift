import Analyses
import Testing

/// Who counts: bases, gaps, and the groups of a segment.
@Suite struct BaseTests {
  /// Ten rows of an outcome and two factors, with a weight; some cells are replaced by nothing.
  private func csv(_ empty: [(row: Int, column: Int)]) -> String {
    let rows = [
      [1, 2, 7, 1], [3, 1, 2, 1], [2, 5, 4, 1], [6, 4, 4, 1], [5, 7, 1, 1], [8, 6, 3, 1], [7, 9, 8, 1],
      [9, 8, 5, 1], [4, 3, 6, 1], [10, 7, 2, 1],
    ]
    let lines = rows.enumerated().map { row, values in
      values.enumerated().map { column, value in
        empty.contains { $0 == (row, column) } ? "" : "\(value)"
      }.joined(separator: ",")
    }
    return "y,a,b,w\n" + lines.joined(separator: "\n")
  }

  private func told(_ empty: [(row: Int, column: Int)], weighted: Bool = false) throws -> [String] {
    try Tabled.findings(csv(empty), factors: ["a", "b"]) { plan, options in
      if weighted { plan.weights = "w" }
      options.leastBase = 5
    }.total.warnings.map(\.sentence)
  }

  @Test("Half of the interviews may be incomplete; more are told, with what is missing most often")
  func incomplete()
    throws
  {
    let half = try told([(0, 1), (1, 1), (2, 2), (3, 0), (4, 2)])
    #expect(!half.contains { $0.hasPrefix("Only") })
    #expect(
      try told([(0, 1), (1, 1), (2, 2), (3, 0), (4, 2), (5, 1)]) == [
        "Only 4 of the 10 interviews with any answer are complete, and only these count here. Most often missing: a (3 times). To use more interviews, leave it out.",
        "The base is small: 4 complete interviews, fewer than 5. Treat the results as a rough indication.",
      ])
  }

  @Test("Who answered nothing at all was not there to be complete") func absent() throws {
    let gone = (0..<6).flatMap { row in (0..<3).map { (row: row, column: $0) } }
    let found = try Tabled.findings(csv(gone) + "\n4,4,9,1", factors: ["a", "b"]).total
    #expect((found.rows, found.answering, found.complete) == (11, 5, 5))
  }

  @Test("The outcome or the weight can be what is missing most often") func gaps() throws {
    #expect(
      try told([(0, 0), (1, 0), (2, 0), (3, 1), (4, 2), (5, 2)]).first
        == "Only 4 of the 10 interviews with any answer are complete, and only these count here. Most often missing: the outcome, y (3 times)."
    )
    let light = [(row: 0, column: 3), (row: 1, column: 3), (row: 2, column: 3), (row: 3, column: 1)]
    let both = light + [(row: 4, column: 2), (row: 5, column: 2)]
    #expect(
      try told(both, weighted: true).first
        == "Only 4 of the 10 interviews with any answer are complete, and only these count here. Most often missing: the weight, w (3 times). Give every interview a weight."
    )
    #expect(try told(both) == [])
    func problem(_ empty: [(row: Int, column: Int)]) -> String {
      Tabled.problem(csv(empty), factors: ["a", "b"]) { plan, _ in plan.weights = "w" }
    }
    #expect(
      problem((0..<10).map { ($0, 3) })
        == "Nobody answered w: all its answers are missing. Leave it out, or check how it is coded.")
    #expect(
      problem((0..<6).map { ($0, 3) } + (6..<10).map { ($0, $0 % 3) })
        == "None of the 10 interviews has an answer to the outcome and all factors, and a weight. Most often missing: the weight, w (6 times). Give every interview a weight."
    )
  }

  @Test("Groups that are known come first, then others: as numbers where all are, else by the alphabet")
  func order() throws {
    func groups(_ kinds: [String], known: [String] = []) throws -> [String] {
      let rows = csv([]).split(separator: "\n").dropFirst()
      let lines = zip(rows.prefix(8), kinds).map { "\($0),\($1)" }
      let found = try Tabled.findings("y,a,b,w,kind\n" + lines.joined(separator: "\n"), factors: ["a", "b"]) {
        plan, options in
        plan.segments = [
          .init(
            id: "kind", label: "Kind", column: "kind",
            groups: known.map { .init(id: $0, label: $0.uppercased()) })
        ]
        options.leastBase = 3
      }.segments[0]
      return found.groups.map { group in
        let isShown = (try? group.findings.get()) != nil
        return "\(group.label) \(group.rows)\(isShown ? " shown" : "")"
      } + (found.without > 0 ? ["none \(found.without)"] : [])
    }
    #expect(
      try groups(["10", "9", "2", "10", "9", "10", "9", "10"]) == ["2 1", "9 3", "10 4 shown"])
    #expect(try groups(["b", "10", "9", "b", "9", "10", "b", "b"]) == ["10 2", "9 2", "b 4 shown"])
    #expect(
      try groups(["b", "", "c", "b", "c", "", "b", "b"], known: ["z", "c"]) == [
        "Z 0", "C 2", "b 4 shown", "none 2",
      ])
  }

  @Test("Dominance of 23 factors is not computed, and that is told") func tooMany() throws {
    let names = (0..<23).map { "f\($0)" }
    let rows = (0..<48).map { row in
      ([row] + (0..<23).map { (row * ($0 + 1) + $0 * $0) % 47 % 11 }).map { "\($0)" }.joined(
        separator: ",")
    }
    let csv = "y," + names.joined(separator: ",") + "\n" + rows.joined(separator: "\n")
    let found = try Tabled.findings(csv, factors: names) { _, options in
      (options.dominance, options.threads) = (true, 2)
    }.total
    #expect(
      found.warnings.last?.sentence == "Dominance is not computed for more than 22 factors; there are 23.")
    #expect(found.factors.allSatisfy { $0.conditional == nil && $0.dominates == nil })
  }
}
