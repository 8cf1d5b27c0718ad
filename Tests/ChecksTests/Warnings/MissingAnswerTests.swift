import Stories
import Testing

/// Negated conditions, which are unknown for people who gave a missing answer.
@Suite struct MissingAnswerTests {
  @Test("A negated condition on a question with missing answers is reported wherever conditions are written")
  func everywhere() {
    let yaml = """
      questionnaire: unknown
      lists: {l: {a: "A", b: {label: "B", when: one != x}}}
      segments: {s: {values: {u: {label: "U", when: one != x}, v: {label: "V"}}}}
      items:
        - {choice: one, ask: "One?", options: {x: "X", y: "Y"}}
        - {number: n, ask: "N?", missing: [], optional: yes}
        - {number: sure, ask: "Sure?", missing: []}
        - {compute: twice, value: one != x}
        - section: t
          when: one is answered
          items:
            - {say: "A", when: one != x}
            - section: v
              when: sure > 3
              items: [{say: "B", when: n != 3}, {say: "C", when: one != x}]
        - {choice: w, ask: "W?", options: l}
        - {open: z, ask: "Z?", must: n != 3}
        - {loop: k, over: "l where one != x", items: [{say: "S"}]}
        - {loop: m, over: l, when: one is answered, items: [{say: "S", when: one != x}]}
        - {rating: b, ask: "B?", scale: standard.nps, each: "l where one != x"}
        - {choice: d, ask: "D?", options: "l where one != x"}
        - {kano: ka, of: "l where one != x", with: "W {option}?", without: "O {option}?"}
        - {end: completed, when: one != x}
      quotas: [{quota: q, when: one != x, limit: 3}]
      alerts: [{alert: e, when: one != x}]

      """
    let places = [
      "2:43", "3:47", "15:34", "18:30", "20:64", "21:46", "22:29", "23:28", "24:27", "25:27",
    ]
    #expect(Story.places(yaml) == places.map { "unknown-if-missing:\($0)" })
  }

  private static let questions = """
    - {choice: one, ask: "One?", options: {x: "X", y: "Y"}}
    - {choices: some, ask: "Some?", options: {x: "X", y: "Y"}, missing: []}
    - {number: n, ask: "N?", missing: [], optional: yes}
    - {number: sure, ask: "Sure?", missing: []}
    - {rating: r, ask: "R?", scale: standard.nps, each: {a: "A", b: "B"}}
    - {compute: twice, value: n + n}
    - {say: "S", when: "
    """

  @Test(
    "Every negation is reported where it is written, unless the condition tests for a missing answer",
    arguments: [
      ("one != x", ["9:23"]), ("not one == x", ["9:23"]), ("not (one == y or n > 3)", ["9:23", "9:23"]),
      ("not (one == y and n > 3)", ["9:23", "9:23"]), ("one != x and some has x", ["9:23"]),
      ("not one in {x}", ["9:23"]), ("n != sure", ["9:23"]), ("not (one != x)", ["9:28"]),
      ("some has x or n != 3", ["9:37"]), ("if(n != 3, one == x, sure > 3)", ["9:26"]),
      ("not (not n > 3)", ["9:28"]), ("r[a] != 3", ["9:23"]), ("not n < 3", ["9:23"]),
      ("not some has x", []), ("sure != 3", []), ("not sure == 3", []), ("one == x", []), ("twice != 4", []),
      ("one is answered and one != x", []), ("one is not x", []), ("not (one is x)", []),
      ("one != x and one is not dk", []), ("one is answered and n != 3", ["9:43"]),
    ] as [(String, [String])])
  func negations(_ condition: String, _ places: [String]) {
    #expect(
      Story.places(Self.questions + condition + "\"}\n") == places.map { "unknown-if-missing:\($0)" })
  }

  @Test("It says how to include and how to exclude people with a missing answer") func remedies() {
    let yaml = """
      questionnaire: unknown
      items:
        - {rating: r, ask: "R?", scale: standard.nps, each: {a: "A", b: "B"}}
        - {choice: one, ask: "One?", options: {x: "X", y: "Y"}}
        - {say: "A", when: one != x}
        - {say: "B", when: "not r[
            a] > 3"}
        - {allocation: pts, ask: "Share.", of: {a: "A", b: "B"}}
        - {say: "C", when: "pts[a] != 3"}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:22: warning[unknown-if-missing]: if `one` has a missing answer, this is unknown, which counts as not true
        5 |   - {say: "A", when: one != x}
          |                      ^^^^^^^^
          = To include people who gave a missing answer or were not asked, write `one is not x`; to exclude them, write `one is answered and` before it.
        story.yaml:6:23: warning[unknown-if-missing]: if `r` has a missing answer, this is unknown, which counts as not true
        6 |   - {say: "B", when: "not r[
          |                       ^^^^^^
          = To include people without an answer, add `or r[ a] is not answered`; to exclude them, write `r[ a] is answered and` before it.
        story.yaml:9:23: warning[unknown-if-missing]: if `pts` has a missing answer, this is unknown, which counts as not true
        9 |   - {say: "C", when: "pts[a] != 3"}
          |                       ^^^^^^^^^^^
          = To include people without an answer, add `or pts[a] is not answered`; to exclude them, write `pts[a] is answered and` before it.

        """)
  }
}
