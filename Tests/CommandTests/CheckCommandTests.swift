import Foundation
import Stories
import Testing

/// `check` and `explain`, as their users run them.
@Suite struct CheckCommandTests {
  private let folder: URL

  init() throws { folder = try Programs.temporaryFolder() }

  private func write(_ name: String, _ text: String) throws {
    try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
  }

  @Test("A right file is told on standard error, with 0") func right() throws {
    try write("q.yaml", "questionnaire: q\nitems:\n  - say: \"Thank you.\"\n")
    let result = try Programs.run(["check", "q.yaml"], in: folder)
    #expect(result.status == 0)
    #expect(result.output == "")
    #expect(result.errors == "1 file: 0 errors, 0 warnings\n")
  }

  @Test("Problems are told with their place, the line, and a remedy, with 1") func wrong() throws {
    try write("q.yaml", "questionnaire: q\nitems:\n  - sya: \"日本 x\"\n")
    let result = try Programs.run(["check", "q.yaml"], in: folder)
    #expect(result.status == 1)
    #expect(
      result.errors == """
        q.yaml:3:5: error[unknown-item]: `sya` is not a kind of item
        3 |   - sya: "日本 x"
          |     ^^^
          = Did you mean `say`?
        1 file: 1 error, 0 warnings
        To fix some of them automatically: outsidein check --fix
        To learn more about it: outsidein explain unknown-item

        """)
  }

  @Test("With --format json they stand on standard output, in their fixed form") func json() throws {
    try write("q.yaml", "questionnaire: q\nitems:\n  - sya: \"A\"\n")
    let result = try Programs.run(["check", "--format", "json", "q.yaml"], in: folder)
    #expect(result.status == 1)
    let parsed = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
    let first = try #require(parsed?.first)
    #expect(
      Set(first.keys) == [
        "code", "severity", "file", "line", "column", "end_line", "end_column", "summary", "explanation",
        "notes", "fixes",
      ])
    #expect(first["line"] as? Int == 3 && first["column"] as? Int == 5)
    #expect(first["end_line"] as? Int == 3 && first["end_column"] as? Int == 8)
    #expect(first["code"] as? String == "unknown-item")
  }

  @Test("With --verbose the designs of best-worst questions are told on standard output") func verbose()
    throws
  {
    try write(
      "q.yaml",
      """
      questionnaire: q
      lists:
        seven: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F", g: "G"}
        six: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F"}
      items:
        - best_worst: balanced
          ask: "Which?"
          of: seven
          per_set: 3
        - best_worst: nearly
          ask: "Which?"
          of: six
      """)
    let result = try Programs.run(["check", "--verbose", "q.yaml"], in: folder)
    #expect(result.status == 0)
    #expect(
      result.output == """
        balanced: 7 elements in 7 sets of 3, in 7 versions
          shown         3 times
          together      once
          in a place    once
          D-efficiency  100.0 % of a balanced design
        nearly: 6 elements in 5 sets of 4, in 6 versions
          shown         3 to 4 times
          together      1 to 3 times
          in a place    0 to 1 times
          D-efficiency  98.4 % of a balanced design

        """)
  }

  @Test("A file that is not there is 66, a folder too; the others are still checked") func unread() throws {
    try write("q.yaml", "questionnaire: q\nitems:\n  - sya: \"A\"\n")
    let result = try Programs.run(["check", "nowhere.yaml", ".", "q.yaml"], in: folder)
    #expect(result.status == 66)
    #expect(result.errors.contains("nowhere.yaml:1:1: error[file-not-found]"))
    #expect(result.errors.contains(".:1:1: error[file-is-a-folder]"))
    #expect(result.errors.contains("q.yaml:3:5: error[unknown-item]"))
  }

  @Test("Warnings count with --strict") func strict() throws {
    try write(
      "q.yaml",
      "questionnaire: q\nlanguages: [en, it]\nitems:\n  - say: \"Thank you.\"\n  - say: {en: \"Bye.\"}\n")
    #expect(try Programs.run(["check", "q.yaml"], in: folder).status == 0)
    #expect(try Programs.run(["check", "--strict", "q.yaml"], in: folder).status == 1)
  }

  @Test("Nothing that a file holds reaches the terminal as a command") func clean() throws {
    try write("q\u{1B}[2J.yaml", "questionnaire: q\nitems:\n  - say\u{9B}31m: \"A\"\n")
    let result = try Programs.run(["check", "q\u{1B}[2J.yaml"], in: folder)
    #expect(result.status == 1)
    #expect(
      !result.errors.unicodeScalars.contains {
        $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
      })
  }

  @Test("A code is explained, and a near one suggested") func explain() throws {
    let result = try Programs.run(["explain", "tab"], in: folder)
    #expect(result.status == 0)
    #expect(
      result.output
        == """
        A tab instead of spaces   [error: tab]

        YAML allows only spaces for indentation. Most editors can insert spaces when
        you press the Tab key.

        Wrong:

            questionnaire: example
            items:
            - say: "Thank you."


        Right:

            questionnaire: example
            items:
              - say: "Thank you."

        """.replacing("items:\n    - say", with: "items:\n     - say"))
    let near = try Programs.run(["explain", "tabb"], in: folder)
    #expect(near.status == 64)
    #expect(near.errors == "outsidein: There is no code `tabb`. Did you mean `tab`?\n")
  }
}
