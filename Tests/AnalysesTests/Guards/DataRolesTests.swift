import Analyses
import Datasets
import Diagnostics
import Testing
import Texts

/// The roles of the columns of anybody's data.
@Suite struct DataRolesTests {
  private func read(_ yaml: String) -> Diagnosed<DataRoles> {
    RolesReader.read(SourceText(name: "roles.yaml", yaml))
  }

  private static let yaml = """
    outcome: {column: overall, label: "All in all", scale: [1, 10], missing: 99}
    factors:
      - {column: speed, label: "Speed", scale: [1, 5], best: low, missing: [8, 9], stated: say_speed}
      - price
    weight: w
    segments: [region, {column: size, label: "Size", missing: [9]}]

    """

  @Test("Each column has its role, and what is told of it") func plan() throws {
    let roles = try #require(read(Self.yaml).value)
    let plan = roles.plan
    #expect(
      plan.outcome == "overall" && plan.outcomeLabel == "All in all" && plan.outcomeScale?.points == 1...10)
    #expect(
      plan.factors.map { "\($0.label) \($0.rating) \($0.stated ?? "-")" } == [
        "Speed speed say_speed", "price price -",
      ])
    #expect(plan.factors[0].scale == RatingScale(1...5, isTurned: true) && plan.factors[1].scale == nil)
    #expect(
      plan.weights == "w"
        && plan.segments.map { "\($0.label) \($0.column)" } == ["region region", "Size size"])
    #expect(roles.missing == MissingCodes(byColumn: ["overall": [99], "speed": [8, 9], "size": [9]]))
    #expect(roles.scaled == ["overall", "speed"])
  }

  @Test("A scale whose low end is the good one is turned; numbers outside of a scale are refused")
  func scales() throws {
    let roles = try #require(read(Self.yaml).value)
    func table(_ speed: String) throws -> DataTable {
      let csv = "overall,speed,price\n9,1,3\n5,\(speed),4\n99,9,2\n"
      var table = try CSVFile(name: "data.csv", bytes: Array(csv.utf8)).table(
        numbers: ["overall", "speed", "price"], categories: [], declared: roles.missing)
      try roles.apply(to: &table)
      return table
    }
    let found = try table("4").numbers.map { $0.values.map { $0.isNaN ? -1 : $0 } }
    #expect(found == [[9, 5, -1], [5, 2, -1], [3, 4, 2]])
    let problem = #expect(throws: AnalysisProblem.self) { try table("7") }
    #expect(
      problem?.message
        == "`speed` has 1 number outside of its scale, 1 to 5. If they mean missing answers, name them as such; if not, correct the scale."
    )
  }

  @Test(
    "What is wrong in the file is told at its place",
    arguments: [
      ("outcome: y\n", "1:1 `factors` is missing"), ("factors: [a]\n", "1:1 `outcome` is missing"),
      ("outcome: y\nfactors: a\n", "2:10 expected a list"),
      ("outcome: y\nfactors: [{colum: a}]\n", "2:11 `column` is missing|2:12 `colum` is not a key here"),
      ("outcome: y\nfactors: [{column: a, scale: [5, 1]}]\n", "2:30 expected the two ends of a scale"),
      (
        "outcome: y\nfactors: [{column: a, scale: [1, five]}]\n",
        "2:30 expected the two ends of a scale|2:34 expected a number"
      ),
      ("outcome: y\nfactors: [{column: a, best: low}]\n", "2:29 `best` needs `scale`"),
      ("outcome: y\nfactors: [{column: a, scale: [1, 2], best: left}]\n", "2:44 expected `low` or `high`"),
      ("outcome: y\nfactors: [a, [b]]\n", "2:14 expected a text"), ("- a\n", "1:1 expected a map"),
      ("outcome: {column: y, stated: s}\nfactors: [a]\n", "1:22 `stated` is not a key here"),
      ("outcome: y\nfactors: [a]\nweights: w\n", "3:1 `weights` is not a key here"),
    ]) func problems(_ yaml: String, _ expected: String)
  {
    let found = read(yaml)
    let source = SourceText(name: "roles.yaml", yaml)
    let told = found.diagnostics.map { diagnostic in
      let place = source.position(of: diagnostic.range.lower)
      return "\(place.line):\(place.column) \(diagnostic.summary)"
    }
    #expect(told.joined(separator: "|") == expected)
    #expect(found.value == nil)
  }
}
