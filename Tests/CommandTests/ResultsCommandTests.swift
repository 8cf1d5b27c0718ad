import Foundation
import Stories
import Testing

/// `results`: how well we do.
@Suite struct ResultsCommandTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private func run(_ arguments: [String]) throws -> ProgramResult {
    try Programs.run(arguments, in: folder)
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private static let roles = """
    outcome: {column: y, label: "All in all", scale: [1, 10]}
    recommend: {column: nps, label: "Would recommend"}
    factors:
      - {column: a, label: "Speed", scale: [1, 5], expectation: want}
      - {column: b, label: "Price", scale: [1, 5], best: low}
    segments: [{column: region, label: "Region"}]

    """

  private static let csv: String = {
    let rows = (0..<60).map { row in
      let isNorth = row % 2 == 0
      return
        "\(row * 3 % 5 + (isNorth ? 6 : 4)),\(row % 11),\(row * 7 % 5 + 1),\(row % 2 + 4),\(row * 3 % 4 + 1),\(isNorth ? "N" : row == 1 ? "W" : "S")"
    }
    return "y,nps,a,want,b,region\n" + rows.joined(separator: "\n") + "\n"
  }()

  @Test("A table of all, the promoters, and the groups with the differences that are told") func file() throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.csv, "data.csv")
    try write(Self.roles, "roles.yaml")
    let found = try run(["results", "--data", "data.csv", "--roles", "roles.yaml", "--min-base", "20"])
    #expect(found.status == 0 && found.errors == "")
    #expect(
      found.output == """
        How well we do
        data.csv
        Base: 60 rows. Each figure is over all who answered, n; intervals are 95 %.

                         mean       95 %   top     95 %   n    gap            95 %
        All in all       7.00  6.55-7.45  10 %   5-20 %  60
        Would recommend  4.75  3.93-5.57   8 %   4-18 %  60
        Speed            3.00  2.63-3.37  20 %  12-32 %  60  -1.50  -1.89 to -1.11
        Price            3.50  3.21-3.79  25 %  16-37 %  60

        Would recommend: net promoter score -50 (-69 to -31), 17 % promoters less 67 %
        detractors, n = 60.

        ! Price: the low end of the scale is the good one, so its points are turned
          here: higher is better in all figures.

        By Region: means
                          all     N     S
        All in all       7.00  8.00  5.97
        Would recommend  4.75  4.80  4.83
        Speed            3.00  3.00  3.00
        Price            3.50  4.00  3.03
        n                  60    30    29
        All in all: “N” rate it higher than “S”, by 2.03 (1.28 to 2.79).
        Price: “N” rate it higher than “S”, by 0.97 (0.44 to 1.50).
        Of 4 differences between groups, 2 are told from chance (Welch's test, Holm, 5 %
        for all).
        W: 1 row, too few to be shown.

        """)
  }

  @Test("As CSV, a row for each item and group") func csv() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.csv, "data.csv")
    try write(Self.roles, "roles.yaml")
    let found = try run([
      "results", "--data", "data.csv", "--roles", "roles.yaml", "--min-base", "20", "--format", "csv",
    ])
    let lines = found.output.split(separator: "\r\n")
    #expect(
      lines[0]
        == "segment,group,id,label,n,mean,low,high,top,top_low,top_high,nps,nps_low,nps_high,gap,gap_low,gap_high,gap_n"
    )
    // Four items of all, and of the two groups that are not too small.
    #expect(lines.count == 13)
    #expect(lines[1].hasPrefix(",,y,All in all,60,7.0,") && lines[2].contains(",-50.0,"))
    #expect(
      lines.filter { $0.hasPrefix("region,N,") }.count == 4 && !lines.contains { $0.hasPrefix("region,W") })
    let importance = try run([
      "importance", "--data", "data.csv", "--roles", "roles.yaml", "--format", "csv", "--bootstrap", "0",
    ])
    #expect(importance.status == 0 && importance.output.split(separator: "\r\n").count >= 3)
  }

  @Test("From the store, with the questions' roles; as JSON, with what was not computed left out")
  func store() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      """
      questionnaire: shop
      factors: {price: "Price", staff: "Staff"}
      segments: {kind: {from: who}}
      items:
        - {choice: who, ask: "Who?", options: {a: "A", b: "B"}}
        - {rating: sat, ask: "{factor}?", each: factors, scale: standard.satisfaction5, measures: satisfaction}
        - {rating: again, ask: "Recommend?", scale: standard.nps, measures: recommend}

      """, "shop.yaml")
    _ = try run(["simulate", "shop.yaml", "--interviews", "120", "--seed", "2"])
    let json = try run(["results", "--simulated", "--by", "kind", "--format", "json"])
    #expect(json.status == 0, "\(json.errors)")
    for key in [
      "\"nps\" : ", "\"compared\" : 3", "\"base\" : 120", "\"id\" : \"again\"", "\"label\" : \"Staff\"",
    ] {
      #expect(json.output.contains(key), "\(key)")
    }
    #expect(!json.output.contains("gap"))
    let none = try run(["results"])
    #expect(none.status == 65)
    #expect(
      none.errors
        == "outsidein: There are no interviews with customers to show, simulated ones left aside. To include these, use --simulated.\n"
    )
  }

  @Test(
    "Options that do not go together end with 64",
    arguments: [
      ["--data", "x.csv"], ["--roles", "r.yaml"], ["--min-base", "1"],
      ["--data", "x.csv", "--roles", "r.yaml", "--rescale"],
    ])
  func usage(_ arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["results"] + arguments).status == 64)
  }
}
