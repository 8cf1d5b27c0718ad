import Checks
import Diagnostics
import Stories
import Testing
import Texts

/// Where and about what reasoning gives up.
@Suite struct UndecidedPlaceTests {
  private func undecided(_ yaml: String) -> [String] {
    let source = SourceText(name: "story.yaml", Article.wholeFile(yaml))
    return Checker.undecidedConditions(source).map { undecided in
      let place = source.position(of: undecided.place.lower)
      return "\(place.line):\(place.column) \(undecided.sentence)"
    }
  }

  private static let questions = """
    - {allocation: pts, ask: "Share 100 points.", of: {a: "A", b: "B"}}
    - {choice: one, ask: "Which?", options: {a: "A", b: "B"}, missing: []}

    """

  @Test("A condition that can be true, but perhaps not false, is listed as such") func falsity() {
    let amounts = "because the amounts of the allocation `pts` and their sum are not analyzed"
    #expect(
      undecided(Self.questions + "- {say: \"S\", when: 'pts[a] >= 0 or one is a'}\n") == [
        "5:23 could not decide whether this can be false, \(amounts)"
      ])
    #expect(
      undecided(Self.questions + "- {say: \"S\", when: 'pts[a] >= 0 and one is a'}\n") == [
        "5:23 could not decide whether this can be true, \(amounts)"
      ])
    #expect(undecided(Self.questions + "- {say: \"S\", when: one is a}\n") == [])
  }

  @Test("Checks, texts, options, alerts and quotas are listed where they are written") func everywhere() {
    let yaml = """
      questionnaire: t
      missing: []
      lists: {l: {x: X, y: {label: Y, when: "pts[a] > 3"}}}
      items:
        - {allocation: pts, ask: "Share.", of: {a: A, b: B}}
        - {choice: one, ask: "Which?", options: {a: A, b: B}}
        - {number: n, ask: "N?", from: 0, to: 5, must: "pts[a] > n"}
        - say: [{when: "pts[b] > 3", text: "1"}, {text: "2"}]
        - {choice: c, ask: "C?", options: l}
        - {loop: o, over: "l where pts[a] > 4", items: [{say: "S"}]}
        - {end: completed, when: "pts[a] > 5"}
      alerts: [{alert: e, when: "pts[a] > 6"}]
      quotas: [{quota: q, when: "pts[a] > 7", limit: 3}]

      """
    let amounts = "because the amounts of the allocation `pts` and their sum are not analyzed"
    let places = ["3:40", "7:51", "8:19", "10:30", "11:29", "12:28", "13:28"]
    #expect(
      undecided(yaml) == places.map { "\($0) could not decide whether this can be true, \(amounts)" })
  }

  @Test("One round that decides a condition decides it for all, and one in which it is impossible does not")
  func rounds() {
    func loop(_ condition: String) -> [String] {
      undecided(
        """
        - {allocation: pts, ask: "Share.", of: {a: "A", b: "B"}}
        - {loop: o, times: 2, at_most: 2, items: [{say: "S", when: '\(condition)'}]}

        """)
    }
    let amounts = "because the amounts of the allocation `pts` and their sum are not analyzed"
    let isTrue = ["4:63 could not decide whether this can be true, \(amounts)"]
    let isFalse = ["4:63 could not decide whether this can be false, \(amounts)"]
    #expect(loop("number == 1 and pts[a] > 3") == isTrue)
    #expect(loop("number == 2 and pts[a] > 3") == isTrue)
    #expect(loop("number == 1 or pts[a] > 3") == isFalse)
    #expect(loop("number == 1 and pts is answered or number == 2 and pts[a] > 3") == [])
  }

  @Test("Of several reasons the one is told that remains when the other answers are known") func remaining() {
    let yaml = """
      - {number: a, ask: "A?", from: 0, to: 20, missing: []}
      - {number: b, ask: "B?", from: 0, to: 20, missing: []}
      - {number: km, ask: "Km?", from: 0, to: 900, missing: []}
      - {say: "S", when: a + b > 38 and km + 1 > 2000}

      """
    #expect(
      undecided(yaml) == [
        "6:22 could not decide whether this can be true, because `km` has too many possible values to analyze them one by one"
      ])
  }

  @Test("What takes too many steps is undecided, and said to be") func steps() {
    // Nine visits do not fit into eight days, but it takes too long to try.
    let visits = (1...9).map { visit in
      let others = (1..<visit).map { "v\(visit) != v\($0)" }.joined(separator: " and ")
      return "  - {choice: v\(visit), ask: \"When was visit \(visit)?\", options: days"
        + (others.isEmpty ? "" : ", must: \(others)") + "}\n"
    }
    let all = (1...9).map { "v\($0) is answered" }.joined(separator: " and ")
    let yaml = """
      questionnaire: q
      lists: {days: {a: A, b: B, c: C, d: D, e: E, f: F, g: G, h: H}}
      missing: []
      items:
      \(visits.joined())  - {say: "S", when: \(all)}

      """
    #expect(
      undecided(yaml) == [
        "14:22 could not decide whether this can be true, because it would take more than 30000 steps"
      ])
  }
}
