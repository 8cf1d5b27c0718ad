import Stories
import Testing

/// Facts that connect answers which a condition does not name.
@Suite struct RouteFactTests {
  private func places(_ items: String...) -> [String] { places(items) }

  private func places(_ items: [String]) -> [String] {
    Story.places(
      """
      questionnaire: q
      missing: []
      languages: [en]
      sample: {fields: {region: [north, south]}}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {number: a, ask: "A?", from: 1, to: 5}
      \(items.map { "  - \($0)\n" }.joined())
      """)
  }

  @Test("An end also depends on the conditions of the questions that it names, and of those before them")
  func ends() {
    let (one, two) = ("{compute: n, value: 1, when: c == x}", "{compute: m, value: 1, when: n is answered}")
    #expect(
      places(one, "{end: completed, when: n is answered}", "{say: S, when: c == x}") == ["never-true:10:20"])
    #expect(
      places(one, two, "{end: completed, when: m is answered}", "{say: S, when: c == x}") == [
        "never-true:11:20"
      ])
    #expect(places(one, two, "{end: completed, when: m is answered}", "{say: S, when: c == y}") == [])
    #expect(
      places(
        one, two, "{compute: l, value: 1, when: m is answered}", "{end: completed, when: l is answered}",
        "{say: S, when: c == x}") == ["never-true:12:20"])
  }

  @Test("A check holds for the answer, whatever it is about") func checks() {
    let check = "{open: b, ask: \"B?\", when: a == 1, must: c is x}"
    #expect(places(check, "{say: S, when: b is answered and c == y}") == ["never-true:9:20"])
    #expect(
      places(check, "{end: completed, when: c is x}", "{say: S, when: b is answered}") == ["never-true:10:20"]
    )
    #expect(places(check, "{say: S, when: a == 1 and c == y}") == ["never-true:9:20"])
    #expect(places(check, "{say: S, when: b is answered and c == x}") == [])
    #expect(places(check, "{say: S, when: a == 2 and c == y}") == [])
    // A check also holds for a missing answer.
    #expect(places(check, "{say: S, when: b is refused and c == y}") == ["never-true:9:20"])
  }

  @Test(
    "Up to 64 facts are put together; what is farther away is left out",
    arguments: [(63, ["never-true:71:20"]), (64, [])])
  func distance(_ length: Int, _ expected: [String]) {
    let chain = (1...length).map { place in
      "{compute: k\(place), value: 1, when: \(place == 1 ? "c == x" : "k\(place - 1) is answered")}"
    }
    #expect(places(chain + ["{say: S, when: k\(length) is answered and c == y}"]) == expected)
  }

  @Test("The sample and the language do not depend on any question") func sample() {
    let last = "{open: b, ask: \"B?\", when: c == x}"
    #expect(places(last, "{say: S, when: sample.region == north and c == y}") == [])
    #expect(places(last, "{say: S, when: perspective == customer and c == y}") == [])
  }

  @Test("What conflicts with a check or its question is told beside it") func conflicts() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {number: i, ask: "I?", from: 1, to: 5, when: c == x, must: c == y}
        - {number: j, ask: "J?", from: 1, to: 5, when: c == y, must: c == y or j > 3}
        - section: s
          when: c == y
          items:
            - {number: k, ask: "K?", from: 1, to: 5, must: k > 2}
            - {say: S, when: k == 1 and j == 4}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:64: warning[never-true]: no answer passes this check
        5 |   - {number: i, ask: "I?", from: 1, to: 5, when: c == x, must: c == y}
          |                                                                ^^^^^^
          = Change the condition: write what must be true, not what is not allowed.
          = `i` is asked only if this is true (line 5, column 50)
        story.yaml:6:64: warning[always-true]: every answer passes this check
        6 |   - {number: j, ask: "J?", from: 1, to: 5, when: c == y, must: c == y or j > 3}
          |                                                                ^^^^^^^^^^^^^^^
          = Remove it, or change what it compares.
          = `j` is asked only if this is true (line 6, column 50)
        story.yaml:11:24: warning[never-true]: this is never true, so this text is never used
        11 |       - {say: S, when: k == 1 and j == 4}
           |                        ^^^^^^^^^^^^^^^^^
           = Change it, or a condition that it conflicts with.
           = an answer to `k` must pass this check (line 10, column 54)

        """)
  }

  @Test("An error is not silenced, even where comments silence warnings") func errors() {
    let yaml = """
      questionnaire: q # double-barrelled: nothing here
      items:
        # empty-range: known
        - {number: e, ask: "E?", from: 5, to: 1}
        - {say: S, when: e > 3 and e < 2} # never-true: known

      """
    #expect(
      Story.places(yaml) == [
        "unused-silence:1:18", "empty-range:4:41", "outside-scale:5:24", "outside-scale:5:34",
        "unused-silence:5:37",
      ])
  }
}
