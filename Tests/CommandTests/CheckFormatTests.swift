import Foundation
import Stories
import Testing

/// `check` for machines, for several files, and mending them.
@Suite struct CheckFormatTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private func write(_ name: String, _ text: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  private func read(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }

  private let slips = """
    questionnaire: q
    items:
      - choice: kind
        ask: "What kind, 100 %?"
        options: {a: "A", b: "B"}
      - say: "Thanks."
        when: kind != a and kind == c
      - open: more
        asc: "More?"
        instruct: "Probe."

    """

  @Test("--fix replaces what can be, shows the difference, and leaves the rest to be told") func fix() throws
  {
    try write("q.yaml", slips)
    let result = try Programs.run(["check", "--fix", "q.yaml"], in: folder)
    #expect(
      result.output == """
        --- q.yaml
        +++ q.yaml
        @@ -6,5 +6,5 @@
           - say: "Thanks."
             when: kind != a and kind == c
           - open: more
        -    asc: "More?"
        +    ask: "More?"
             instruct: "Probe."

        """)
    #expect(try read("q.yaml").contains("    ask: \"More?\"\n"))
    #expect(result.errors.hasPrefix("q.yaml:7:11: warning[unknown-if-missing]"))
    #expect(result.status == 1)
    try write("q.yaml", try read("q.yaml").replacing("kind != a and kind == c", with: "kind = b"))
    let again = try Programs.run(["check", "--fix", "q.yaml"], in: folder)
    #expect(again.status == 0 && again.output.contains("\n+    when: kind == b\n"), "\(again.errors)")
  }

  @Test("--fix leaves the permissions of a file, and a link where it is") func attributes() throws {
    try write("real.yaml", slips)
    let (real, link) = (folder.appendingPathComponent("real.yaml"), folder.appendingPathComponent("q.yaml"))
    try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: real.path)
    try FileManager.default.createSymbolicLink(at: link, withDestinationURL: real)
    _ = try Programs.run(["check", "--fix", "q.yaml"], in: folder)
    let attributes = try FileManager.default.attributesOfItem(atPath: real.path)
    #expect(attributes[.posixPermissions] as? Int == 0o640)
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link.path).hasSuffix("real.yaml"))
    #expect(try read("real.yaml").contains("    ask: \"More?\""))
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == ["q.yaml", "real.yaml"])
  }

  @Test("--fix does not touch a file that nothing is wrong with, or that nothing can be done about")
  func untouched()
    throws
  {
    let right = "questionnaire: q\nitems:\n  - say: \"Thank you.\"\n"
    let broken = "questionnaire: q\nitems:\n  - say: [A\n"
    try write("right.yaml", right)
    try write("broken.yaml", broken)
    let result = try Programs.run(["check", "--fix", "right.yaml", "broken.yaml"], in: folder)
    #expect((result.status, result.output) == (1, ""))
    #expect(try read("right.yaml") == right && read("broken.yaml") == broken)
  }

  @Test(
    "--format github: a workflow command for each, percent signs and commas escaped where they have to be")
  func github() throws {
    try write("a,b.yaml", slips)
    let result = try Programs.run(["check", "--format", "github", "a,b.yaml"], in: folder)
    #expect(result.errors == "" && result.status == 1)
    #expect(
      result.output.split(separator: "\n").map(String.init) == [
        "::warning file=a%2Cb.yaml,line=7,endLine=7,col=11,endColumn=20,title=unknown-if-missing::if `kind` has a missing answer, this is unknown, which counts as not true%0ATo include people who gave a missing answer or were not asked, write `kind is not a`; to exclude them, write `kind is answered and` before it.",
        "::error file=a%2Cb.yaml,line=7,endLine=7,col=33,endColumn=34,title=unknown-option::`c` is not an option of `kind`%0AAvailable: a, b.",
        "::error file=a%2Cb.yaml,line=9,endLine=9,col=5,endColumn=8,title=unknown-key::`asc` is not a key of an `open`%0ADid you mean `ask`?",
      ])
  }

  @Test("--format sarif: one run with rules, places in code points, further places and replacements")
  func sarif()
    throws
  {
    try write("ü 1.yaml", slips)
    let result = try Programs.run(["check", "--format", "sarif", "ü 1.yaml"], in: folder)
    let log = try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    let rules = try #require(driver["rules"] as? [[String: Any]])
    #expect(log["version"] as? String == "2.1.0" && run["columnKind"] as? String == "unicodeCodePoints")
    #expect(rules.map { $0["id"] as? String } == ["unknown-if-missing", "unknown-option", "unknown-key"])
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.map { $0["ruleIndex"] as? Int } == [0, 1, 2])
    let place = (results[2]["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
    #expect((place?["artifactLocation"] as? [String: String])?["uri"] == "%C3%BC%201.yaml")
    #expect(
      place?["region"] as? [String: Int] == ["startLine": 9, "startColumn": 5, "endLine": 9, "endColumn": 8])
    let fix = (results[2]["fixes"] as? [[String: Any]])?.first?["artifactChanges"] as? [[String: Any]]
    let replacement = (fix?.first?["replacements"] as? [[String: Any]])?.first
    #expect(replacement?["insertedContent"] as? [String: String] == ["text": "ask"])
  }

  @Test("Without problems the formats for machines are empty, and whole") func nothing() throws {
    try write("q.yaml", "questionnaire: q\nitems:\n  - say: \"Thank you.\"\n")
    #expect(try Programs.run(["check", "--format", "github", "q.yaml"], in: folder).output == "")
    let sarif = try Programs.run(["check", "--format", "sarif", "q.yaml"], in: folder).output
    let log = try JSONSerialization.jsonObject(with: Data(sarif.utf8)) as? [String: Any]
    #expect((log?["runs"] as? [[String: Any]])?.first?["results"] as? [String] == [])
  }

  @Test("Many files are told in the order in which they were named, whichever is done first") func many()
    throws
  {
    for number in 1...40 { try write("\(number).yaml", "questionnaire: q\(number)\nitmes: []\n") }
    let names = (1...40).map { "\($0).yaml" }
    let result = try Programs.run(["check"] + names, in: folder)
    let told = result.errors.split(separator: "\n").filter { $0.contains("unknown-key") }
    #expect(told.map { String($0.prefix { $0 != ":" }) } == names)
    #expect(result.errors.contains("40 files: 80 errors, 0 warnings"))
  }

  @Test("Warnings alone end with 0, with --strict with 1; a comment that says why silences them")
  func strict() throws {
    let yaml = "questionnaire: q\nfactors:\n  staff: \"Speed and manner\"\nitems: [{say: \"A\"}]\n"
    try write("q.yaml", yaml)
    #expect(try Programs.run(["check", "q.yaml"], in: folder).status == 0)
    #expect(try Programs.run(["check", "--strict", "q.yaml"], in: folder).status == 1)
    try write("q.yaml", yaml.replacing("manner\"", with: "manner\" # double-barrelled: one thing to guests"))
    let silenced = try Programs.run(["check", "--strict", "q.yaml"], in: folder)
    #expect((silenced.status, silenced.errors) == (0, "1 file: 0 errors, 0 warnings\n"))
  }

  @Test("Codes that are not written down are told where there are answers, and --fix writes them")
  func codes() throws {
    let yaml = "questionnaire: q\nitems:\n  - choice: a\n    ask: \"A?\"\n    options: {x: \"X\", y: \"Y\"}\n"
    try write("q.yaml", yaml)
    #expect(try Programs.run(["check", "--strict", "q.yaml"], in: folder).status == 0)
    _ = try Programs.run(["interview", "q.yaml"], input: "1\n\n", in: folder)
    let result = try Programs.run(["check", "--strict", "q.yaml"], in: folder)
    #expect(
      result.status == 1 && result.errors.hasPrefix("q.yaml:5:15: warning[implicit-codes]"),
      "\(result.errors)")
    #expect(try Programs.run(["check", "--strict", "--fix", "q.yaml"], in: folder).status == 0)
    #expect(
      try read("q.yaml").hasSuffix("options: {x: {label: \"X\", value: 1}, y: {label: \"Y\", value: 2}}\n"))
  }

  @Test("--verbose lists on standard output what was not decided") func verbose() throws {
    try write(
      "q.yaml",
      """
      questionnaire: q
      items:
        - {allocation: pts, ask: "Share 100 points.", of: {a: "A", b: "B"}}
        - {open: big, ask: "Why?", when: "pts[a] > 60 and pts[b] > 60"}

      """)
    let result = try Programs.run(["check", "--verbose", "q.yaml"], in: folder)
    #expect(
      result.output == """
        q.yaml:4:37: could not decide whether this can be true, because the amounts of the allocation `pts` and their sum \
        are not analyzed

        """)
    let plain = try Programs.run(["check", "q.yaml"], in: folder)
    #expect(plain.output == "" && plain.errors == result.errors && plain.status == result.status)
  }
}
