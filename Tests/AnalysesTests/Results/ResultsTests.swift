import Analyses
import Datasets
import Importance
import Stories
import Testing

/// How well we do.
@Suite struct ResultsTests {
  private static let yaml = """
    questionnaire: hotel
    factors: {room: "Room", staff: "Staff"}
    segments: {kind: {from: guest, label: "Kind of guest"}}
    items:
      - {choice: guest, ask: "Who?", options: {family: "Family", work: "Work"}}
      - {rating: want, ask: "{factor}?", each: factors, scale: standard.satisfaction5, measures: expectation}
      - {rating: sat, ask: "{factor}?", each: factors, scale: standard.satisfaction5, measures: satisfaction}
      - {rating: overall, ask: "All?", label: "all in all", scale: standard.satisfaction10, measures: overall}
      - {rating: again, ask: "Recommend?", scale: standard.nps, measures: recommend}

    """

  private func plan(segments: [String] = []) throws -> ResultsPlan {
    try ResultsPlan(
      try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))"), segments: segments)
  }

  private func findings(_ csv: String, by: [String] = [], least: Int = 2) throws -> ResultsFindings {
    let plan = try plan(segments: by)
    let file = try CSVFile(name: "data.csv", bytes: Array(csv.utf8))
    return try ResultsAnalysis.run(
      file.table(numbers: plan.numbers, categories: plan.segments.map(\.column)), plan, leastBase: least)
  }

  @Test("Outcomes come first, then the factors, each with its scale and what was expected") func roles()
    throws
  {
    let items = try plan().items
    #expect(items.map(\.id) == ["overall", "again", "room", "staff"])
    #expect(items.map(\.label) == ["all in all", "again", "Room", "Staff"])
    #expect(items.map(\.isRecommend) == [false, true, false, false])
    #expect(items.map(\.expectation) == [nil, nil, "want_room", "want_staff"])
    #expect(items[0].scale?.points == 1...10 && items[2].scale?.points == 1...5)
    let nothing = "questionnaire: q\nitems:\n  - {open: t, ask: \"T?\"}\n"
    #expect(throws: AnalysisProblem.nothingMeasured(questionnaire: "q")) {
      _ = try ResultsPlan(try #require(Story.questionnaire(nothing)))
    }
  }

  private static let header = "overall,again,sat_room,want_room,sat_staff,want_staff,segment_kind\n"

  @Test("Each figure is over all who answered") func figures() throws {
    let found = try findings(
      Self.header + "8,10,5,5,3,4,work\n6,5,,4,5,4,work\n7,9,3,4,4,,family\n,,,,,,family\n")
    #expect(found.rows == 4 && found.total.map(\.n) == [3, 3, 2, 3])
    #expect(found.total.map(\.mean) == [7, 8, 4, 4])
    #expect(found.total[2].top?.part == 0.5 && found.total[2].top?.n == 2)
    let score = try #require(found.total[1].promoter).score
    #expect(abs(score - 100.0 / 3) < 1e-9 && found.total[0].promoter == nil)
    #expect(found.total[3].gap?.mean == 0 && found.total[3].gap?.n == 2)
    #expect(found.total[2].gap?.mean == -0.5)
  }

  @Test("Groups differ by Welch's test, as scipy computes it, adjusted for all that were compared")
  func welch() throws {
    let (family, work) = ([7, 8, 5, 6, 9, 4, 7], [3, 4, 6, 2, 5])
    let rows =
      family.map { "\($0),5,3,3,3,3,family" } + work.map { "\($0),5,3,3,3,3,work" }
    let segment = try findings(Self.header + rows.joined(separator: "\n"), by: ["kind"]).segments[0]
    #expect(segment.groups.map(\.label) == ["Family", "Work"] && segment.groups.map(\.rows) == [7, 5])
    // Only the overall rating varies at all.
    #expect(segment.compared == 1)
    let difference = try #require(segment.differences.first)
    #expect(difference.larger == "Family" && difference.smaller == "Work" && difference.item.id == "overall")
    #expect(abs(difference.estimate - 2.571428571429) < 1e-9 && abs(difference.p - 0.02476385336664) < 1e-9)
    #expect(
      abs(difference.interval.lowerBound - 0.407452577336) < 1e-8
        && abs(difference.interval.upperBound - 4.73540456552) < 1e-8)
  }

  @Test("Small groups are not shown, whoever has no group is counted, weights of zero are left out")
  func groups() throws {
    let rows = (0..<12).map { "\($0 % 5 + 3),8,3,4,4,3,\($0 < 2 ? "family" : $0 < 10 ? "work" : "")" }
    let segment = try findings(Self.header + rows.joined(separator: "\n"), by: ["kind"], least: 3).segments[0]
    #expect(segment.groups.map { $0.results == nil } == [true, false] && segment.without == 2)
    var plan = try plan()
    plan.weights = "w"
    func run(_ weights: [String]) throws -> ResultsFindings {
      let rows = weights.enumerated().map { "\($0.offset * 4),8,3,3,3,3,work,\($0.element)" }
      let csv = Self.header.replacing("kind", with: "kind,w") + rows.joined(separator: "\n")
      return try ResultsAnalysis.run(
        try CSVFile(name: "data.csv", bytes: Array(csv.utf8)).table(numbers: plan.numbers, categories: []),
        plan)
    }
    #expect(try run(["1", "0", "3"]).total[0].mean == 6 && run(["1", "0", "3"]).total[0].n == 2)
    #expect(throws: AnalysisProblem.badWeights("w", count: 1)) { try run(["1", "-1", "3"]) }
  }
}
