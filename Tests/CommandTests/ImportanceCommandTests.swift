import Foundation
import Instruments
import Stories
import Testing

/// `simulate` and `importance`, as their users run them.
@Suite struct ImportanceCommandTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private func run(_ arguments: [String], input: String = "") throws -> ProgramResult {
    try Programs.run(arguments, input: input, in: folder)
  }

  private func write(_ text: String, _ name: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private static let questionnaire = """
    questionnaire: tea
    title: "The tea room"
    factors: {cakes: "Cakes", wait: "The wait"}
    segments: {kind: {from: guest}}
    items:
      - choice: guest
        ask: "Alone or with others?"
        options: {alone: "Alone", company: "In company"}
      - rating: satisfaction
        ask: "How satisfied with {factor}?"
        each: factors
        scale: standard.satisfaction10
        measures: satisfaction
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction10
        measures: overall
    """

  @Test("What goes into a simulation comes out of importance, and only where it is asked for") func loop()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.questionnaire, "tea.yaml")
    try write("effects: {cakes: 0.9, wait: 0.2}\nsegments: {kind: {company: {cakes: 0.1}}}\n", "effects.yaml")
    let simulated = try run([
      "simulate", "tea.yaml", "--interviews", "600", "--effects", "effects.yaml", "--wave", "w1",
    ])
    #expect(simulated.status == 0)
    #expect(simulated.errors.hasPrefix("600 simulated interviews: "))
    let none = try run(["importance"])
    #expect(
      (none.status, none.errors) == (
        65, "outsidein: All 600 interviews are simulated. To include them, use --simulated.\n"
      ))
    let found = try run(["importance", "--simulated", "--by", "kind", "--wave", "w1", "--format", "json"])
    #expect(found.status == 0 && found.errors == "")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(found.output.utf8)) as? [String: Any])
    let groups = try #require((json["segments"] as? [String: [String: [String: Any]]])?["kind"])
    func first(_ base: [String: Any]?) -> String? {
      let factors = base?["factors"] as? [[String: Any]] ?? []
      return factors.max { ($0["importance"] as? Double ?? 0) < ($1["importance"] as? Double ?? 0) }?["id"]
        as? String
    }
    #expect(first(groups["alone"]) == "cakes" && first(groups["company"]) == "wait")
    #expect(json["outcome"] as? String == "overall" && json["base"] as? Int == 600)
    let other = try run(["importance", "--simulated", "--wave", "w2"])
    #expect(
      (other.status, other.errors) == (
        65, "outsidein: There are no interviews of the wave `w2` to analyze.\n"
      ))
    let exported = try run(["export", "-o", "tea.csv", "--simulated"])
    #expect(exported.status == 0)
    // The exported file says the same as the store.
    let data = try run([
      "importance", "--data", "tea.csv", "--outcome", "overall", "--factors",
      "satisfaction_cakes,satisfaction_wait",
      "--by", "segment_kind", "--format", "json", "--simulated",
    ])
    let same = try #require(try JSONSerialization.jsonObject(with: Data(data.output.utf8)) as? [String: Any])
    #expect(same["r2"] as? Double == json["r2"] as? Double && same["n"] as? Int == json["n"] as? Int)
    let real = try run([
      "importance", "--data", "tea.csv", "--outcome", "overall", "--factors",
      "satisfaction_cakes,satisfaction_wait",
    ])
    #expect(real.status == 65)
  }

  /// The importance of the factors in a file, and what is said beside.
  private func importance(of file: String, _ more: [String] = []) throws -> ProgramResult {
    let roles = ["--outcome", "overall", "--factors", "satisfaction_cakes,satisfaction_wait"]
    return try run(
      ["importance", "--data", file, "--bootstrap", "0", "--permutations", "0", "--format", "json"] + roles
        + more)
  }

  @Test("An export with codes for missing answers says the same as one with words") func ownCodes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.questionnaire, "tea.yaml")
    _ = try run(["simulate", "tea.yaml", "--interviews", "300", "--seed", "3"])
    for missing in ["words", "codes"] {
      _ = try run(["export", "-o", "\(missing).csv", "--simulated", "--missing", missing])
    }
    let words = try importance(of: "words.csv", ["--simulated"])
    let codes = try importance(of: "codes.csv", ["--simulated"])
    #expect(words.status == 0 && words.errors == "")
    #expect(codes.output == words.output.replacing("words.csv", with: "codes.csv"))
    #expect(
      codes.errors == """
        The file was exported by outsidein: -99, -98, -97, -96, -95 are read as missing answers. \
        Name other numbers with --missing-codes, or none with --missing-codes ''.

        """)
    let none = try importance(of: "codes.csv", ["--simulated", "--missing-codes", ""])
    #expect(none.status == 0 && none.errors == "" && none.output != codes.output)
    // A column that came later is not needed to know our files.
    let text = try String(contentsOf: folder.appendingPathComponent("codes.csv"), encoding: .utf8)
    #expect(FixedColumns.begins(text.prefix { $0 != "\r\n" }.split(separator: ",").map(String.init)))
    #expect(FixedColumns.begins(FixedColumns.names.prefix(12) + ["sex"]))
    #expect(!FixedColumns.begins(Array(FixedColumns.names.prefix(11))))
  }

  @Test(
    "Simulated rows are known however a program writes 1",
    arguments: [
      ("1.0", "0.0", ","), ("True", "False", ","), ("TRUE", "FALSE", ","), ("1,0", "0,0", ";"),
      ("1", "0", "\t"),
    ])
  func simulatedFlag(_ yes: String, _ no: String, _ separator: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(export(Array(repeating: yes, count: 40) + Array(repeating: no, count: 20), separator), "e.csv")
    let result = try importance(of: "e.csv")
    #expect(result.status == 0 && result.output.contains("\"n\" : 20"), "\(result.errors)")
  }

  @Test("A row is simulated if anything but 0 or nothing stands there", arguments: ["2", "maybe", "yes"])
  func otherFlag(_ cell: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let flags =
      Array(repeating: cell, count: 9) + Array(repeating: "0", count: 12) + Array(repeating: "", count: 8)
    try write(export(flags, ","), "e.csv")
    let result = try importance(of: "e.csv")
    #expect(result.status == 0 && result.output.contains("\"n\" : 20"), "\(result.errors)")
  }

  /// A file that looks like an export: one row for each cell of the column `simulated`.
  private func export(_ simulated: [String], _ separator: String) -> String {
    let names = FixedColumns.names + ["satisfaction_cakes", "satisfaction_wait", "overall"]
    let rows = simulated.enumerated().map { place, flag in
      let fixed = FixedColumns.names.map { name in
        ["interview": "i", "questionnaire": "t", "perspective": "customer", "simulated": flag][name] ?? ""
      }
      return fixed + ["\(1 + place % 5)", "\(1 + place % 3)", "\(1 + place % 4)"]
    }
    return ([names] + rows).map { $0.joined(separator: separator) + "\n" }.joined()
  }

  @Test("The same seed fills a store with the same answers") func seeded() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.questionnaire, "tea.yaml")
    let answers = try ["a.db", "b.db"].map { name in
      _ = try run(["simulate", "tea.yaml", "--answers", name, "--interviews", "20", "--seed", "7"])
      let csv = try run(["export", "--answers", name, "--simulated"]).output
      return csv.split(separator: "\r\n").map {
        $0.split(separator: ",", omittingEmptySubsequences: false).dropFirst(12)
      }
    }
    #expect(answers[0] == answers[1] && answers[0].count == 21)
  }

  private static let csv = "y,a,b,w\n1,2,3,1\n2,3,1,1\n4,1,1,2\n3,5,2,1\n5,1,3,1\n6,-99,2,1\n"

  @Test(
    "Degenerate data end with 65 and a sentence of their own",
    arguments: [
      (
        ["--factors", "a", "--missing-codes", ""],
        "There is only one factor, but importance compares factors. Name at least two."
      ),
      (
        ["--factors", "a,c"], "data.csv: There is no column `c`. The file has: y, a, b, w."
      ),
      (
        ["--factors", "a,b", "--weights", "v"], "data.csv: There is no column `v`. The file has: y, a, b, w."
      ),
      (
        ["--factors", "a,b", "--wave", "w1"], "data.csv: There is no column `wave`. The file has: y, a, b, w."
      ),
    ])
  func degenerate(_ more: [String], _ sentence: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.csv, "data.csv")
    let found = try run(["importance", "--data", "data.csv", "--outcome", "y"] + more)
    #expect((found.status, found.output, found.errors) == (65, "", "outsidein: \(sentence)\n"))
  }

  @Test("Declared codes never enter a number, and the data can come through a pipe") func codes() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let arguments = ["importance", "--data", "-", "--outcome", "y", "--factors", "a,b", "--format", "json"]
    let with = try run(arguments + ["--missing-codes", "-99,99"], input: Self.csv)
    let without = try run(arguments + ["--missing-codes", "a="], input: Self.csv)
    #expect(with.status == 0 && with.output.contains("\"n\" : 5"))
    #expect(without.status == 0 && without.output.contains("\"n\" : 6"))
    let text = try run(Array(arguments.dropLast(2)) + ["--missing-codes", "a=-99"], input: Self.csv)
    #expect(text.output.contains("Taken as missing answers: -99 in a (once)."))
    let suspect = try run(arguments, input: Self.csv)
    #expect(
      (suspect.status, suspect.output, suspect.errors) == (
        65, "",
        "outsidein: `a` has the number -99 once, beyond its other values, 1 to 5. Such numbers often mean a missing answer. "
          + "Read as ratings, they would falsify the results, so say which they are. If they are missing answers: "
          + "--missing-codes a=-99. If they are values: --missing-codes a=.\n"
      ))
    let unknown = try run(arguments + ["--missing-codes", "c=9"], input: Self.csv)
    #expect(unknown.status == 64 && unknown.errors.contains("names `c`, but there is no such column."))
  }

  @Test(
    "Options that do not go together end with 64",
    arguments: [
      ["--data", "x.csv"], ["--data", "x.csv", "--questionnaire", "q", "--outcome", "y", "--factors", "a,b"],
      ["--missing-codes", "-99"], ["--bootstrap", "-1"], ["--stated", "a"],
    ])
  func usage(_ arguments: [String]) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["importance"] + arguments).status == 64)
  }

  @Test("A file that is not there ends with 66; a store without answers too") func absent() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    #expect(try run(["importance", "--data", "no.csv", "--outcome", "y", "--factors", "a,b"]).status == 66)
    #expect(try run(["importance"]).status == 66)
  }

  @Test(
    "A disk that is full is told of with 74, and a device is written into, not replaced",
    .enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func full() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.csv, "data.csv")
    let found = try run([
      "importance", "--data", "data.csv", "--outcome", "y", "--factors", "a,b", "--missing-codes", "-99",
      "-o",
      "/dev/full",
    ])
    #expect(
      (found.status, found.errors) == (
        74, "outsidein: /dev/full could not be written: the disk is full. No partial file was left.\n"
      ))
    let attributes = try FileManager.default.attributesOfItem(atPath: "/dev/full")
    #expect(attributes[.type] as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test("Effects that are wrong are told with their place, and nothing is simulated") func effects() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(Self.questionnaire, "tea.yaml")
    try write("effects: {cake: 0.9}\n", "effects.yaml")
    let found = try run(["simulate", "tea.yaml", "--effects", "effects.yaml"])
    #expect(found.status == 65)
    #expect(
      found.errors == """
        effects.yaml:1:11: error[unknown-key]: `cake` is not a factor
        1 | effects: {cake: 0.9}
          |           ^^^^
          = Did you mean `cakes`?
        outsidein: effects.yaml has errors, so no interviews were simulated.

        """)
    #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("answers.db").path))
  }

  @Test("The roles of anybody's columns stand in a file; what is wrong in it is told with its place")
  func roles() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let rows = (0..<40).map { row in
      let (speed, price) = (row * 7 % 5 + 1, row * 3 % 11)
      return "\(2 * (6 - speed) + price),\(row % 9 == 0 ? 9 : speed),\(price),\(row % 2 == 0 ? "N" : "S")"
    }
    try write("y,speed,price,region\n" + rows.joined(separator: "\n") + "\n", "data.csv")
    try write(
      "outcome: {column: y, label: Overall}\nfactors:\n  - {column: speed, label: Speed, scale: [1, 5], best: low, missing: 9}\n"
        + "  - {column: price, label: Price, scale: [0, 10]}\nsegments: [{column: region, label: Region}]\n",
      "roles.yaml")
    let arguments = [
      "importance", "--data", "data.csv", "--roles", "roles.yaml", "--bootstrap", "0", "--min-base", "10",
    ]
    let found = try run(arguments)
    #expect(found.status == 0 && found.errors == "")
    #expect(found.output.hasPrefix("What matters for Overall\n"))
    for text in [
      "Taken as missing answers: 9 in speed (5 times).", "rated 0-100",
      "! Speed: the low end of the scale is the good one",
      "By Region: shares of each group's own R²",
    ] { #expect(found.output.contains(text), "\(text)") }
    // Turned, speed raises the outcome: no sign is told.
    #expect(!found.output.contains("sign"))
    try write("outcome: y\nfactor: [speed, price]\n", "roles.yaml")
    let wrong = try run(arguments)
    #expect(wrong.status == 65)
    #expect(
      wrong.errors == """
        roles.yaml:1:1: error[missing-key]: `factors` is missing
        1 | outcome: y
          | ^^^^^^^^^^
          = Name the columns: `factors: …`.
        roles.yaml:2:1: error[unknown-key]: `factor` is not a key here
        2 | factor: [speed, price]
          | ^^^^^^
          = Did you mean `factors`?
        outsidein: roles.yaml has errors, so nothing was analyzed.

        """)
    for more in [["--outcome", "y"], ["--weights", "w"]] { #expect(try run(arguments + more).status == 64) }
    #expect(try run(["importance", "--roles", "roles.yaml"]).status == 64)
  }

  @Test("The interviews of a wave are analysed as the newest version among them means it") func olderWave()
    throws
  {
    defer { try? FileManager.default.removeItem(at: folder) }
    let old = """
      questionnaire: shop
      factors: {price: "Price", staff: "Staff"}
      items:
        - {rating: sat, ask: "{factor}?", each: factors, scale: standard.satisfaction5, measures: satisfaction}
        - {rating: overall, ask: "All in all?", scale: standard.satisfaction5, measures: overall}

      """
    try write(old, "v1.yaml")
    try write(old.replacing("satisfaction5", with: "satisfaction10"), "v2.yaml")
    for (file, wave) in [("v1.yaml", "a"), ("v2.yaml", "b")] {
      _ = try run(["simulate", file, "--interviews", "80", "--seed", "1", "--wave", wave])
    }
    for wave in ["a", "b"] {
      let found = try run([
        "importance", "--simulated", "--bootstrap", "0", "--permutations", "0", "--wave", wave,
      ])
      #expect(found.status == 0 && !found.output.contains("left out"), "\(found.errors)")
      #expect(found.output.contains("shop; wave \(wave); simulated interviews included"))
    }
    let both = try run(["importance", "--simulated", "--bootstrap", "0", "--permutations", "0"]).output
    #expect(both.contains("with version 1 of the questionnaire, wave a are left out"))
  }

  @Test(
    "What managers answer to the same questions stands beside, with their blind spots; expectations give the gap"
  )
  func managers() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    try write(
      """
      questionnaire: cafe
      factors: {coffee: "Coffee", staff: "Staff", seats: "Seats"}
      items:
        - {rating: matters, ask: "{factor}?", each: factors, scale: standard.importance10, measures: importance}
        - {rating: want, ask: "{factor}?", each: factors, scale: standard.satisfaction10, measures: expectation}
        - {rating: sat, ask: "{factor}?", each: factors, scale: standard.satisfaction10, measures: satisfaction}
        - {rating: overall, ask: "All in all?", scale: standard.satisfaction10, measures: overall, label: "all in all"}

      """, "cafe.yaml")
    try write("effects: {coffee: 0.9, staff: 0.3}\n", "effects.yaml")
    _ = try run(["simulate", "cafe.yaml", "--interviews", "250", "--seed", "4", "--effects", "effects.yaml"])
    for manager in ["2 5 9", "3 6 10", "1 5 9", "2 6 8", "2 4 9"] {
      let lines = manager.split(separator: " ") + Array(repeating: "5", count: 7)
      let answered = try run(
        ["interview", "cafe.yaml", "--perspective", "management"],
        input: lines.joined(separator: "\n") + "\n\n")
      #expect(answered.status == 0, "\(answered.errors)")
    }
    let quick = ["--bootstrap", "200", "--permutations", "40"]
    let found = try run(["importance", "--simulated"] + quick).output
    #expect(found.contains("factor  stated    n  assumed  n  rated    n  top    gap            95 %\n"))
    let sentences = found.replacing("\n", with: " ")
    #expect(
      sentences.contains(
        "A blind spot: Coffee matters more than 5 managers assume: rank 1 of 3 by what goes with the outcome, rank 3 of 3 by what they assume."
      ))
    #expect(
      sentences.contains("What to do first, if what goes with all in all is its cause:   Coffee: if the "))
    let json = try run(["importance", "--simulated", "--format", "json"] + quick).output
    for key in ["\"managers\" : 5", "\"assumed\" : 2,", "\"assumed_ranks_apart\"", "\"levers\""] {
      #expect(json.contains(key), "\(key)")
    }
  }
}
