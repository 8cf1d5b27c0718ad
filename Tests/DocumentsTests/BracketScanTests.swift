import Stories
import Testing

/// What is looked at in brackets as a person does: quotes, comments, braces.
@Suite struct BracketScanTests {
  @Test(
    "What stands in quotes is no comment, and no bracket",
    arguments: [
      "\"x # ]\"", "'x # ]'", "  'x # ]'", "\"x\\\" # ]\"", "'it''s # ]'", "'''', ' # ]'", "\"\", ' # ]'",
      "\n'# ]'",
      "x,\n'# ]'", "{x: \"# ]\"}",
    ])
  func quotes(_ text: String) {
    // What follows cannot stand there, and is told; were the sign a comment, that would be.
    let yaml = "a: [\(text), \"c\" d]\n"
    let lines = yaml.split(separator: "\n", omittingEmptySubsequences: false)
    let (line, column) = (lines.count - 1, lines[lines.count - 2].count - 1)
    #expect(Told.places(yaml) == ["needs-quotes:\(line):\(column)-\(line):\(column + 1)"])
  }

  @Test("A comment begins behind a blank, a bracket or a comma, and not within a word") func comments() {
    #expect(Told.places("a: [x # ]\n") == ["needs-quotes:1:7-1:8"])
    #expect(Told.places("a: [x\t# ]\n") == ["needs-quotes:1:7-1:8"])
    #expect(Told.places("a: [it's # ]\n") == ["needs-quotes:1:10-1:11"])
    #expect(Told.places("a: [x,# ]\n") == ["needs-quotes:1:7-1:8"])
    #expect(Told.places("a: [[# ]\n") == ["needs-quotes:1:6-1:7"])
    #expect(Told.places("a: {# }\n") == ["needs-quotes:1:5-1:6"])
    #expect(Told.places("a: [x# ], \"c\" d]\n") == ["needs-quotes:1:4-1:17"])
  }

  @Test("Of several comments the first one is told that took a bracket with it") func several() {
    #expect(Told.places("a: [x # ], y # ]\n") == ["needs-quotes:1:7-1:8"])
    #expect(Told.places("a: [x # ]\n  , z # ]\n") == ["needs-quotes:1:7-1:8"])
    #expect(Told.places("a: [x # y\n  , z # ]\n") == ["needs-quotes:2:7-2:8"])
    #expect(Told.places("a: [x, # y\n  z, \"c\" d]\n") == ["needs-quotes:2:10-2:11"])
  }

  @Test("A bracket is looked for in twenty lines above") func lines() {
    func yaml(_ count: Int) -> String { "a: [x, # ]\n" + String(repeating: "  y,\n", count: count) + "  ,\n" }
    #expect(Told.places(yaml(0)) == ["needs-quotes:1:8-1:9"])
    #expect(Told.places(yaml(19)) == ["needs-quotes:1:8-1:9"])
    #expect(Told.places(yaml(20)) == ["yaml-syntax:22:3-22:4"])
  }

  @Test("A brace begins a map where a colon comes before a comma and before its end") func braces() {
    /// The column that is told of.
    func column(_ braces: String) -> Int? {
      Told.places("a: [\(braces), \"b\" c]\n").first.flatMap {
        Int($0.split(separator: ":")[2].prefix { $0 != "-" })
      }
    }
    #expect(column("{b: c}") == 17 && column("{}") == 13 && column("{b: c, d}") == 20)
    #expect(
      column("{b}") == 5 && column("{b, c: d}") == 5 && column("{}, {b}") == 9 && column("{b: {c}}") == 9)
    // As far as 400 letters are looked at.
    func long(_ count: Int) -> Int? { column("{" + String(repeating: "x", count: count) + ",}") }
    #expect(long(399) == 5 && long(400) == 414)
  }
}
