import Diagnostics
import Stories
import Testing
import Texts

/// Diagnostics as a person reads them.
@Suite struct TextRendererTests {
  /// What is shown of a diagnostic at a range of bytes of a text.
  private func shown(_ text: String, _ lower: Int, _ upper: Int) -> String {
    TextRenderer(SourceText(name: "q.yaml", text)).render(
      Diagnostic(.badValue, at: SourceRange(lower, upper), "wrong"))
  }

  /// What is shown of the place of a part of a text.
  private func shown(_ text: String, at part: String) -> String {
    guard let place = text.firstRange(of: part) else { return "no such part" }
    let lower = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return shown(text, lower, lower + part.utf8.count)
  }

  @Test("The place, the line with the place underlined, the remedy, and what else there is to know")
  func whole() {
    let source = SourceText(name: "my/q.yaml", "items:\n  - {ask: Why?}\n  - {aks: Who?}\n")
    let diagnostic = Diagnostic(
      .unknownKey, at: SourceRange(28, 31), "`aks` is not a key of an item", remedy: "Did you mean `ask`?",
      notes: [.init("another item stands here", at: SourceRange(9, 20)), .init("keys are case-sensitive")])
    #expect(
      TextRenderer(source).render(diagnostic) == """
        my/q.yaml:3:6: error[unknown-key]: `aks` is not a key of an item
        3 |   - {aks: Who?}
          |      ^^^
          = Did you mean `ask`?
          = another item stands here (line 2, column 3)
          = keys are case-sensitive

        """)
  }

  @Test("A warning without a remedy is its summary and the line") func warning() {
    let source = SourceText(name: "q.yaml", "- say: a, or b\n")
    #expect(
      TextRenderer(source).render(Diagnostic(.doubleBarrelled, at: SourceRange(7, 14), "two things")) == """
        q.yaml:1:8: warning[double-barrelled]: two things
        1 | - say: a, or b
          |        ^^^^^^^

        """)
  }

  @Test("The number of a line takes as much room as it needs") func lineNumbers() {
    #expect(
      shown(String(repeating: "\n", count: 99) + "abc\n", at: "b") == """
        q.yaml:100:2: error[bad-value]: wrong
        100 | abc
            |  ^

        """)
  }

  @Test("Of an empty file no line is shown") func empty() {
    #expect(shown("", 0, 0) == "q.yaml:1:1: error[bad-value]: wrong\n")
  }

  @Test("A place without width has one caret, at the end of a line, too") func noWidth() {
    #expect(shown("ab\ncd\n", 1, 1) == "q.yaml:1:2: error[bad-value]: wrong\n1 | ab\n  |  ^\n")
    #expect(shown("ab\ncd\n", 2, 2) == "q.yaml:1:3: error[bad-value]: wrong\n1 | ab\n  |   ^\n")
    #expect(shown("ab\ncd\n", 6, 6) == "q.yaml:3:1: error[bad-value]: wrong\n3 | \n  | ^\n")
  }

  @Test("A place that goes on in the next line is underlined as far as its first one") func severalLines() {
    #expect(
      shown("a: one\n  two\n", 3, 12) == """
        q.yaml:1:4: error[bad-value]: wrong
        1 | a: one
          |    ^^^

        """)
  }

  @Test("Wide characters are underlined as wide as they are, marks not at all") func wide() {
    #expect(
      shown("a: 日本 e\u{301}x", at: "本") == """
        q.yaml:1:5: error[bad-value]: wrong
        1 | a: 日本 e\u{301}x
          |      ^^

        """)
    #expect(
      shown("a: 日本 e\u{301}x", at: "x") == """
        q.yaml:1:9: error[bad-value]: wrong
        1 | a: 日本 e\u{301}x
          |          ^

        """)
  }

  @Test("What a terminal would obey is taken out of names, lines and messages") func clean() {
    let source = SourceText(name: "a\u{1B}[2J", "x\u{1B}y\tz")
    let diagnostic = Diagnostic(
      .controlCharacter, at: SourceRange(1, 2), "a\u{1B}b", remedy: "c\u{1B}d", notes: [.init("e\u{1B}f")])
    #expect(
      TextRenderer(source).render(diagnostic) == """
        a\u{FFFD}[2J:1:2: error[control-character]: a\u{FFFD}b
        1 | x\u{FFFD}y z
          |  ^
          = c\u{FFFD}d
          = e\u{FFFD}f

        """)
  }
}
