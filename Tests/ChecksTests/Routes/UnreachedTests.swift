import Checks
import Stories
import Testing
import Texts

/// The questions that no interview reaches.
@Suite struct UnreachedTests {
  private func ids(_ items: String) -> [String] {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {l: {a: A, b: B}}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
      \(items.split(separator: "\n").map { "  \($0)\n" }.joined())
      """
    return Checker.unreachedQuestions(SourceText(name: "q.yaml", yaml)).sorted()
  }

  @Test(
    "A question, section, loop or battery that is never asked is not reached",
    arguments: [
      ("- {open: d, ask: \"D?\", when: c == x and c == y}", ["d"]),
      ("- {open: d, ask: \"D?\", when: c == x}", []),
      ("- {section: s, when: c == x and c == y, items: [{open: d, ask: \"D?\"}, {say: A}]}", ["d"]),
      ("- {loop: o, over: l, when: c == x and c == y, items: [{open: d, ask: \"D?\"}]}", ["d"]),
      ("- {loop: o, over: \"l where c == x and c == y\", items: [{open: d, ask: \"D?\"}]}", ["d"]),
      ("- {loop: o, over: \"l where c == x\", items: [{open: d, ask: \"D?\"}]}", []),
      ("- {rating: d, ask: \"D?\", scale: standard.nps, each: \"l where c == x and c == y\"}", ["d"]),
      ("- {rating: d, ask: \"D?\", scale: standard.nps, each: \"l where c == x\"}", []),
      (
        "- {end: completed}\n- {section: s, items: [{open: d, ask: \"D?\"}]}\n- {open: e, ask: \"E?\"}",
        ["d", "e"]
      ),
      ("- {end: completed, when: c == x}\n- {open: d, ask: \"D?\", when: c == x}", ["d"]),
      (
        "- {section: s, when: c == x, items: [{end: completed}, {open: d, ask: \"D?\"}]}\n- {open: e, ask: \"E?\"}",
        ["d"]
      ),
      (
        "- {open: d, ask: \"D?\", when: c == x and c == y}\n- {open: e, ask: \"E?\", when: d is answered}",
        ["d", "e"]
      ),
      (
        "- {section: s, when: c == x and c == y, items: [{number: d, ask: \"D?\"}]}\n- {open: e, ask: \"E?\", when: d > 3}",
        ["d", "e"]
      ),
    ] as [(String, [String])])
  func unreached(_ items: String, _ expected: [String]) { #expect(ids(items) == expected) }
}
