import Diagnostics
import Foundation
import Stories
import Testing
import Texts

/// Diagnostics as JSON.
@Suite struct JSONRendererTests {
  private func rendered(_ files: [(source: SourceText, diagnostics: [Diagnostic])]) throws -> String {
    var text = ""
    try JSONRenderer.render(files) { text += $0 }
    return text
  }

  private let source = SourceText(name: "forms/q.yaml", "items:\n  - {aks: Who?}\n")

  @Test("Nothing to tell is an empty list") func nothing() throws {
    #expect(try rendered([]) == "[]\n")
    #expect(try rendered([(source, []), (source, [])]) == "[]\n")
  }

  @Test("A diagnostic is a line, with all its places") func whole() throws {
    let diagnostic = Diagnostic(
      .unknownKey, at: SourceRange(12, 15), "`aks` is not a key", remedy: "Write `ask`.",
      notes: [.init("the list", at: SourceRange(0, 5)), .init("keys are case-sensitive")],
      fixes: [.init("write `ask`", replacing: SourceRange(12, 15), with: "ask")])
    #expect(
      try rendered([(source, [diagnostic])]) == """
        [
          {"code":"unknown-key","column":6,"end_column":9,"end_line":2,"explanation":"Write `ask`.",\
        "file":"forms/q.yaml","fixes":[{"column":6,"description":"write `ask`","end_column":9,"end_line":2,\
        "line":2,"replacement":"ask"}],"line":2,"notes":[{"column":1,"end_column":6,"end_line":1,"line":1,\
        "message":"the list"},{"message":"keys are case-sensitive"}],"severity":"error",\
        "summary":"`aks` is not a key"}
        ]

        """)
  }

  @Test("The diagnostics of all files are one list, in their order") func files() throws {
    let other = SourceText(name: "b.yaml", "a\nb\n")
    let files = [
      (source, [Diagnostic(.tooLong, at: SourceRange(0, 5), "one")]), (source, []),
      (
        other,
        [
          Diagnostic(.badID, at: SourceRange(2, 3), "two"),
          Diagnostic(.fileEmpty, at: SourceRange(0, 4), "three"),
        ]
      ),
    ]
    let rest = #""explanation":"","file":"b.yaml","fixes":[],"#
    #expect(
      try rendered(files) == """
        [
          {"code":"too-long","column":1,"end_column":6,"end_line":1,"explanation":"","file":"forms/q.yaml",\
        "fixes":[],"line":1,"notes":[],"severity":"warning","summary":"one"},
          {"code":"bad-id","column":1,"end_column":2,"end_line":2,\(rest)\
        "line":2,"notes":[],"severity":"error","summary":"two"},
          {"code":"file-empty","column":1,"end_column":1,"end_line":3,\(rest)\
        "line":1,"notes":[],"severity":"error","summary":"three"}
        ]

        """)
  }

  @Test("What a terminal would obey is escaped, and reads as it was") func clean() throws {
    let text = try rendered([
      (source, [Diagnostic(.badValue, at: SourceRange(0, 1), "a\u{1B}\u{202E}\u{9B}b\n\"c\"")])
    ])
    #expect(
      text == """
        [
          {"code":"bad-value","column":1,"end_column":2,"end_line":1,"explanation":"","file":"forms/q.yaml",\
        "fixes":[],"line":1,"notes":[],"severity":"error","summary":"a\\u001b\\u202e\\u009bb\\n\\"c\\""}
        ]

        """)
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]]
    #expect(list?.first?["summary"] as? String == "a\u{1B}\u{202E}\u{9B}b\n\"c\"")
  }
}
