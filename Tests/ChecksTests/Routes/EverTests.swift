import Stories
import Testing

/// Definitions, which apply to interviews wherever they end.
@Suite struct EverTests {
  private func places(_ items: String, _ alert: String) -> [String] {
    Story.places(
      """
      questionnaire: q
      missing: []
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {number: n, ask: "N?", from: 0, to: 5}
      \(items.split(separator: "\n").map { "  \($0)\n" }.joined())
      alerts: [{alert: a, when: '\(alert)'}]

      """)
  }

  @Test("A value is certainly computed only if no interview ends before it") func certain() {
    let value = "- {compute: k, value: 1, when: c == x}\n"
    #expect(places(value, "k is not answered and c == x") == ["never-true:8:28"])
    #expect(places("- {end: completed, when: n == 3}\n" + value, "k is not answered and c == x") == [])
    #expect(places(value + "- {end: completed, when: n == 3}\n", "k is not answered and c == x") == [])
    #expect(places(value, "k is answered and c == y") == ["never-true:8:28"])
    #expect(
      places("- {end: completed, when: n == 3}\n" + value, "k is answered and c == y") == ["never-true:9:28"])
  }

  @Test("Checks hold in all interviews, and ends only behind them") func facts() {
    let check = "- {number: m, ask: \"M?\", from: 0, to: 5, must: m > 3}\n"
    #expect(places(check, "m == 2") == ["never-true:8:28"])
    #expect(places(check, "m == 4") == [])
    #expect(places("- {end: completed, when: n == 3}\n", "n == 3") == [])
  }

  @Test("Options within a loop are not decided, because their conditions can be about its rounds")
  func loops() {
    let options = "options: {x: {label: X, when: c == x and c == y}, y: Y}"
    #expect(places("- {choice: g, ask: \"G?\", \(options)}\n", "c == x") == ["never-true:6:58"])
    let loop = "- {loop: o, times: 2, at_most: 2, items: [{choice: g, ask: \"G?\", \(options)}]}\n"
    #expect(places(loop, "c == x") == [])
  }

  @Test("Groups that nobody belongs to are reported, with the reason, and once") func groups() {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {l: {a: {label: A, when: c == x and c == y}, b: B, d: D}}
      segments:
        s: {values: {all: {label: A, when: c is x or c is not x}, more: {label: M, when: c == x}, rest: {label: R}}}
        t: {from: c}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {choice: e, ask: "E?", options: l}
        - {choice: f, ask: "F?", options: "[a, b]"}
        - {loop: o, over: l, items: [{choice: g, ask: "G?", options: {x: {label: X, when: option == a}, y: Y}}]}
        - {end: screened_out, when: c == y}
      quotas: [{quota: q, when: c == y, limit: 2}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:3:33: warning[never-true]: this is never true, so `a` is never used
        3 | lists: {l: {a: {label: A, when: c == x and c == y}, b: B, d: D}}
          |                                 ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:5:84: warning[never-true]: this is never true, or only for people in an earlier group, so nobody belongs to `more`
        5 |   s: {values: {all: {label: A, when: c is x or c is not x}, more: {label: M, when: c == x}, rest: {l…
          |                                                                                    ^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:5:93: warning[never-true]: this is never true, so nobody belongs to `rest`: the other groups include everybody
        5 |   s: {values: {all: {label: A, when: c is x or c is not x}, more: {label: M, when: c == x}, rest: {l…
          |                                                                                             ^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:13:27: warning[unfillable-quota]: no complete interview can count for this quota
        13 | quotas: [{quota: q, when: c == y, limit: 2}]
           |                           ^^^^^^
           = Change this condition, or the `end` that stops these interviews earlier.
           = interviews for which this is true end here (line 12, column 31)

        """)
  }
}
