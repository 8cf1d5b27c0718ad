import Checks
import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// What reasoning about routes decides, and what it says about the rest.
@Suite struct UndecidedTests {
  private func undecided(_ yaml: String) -> [String] {
    let source = SourceText(name: "story.yaml", Article.wholeFile(yaml))
    return Checker.undecidedConditions(source).map { undecided in
      "\(source.position(of: undecided.place.lower).line): \(undecided.sentence)"
    }
  }

  private static let questions = """
    - {allocation: pts, ask: "Share 100 points.", of: {a: "A", b: "B"}}
    - {open: area, ask: "Area?"}
    - {date: born, ask: "Born?"}
    - {number: km, ask: "How many?", from: 0, to: 1000}
    - {number: few, ask: "How many?", from: 0, to: 5, missing: []}
    - {choices: many, ask: "Which?", options: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F"}}
    - {choice: one, ask: "Which?", options: {a: "A", b: "B"}}

    """

  @Test(
    "A condition that is not decided is listed with the reason",
    arguments: [
      (
        "pts[a] > 60 and pts[b] > 60", "whether this can be true",
        "the amounts of the allocation `pts` and their sum are not analyzed"
      ),
      ("area matches \"[A-Z]+\"", "whether this can be true", "text patterns are not analyzed"),
      ("born == today", "whether this can be true", "it depends on the day of the interview"),
      (
        "years_between(born, 2026-01-01) > 200", "whether this can be true",
        "`born` has too many possible values to analyze them one by one"
      ),
      (
        "km + 1 > 2000", "whether this can be true",
        "`km` has too many possible values to analyze them one by one"
      ),
      (
        "count(many) > 7", "whether this can be true",
        "`many` has too many possible values to analyze them one by one"
      ),
    ])
  func reasons(_ condition: String, _ what: String, _ reason: String) {
    let yaml = Self.questions + "- {say: \"S\", when: '\(condition)'}\n"
    #expect(undecided(yaml) == ["10: could not decide \(what), because \(reason)"])
  }

  @Test(
    "A condition that is decided is not listed",
    arguments: [
      "one == a", "few > 2 and one == b", "one == a or area matches \"x\"", "few < 2 and few > 3",
      "few >= 0", "km > 500", "many has a", "pts is answered", "not (one == a and area matches \"x\")",
    ])
  func decided(_ condition: String) {
    #expect(undecided(Self.questions + "- {say: \"S\", when: '\(condition)'}\n") == [])
  }

  @Test("Checks, segments, quotas and rounds are listed, too") func everywhere() {
    let yaml = """
      questionnaire: t
      segments:
        s: {values: {x: {label: "X", when: 'area matches "x"'}, y: {label: "Y"}}}
      items:
        - {open: area, ask: "Area?"}
        - {open: more, ask: "More?", must: 'more matches "[a-z]+"'}
        - loop: l
          times: 300
          at_most: 300
          items:
            - {number: n, ask: "N?", from: 0, to: 5}
            - {say: "S", when: n > 3}
      quotas:
        - {quota: q, when: 'area matches "y"', limit: 3}
      """
    let pattern = "because text patterns are not analyzed"
    #expect(
      undecided(yaml) == [
        "3: could not decide whether this can be true, \(pattern)",
        "6: could not decide whether this can be true, \(pattern)",
        "12: could not decide whether this can be true, because there are too many loop rounds and rows to analyze them one by one",
        "14: could not decide whether this can be true, \(pattern)",
      ])
  }

  @Test("That five visits do not fit into four days is decided") func pigeons() {
    var yaml = ""
    for visit in 1...5 {
      yaml +=
        "- {choice: v\(visit), ask: \"On which day was visit \(visit)?\", options: {a: \"A\", b: \"B\", c: \"C\", d: \"D\"}}\n"
    }
    var parts = (1...5).map { "v\($0) is answered" }
    for first in 1...5 {
      for second in first + 1..<6 {
        parts += ["a", "b", "c", "d"].map { "not (v\(first) is \($0) and v\(second) is \($0))" }
      }
    }
    yaml += "- {open: spread, ask: \"Why?\", when: \(parts.joined(separator: " and "))}\n"
    #expect(Story.places(yaml) == ["never-true:8:39"])
    #expect(undecided(yaml) == [])
  }
}
