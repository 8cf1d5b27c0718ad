import Diagnostics
import Stories
import Testing
import Texts

/// What diagnostics are, and their order.
@Suite struct DiagnosticTests {
  private func found(_ code: Rule, _ lower: Int, _ upper: Int, _ summary: String = "") -> Diagnostic {
    Diagnostic(code, at: SourceRange(lower, upper), summary)
  }

  @Test("They stand in the order of their places, errors before warnings, short ones before long ones")
  func order() {
    let diagnostics = [
      found(.badID, 9, 10), found(.tooLong, 2, 4), found(.badValue, 2, 8), found(.badID, 2, 4),
      found(.badValue, 0, 1),
    ]
    #expect(
      diagnostics.inOrderOfPlace() == [
        found(.badValue, 0, 1), found(.badID, 2, 4), found(.badValue, 2, 8), found(.tooLong, 2, 4),
        found(.badID, 9, 10),
      ])
  }

  @Test("What is the same in all of that stays in the order in which it was found") func stable() {
    let diagnostics = ["c", "a", "b"].map { found(.badID, 1, 2, $0) }
    #expect(diagnostics.inOrderOfPlace().map(\.summary) == ["c", "a", "b"])
  }

  @Test("What was found twice is told once, wherever in its place it stands") func once() {
    let (a, b) = (found(.badID, 1, 2, "a"), found(.badID, 1, 2, "b"))
    #expect([a, b, a, b].inOrderOfPlace() == [a, b])
    #expect([a, found(.badID, 1, 3, "a")].inOrderOfPlace().count == 2)
    #expect([a, found(.badID, 0, 2, "a"), a].inOrderOfPlace() == [found(.badID, 0, 2, "a"), a])
    #expect([Diagnostic]().inOrderOfPlace() == [])
  }

  @Test("A word that was meant is written where another one stands; where none is, nothing is") func writing()
  {
    #expect(
      [Diagnostic.Fix].writing("ask", at: SourceRange(3, 6)) == [
        Diagnostic.Fix("write `ask`", replacing: SourceRange(3, 6), with: "ask")
      ])
    #expect([Diagnostic.Fix].writing(nil, at: SourceRange(3, 6)) == [])
  }

  @Test("A result has errors where one of its diagnostics is one") func errors() {
    #expect(!Diagnosed(1, []).hasErrors)
    #expect(!Diagnosed(1, [found(.tooLong, 0, 1)]).hasErrors)
    #expect(Diagnosed(1, [found(.tooLong, 0, 1), found(.badID, 0, 1)]).hasErrors)
  }

  @Test("Warnings are the kinds that leave a questionnaire usable; all others are errors") func severities() {
    let warnings = Rule.all.filter { $0.severity == .warning }.map(\.code)
    #expect(
      warnings.sorted() == [
        "always-true", "changed-meaning", "comment-after-text", "cut-text", "different-fills",
        "double-barrelled",
        "duplicate-label", "duplicate-wording", "fill-without-answer", "half-measured", "implicit-codes",
        "long-name", "missing-translation", "negated-wording", "never-missing", "never-true", "odd-labels",
        "opposite-scales", "outside-scale", "reserved-name", "same-translation", "scale-direction",
        "silence-without-reason", "too-long", "unbalanced-scale", "unfillable-quota", "unknown-if-missing",
        "unreachable-item", "unused-anchor", "unused-silence",
      ])
    #expect(found(.tooLong, 0, 1).severity == .warning && found(.badID, 0, 1).severity == .error)
  }

  @Test("An example of items alone is put into the smallest questionnaire") func examples() {
    #expect(
      Article.wholeFile("- say: a\n\n- say: b\n") == """
        questionnaire: example
        items:
          - say: a

          - say: b

        """)
    #expect(Article.wholeFile("questionnaire: x\n") == "questionnaire: x\n")
    #expect(Article.wholeFile("-say: a") == "-say: a")
  }
}
