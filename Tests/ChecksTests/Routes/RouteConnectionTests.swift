import Stories
import Testing

/// Conditions that depend on an answer only through something else. All whose answer is `x` were screened out before.
@Suite struct RouteConnectionTests {
  private func places(_ items: [String]) -> [String] {
    Story.places(
      """
      questionnaire: q
      missing: []
      lists:
        two: {a: A, b: {label: B, when: c == x}}
        none: {a: {label: A, when: c == x}, b: {label: B, when: c == x}}
      segments: {s: {values: {u: {label: U, when: c == x}, z: {label: Z}}}}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {number: a, ask: "A?", from: 1, to: 5}
        - {end: screened_out, when: c == x}
      \(items.map { "  - \($0)\n" }.joined())
      """)
  }

  @Test(
    "Options, rows and rounds that are not offered to anybody who is left",
    arguments: [
      (["{choice: t, ask: \"T?\", options: two}", "{say: S, when: t == b}"], ["never-true:12:20"]),
      (["{choice: t, ask: \"T?\", options: two}", "{say: S, when: t == a}"], []),
      (["{choices: t, ask: \"T?\", options: two}", "{say: S, when: t has b}"], ["never-true:12:20"]),
      (["{choices: t, ask: \"T?\", options: two}", "{say: S, when: t has a}"], []),
      (["{choice: t, ask: \"T?\", options: none}", "{say: S, when: t is answered}"], ["never-true:12:20"]),
      (["{loop: o, over: two, items: [{say: S, when: option == b}]}"], ["never-true:11:49"]),
      (["{loop: o, over: two, items: [{say: S, when: option == a}]}"], ["always-true:11:49"]),
      (
        ["{rating: r, ask: \"R?\", scale: standard.nps, each: two}", "{say: S, when: \"r[b] > 3\"}"],
        ["never-true:12:21"]
      ),
      (["{rating: r, ask: \"R?\", scale: standard.nps, each: two}", "{say: S, when: \"r[a] > 3\"}"], []),
      (["{say: S, when: count(two) == 2}"], ["never-true:11:20"]),
      (["{say: S, when: count(two) == 1}"], ["always-true:11:20"]),
    ] as [([String], [String])])
  func offered(_ items: [String], _ expected: [String]) { #expect(places(items) == expected) }

  @Test(
    "Checks, conditions, segments and computed values that depend on the answer",
    arguments: [
      (
        ["{number: b, ask: \"B?\", from: 1, to: 5, must: c is x or b > 3}", "{say: S, when: b == 1}"],
        ["never-true:12:20"]
      ),
      (["{number: b, ask: \"B?\", from: 1, to: 5, must: c is x or b > 3}", "{say: S, when: b == 4}"], []),
      (["{number: b, ask: \"B?\", from: 1, to: 5, should: c is x or b > 3}", "{say: S, when: b == 1}"], []),
      (["{say: S, when: segment.s == u}"], ["never-true:11:20"]),
      (["{say: S, when: segment.s == z}"], []),
      (["{compute: v, value: c == x}", "{say: S, when: v}"], ["never-true:12:20"]),
      (["{compute: v, value: c == y}", "{say: S, when: v}"], []),
      (["{compute: v, value: \"if(c is x, 3, 4)\"}", "{say: S, when: v == 3}"], ["never-true:12:20"]),
      (["{compute: v, value: \"if(c is x, 3, 4)\"}", "{say: S, when: v == 4}"], ["always-true:12:20"]),
      (["{say: S, when: c is x or a < 3 and a > 2}"], ["never-true:11:20"]),
      (["{say: S, when: \"not (c is not x and a > 3)\"}"], []),
      (["{say: S, when: \"not (c is not x or a > 3)\"}"], ["never-true:11:21"]),
    ] as [([String], [String])])
  func derived(_ items: [String], _ expected: [String]) { #expect(places(items) == expected) }

  @Test(
    "Questions, sections and loops with conditions of their own, before another end",
    arguments: [
      (
        [
          "{number: k, ask: \"K?\", when: a == 1}", "{number: n, ask: \"N?\", when: k > 3}",
          "{end: completed, when: a == 1}", "{say: S, when: n > 3}",
        ], ["never-true:14:20"]
      ),
      (
        [
          "{number: k, ask: \"K?\", when: a == 1}", "{number: n, ask: \"N?\", when: k > 3}",
          "{end: completed, when: a == 2}", "{say: S, when: n > 3}",
        ], []
      ),
      (
        [
          "{section: s, when: c == y, items: [{open: n, ask: \"N?\"}]}", "{end: completed, when: c is not x}",
          "{say: S, when: n is answered}",
        ], ["always-true:12:28", "unreachable-item:13:11"]
      ),
      (
        [
          "{end: completed, when: a is not answered}", "{end: completed, when: a > 1}",
          "{say: S, when: a == 1}", "{end: completed, when: a == 1}", "{say: T}",
        ], ["always-true:13:20", "always-true:14:28", "unreachable-item:15:11"]
      ),
      (
        [
          "{section: t, when: a == 1, items: [{end: completed, when: c == y}, {say: S, when: c == y}]}",
          "{say: T, when: c == y and a == 1}", "{say: T, when: c == y and a == 2}",
        ], ["never-true:11:87", "never-true:12:20"]
      ),
      (
        [
          "{loop: o, times: 2, at_most: 2, items: [{number: m, ask: \"M?\", from: 0, to: 3}]}",
          "{end: completed, when: \"m[1] == 2\"}", "{say: S, when: \"m[1] == 2\"}",
          "{say: T, when: \"m[2] == 2\"}",
        ], ["never-true:13:21"]
      ),
    ] as [([String], [String])])
  func chained(_ items: [String], _ expected: [String]) { #expect(places(items) == expected) }
}
