import Analyses
import Datasets
import Testing

/// What managers assume, beside what goes with the outcome.
@Suite struct AssumedTests {
  /// Three factors, the first with a large effect and the last with none, as 200 customers rated them.
  private func findings(replicates: Int = 200) throws -> ImportanceFindings {
    let rows = (0..<200).map { row -> String in
      let (a, b, c) = (row * 7 % 11, row * 5 % 9, row * 3 % 8)
      return "\(3 * a + b + row % 4),\(a),\(b),\(c),\(row % 5),\(row % 3),\(row % 2)"
    }
    return try Tabled.findings("y,a,b,c,sa,sb,sc\n" + rows.joined(separator: "\n"), factors: ["a", "b", "c"])
    {
      plan, options in
      for (place, name) in ["sa", "sb", "sc"].enumerated() { plan.factors[place].stated = name }
      (options.replicates, options.permutations) = (replicates, 40)
    }
  }

  private func managers(_ rows: [String]) throws -> DataTable {
    let csv = "sa,sb,sc\n" + rows.joined(separator: "\n") + "\n"
    return try CSVFile(name: "managers.csv", bytes: Array(csv.utf8)).table(
      numbers: ["sa", "sb", "sc"], categories: [])
  }

  @Test("The factor that they put last and that matters most is a blind spot; the reverse is overrated")
  func blind() throws {
    var found = try findings()
    found.assume(try managers(["2,6,9", "3,5,10", "2,6,8", "1,6,9", "2,7,9", "3,6,10"]), seed: 1)
    #expect(found.total.managers == 6)
    #expect(found.total.factors.map { $0.assumed?.n } == [6, 6, 6])
    #expect(found.total.factors[1].assumed?.mean == 6)
    let told = found.total.blindSpots.map { "\($0.factor.id) \($0.stated) \($0.derived) \($0.isUnderstated)" }
    #expect(
      told == ["a 3...3 1...1 true", "c 1...1 2...3 false"]
        || told == ["a 3...3 1...1 true", "c 1...1 3...3 false"])
  }

  @Test("Managers who see it as it is have no blind spot") func right() throws {
    var found = try findings()
    found.assume(try managers(["9,6,2", "10,5,3", "8,6,2", "9,6,1", "9,7,2", "10,6,3"]), seed: 1)
    #expect(found.total.blindSpots.isEmpty)
  }

  @Test("Of fewer than five managers no ranks are compared; what one did not answer is missing") func few()
    throws
  {
    var found = try findings()
    found.assume(try managers(["2,6,9", "3,5,10", "2,6,8", "1,,9"]), seed: 1)
    #expect(found.total.managers == 4 && found.total.blindSpots.isEmpty)
    #expect(found.total.factors.map { $0.assumed?.n } == [4, 3, 4])
  }

  @Test("Without replicates there are means alone") func plain() throws {
    var found = try findings(replicates: 0)
    found.assume(try managers(["2,6,9", "3,5,10", "2,6,8", "1,6,9", "2,7,9", "3,6,10"]), seed: 1)
    #expect(found.total.blindSpots.isEmpty && found.total.factors[2].assumed?.mean == 55.0 / 6)
  }

  @Test("Managers who did not answer these questions are not counted") func absent() throws {
    var found = try findings()
    found.assume(try managers(["2,6,9", "3,5,10", ",,", "2,6,8", "1,6,9", ",,", "2,7,9"]), seed: 1)
    #expect(found.total.managers == 5 && !found.total.blindSpots.isEmpty)
    var none = try findings()
    none.assume(try managers([",,", ",,", ",,", ",,", ",,", ",,"]), seed: 1)
    #expect(none.total.managers == 0 && none.total.blindSpots.isEmpty)
  }
}
