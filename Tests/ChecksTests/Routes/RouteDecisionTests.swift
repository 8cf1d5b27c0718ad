import Stories
import Testing

/// Which conditions are decided by what is asked and offered before.
@Suite struct RouteDecisionTests {
  @Test("Options, rows, checks, computed values and arms decide conditions") func decisions() {
    let yaml = """
      questionnaire: q
      missing: []
      languages: [en]
      lists:
        l: {a: A, b: B}
        two: {a: A, b: {label: B, when: c == x}}
        none: {a: {label: A, when: c == x}, b: {label: B, when: c == x}}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - {choice: t, ask: "T?", options: two}
        - {say: "Never: the option is not offered", when: t == b and c == y}
        - {say: "2", when: t == a and c == y}
        - {say: "3", when: t == b and c == x}
        - {choice: e, ask: "E?", options: none}
        - {say: "Never: no option is offered", when: e is answered and c == y}
        - {say: "5", when: e is not answered and c == x}
        - {choices: u, ask: "U?", options: two, at_least: 2}
        - {say: "Never: not offered", when: u has b and c == y}
        - {say: "7", when: u has a and c == y}
        - {say: "Never: one of one", when: not (u has a) and c == y}
        - {rating: r, ask: "R?", scale: standard.nps, each: two, must: r > 3}
        - {say: "Never: the check", when: "r[a] == 2"}
        - {say: "10", when: "r[a] == 4"}
        - {say: "Never: no such row", when: "r[b] > 4 and c == y"}
        - {say: "12", when: "r[b] > 4 and c == x"}
        - {number: n, ask: "N?", from: 1, to: 5, when: c == x, must: n > 3}
        - {say: "Never: the check", when: n == 2}
        - {say: "14", when: c == y}
        - {say: "15", when: n is not answered and c == x}
        - {say: "Never: two are left", when: "count(two) == 1 and c == x"}
        - {say: "17", when: "count(two) == 1 and c == y"}
        - {rating: s, ask: "S?", scale: standard.nps, each: l, must: "s[a] + s[b] > 20"}
        - {compute: k, value: n + 1, when: c == y}
        - {say: "Never: computed of nothing", when: k is answered}
        - {compute: j, value: n + 1, when: c == x}
        - {say: "Never: not computed", when: j is answered and c == y}
        - {say: "20", when: j == 5}
        - {say: "Never: too large", when: j > 6}
        - {split: arm, arms: [g, h]}
        - {say: "Never: one arm", when: arm == g and arm == h}
        - {say: "Never: always drawn", when: arm is not answered}
        - {say: "Always: one language", when: language == en}
        - {say: "Never: one perspective", when: perspective == customer and perspective == management}

      """
    #expect(
      Story.places(yaml) == [
        "never-true:11:53", "never-true:15:48", "never-true:18:39", "never-true:20:38", "never-true:22:38",
        "never-true:24:40", "never-true:27:37", "never-true:30:41", "never-true:34:47", "never-true:36:40",
        "never-true:38:37", "never-true:40:35", "never-true:41:40", "always-true:42:41", "never-true:43:43",
      ])
  }

  @Test("In loops a condition is decided for all rounds together") func rounds() {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {l: {a: A, b: B}}
      items:
        - {choice: c, ask: "C?", options: {x: X, y: Y}}
        - loop: one
          over: l
          items:
            - {number: n, ask: "N?", from: 0, to: 5, must: n > 1}
            - {say: "1", when: n == 1}
            - {say: "2", when: n == 2}
            - {say: "3", when: n == 2 and option == b}
            - {number: m, ask: "M?", from: 0, to: 5, when: option == b}
            - {say: "4", when: m > 1 and option == a}
            - {say: "5", when: m > 1 and option == b}
            - {number: k, ask: "K?", from: 0, to: 5, should: "k < 3 or option == b"}
            - {number: j, ask: "J?", from: 0, to: 5, must: "j >= 0 or option == b"}
            - {end: screened_out, when: n == 5 and option == a}
        - {say: "6", when: "n[a] == 5"}
        - {say: "7", when: "n[b] == 5"}
        - {say: "8", when: "m[a] is answered"}
        - {say: "9", when: "m[b] is answered"}
        - {loop: outer, over: l, items: [{loop: inner, over: "l where c == x", items: [{say: "10", when: c == y}]}]}

      """
    #expect(
      Story.places(yaml) == [
        "never-true:10:26", "never-true:14:26", "always-true:17:55", "never-true:19:23", "never-true:21:23",
        "never-true:23:100",
      ])
  }

  @Test("Up to 200 rounds are analyzed one by one", arguments: [(200, ["never-true:8:26"]), (201, [])])
  func many(_ rounds: Int, _ expected: [String]) {
    let yaml = """
      - loop: l
        times: \(rounds)
        at_most: \(rounds)
        items:
          - {number: n, ask: "N?", from: 0, to: 5}
          - {say: "S", when: n < 0}

      """
    #expect(Story.places(yaml).filter { !$0.hasPrefix("outside") } == expected)
  }

  @Test("Definitions are decided by all interviews, quotas by complete ones") func definitions() {
    func places(_ end: String, _ quota: String) -> [String] {
      Story.places(
        """
        questionnaire: q
        missing: []
        lists: {l: {a: {label: A, when: c is x and c is y}, b: {label: B, when: c is x or c is not x}, d: D}}
        segments: {s: {values: {all: {label: A, when: c is answered or c is not answered}, rest: {label: R}}}}
        items:
          - {choice: c, ask: "C?", options: {x: X, y: Y}}
          - {choice: e, ask: "E?", options: l}
          - {section: t, items: [{loop: o, times: 2, at_most: 2, items: [\(end)]}]}
          - {number: n, ask: "N?", from: 0, to: 3}
        quotas: [{quota: q, when: \(quota), limit: 3}]

        """)
    }
    let always = ["never-true:3:33", "always-true:3:73", "never-true:4:84"]
    let out = "{end: screened_out, when: c == x}"
    let completed = "{end: completed, when: c == x}"
    #expect(places("{say: A}", "c == x") == always)
    #expect(places(out, "c == x") == always + ["unfillable-quota:10:27"])
    #expect(places(completed, "c == x") == always)
    #expect(places(out, "c == y") == always)
    #expect(places(completed, "c == x and n == 2") == always)
    #expect(places("{say: A}", "n == 2 and n == 3") == always + ["unfillable-quota:10:27"])
    #expect(places("{end: screened_out}", "c == x").last == "unfillable-quota:10:27")
  }
}
