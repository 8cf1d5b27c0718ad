import Testing

/// Rounds of loops that are not known yet, or not where they are used.
@Suite struct RoundProblemTests {
  @Test(
    "Rounds are known after their loop",
    arguments: [
      (
        """
        - {say: "S", when: count(p) > 1}
        - {loop: p, times: 2, at_most: 3, items: [{open: a, ask: "A?"}]}
        - {loop: r, times: count(t), at_most: 3, items: [{open: b, ask: "B?"}]}
        - {loop: t, times: 2, at_most: 3, items: [{open: c, ask: "C?"}]}
        - {say: "S", when: count(r) > 1}
        - {loop: u, times: count(u), at_most: 3, items: [{open: d, ask: "D?"}]}
        - {loop: v, over: w where count(v) > 1, items: [{open: e, ask: "E?"}]}
        - {loop: w, times: 1 + count(v), at_most: 2, items: [{open: f, ask: "F?"}]}
        """,
        """
        3:28-29 later-question: the loop `p` comes later, so its rounds are not known here. Move this after the loop, or use the question that decides its rounds. (see 4:12-13 the loop `p` is here)
        5:28-29 later-question: the rounds of `r` depend on the loop `t`, which comes later. Move `t` before `r`, or use a question that is asked before both. (see 6:12-13 the loop `t` is here)
        8:28-29 circular-definition: the rounds of `u` depend on the rounds of `u`. Use a question that is asked before the loop. (see 8:12-13 the loop `u` is here)
        9:21-22 unknown-name: there is no list or loop `w`. Available: factors, p, r, t, u.
        10:32-33 unknown-name: `v` is not defined. Name a question by its id, and put a text in quotes.
        """
      ),
      (
        """
        - section: s
          order: random
          items:
            - {loop: p, until: "More?", at_most: 3, items: [{open: a, ask: "A?"}]}
            - {number: n, ask: "N?", when: count(p) > 1}
        - {say: "S", when: count(p) > 1}
        """,
        """
        7:44-45 later-question: the loop `p` may come later: the order of these items is random. Add `p` to `first` of the section, or move it before the section. (see 6:16-17 the loop `p` is here)
        """
      ),
      (
        """
        - {loop: p, until: "More?", at_most: 3, items: [{choice: c, ask: "C?", options: {a: {label: "A", when: number > 1}, b: "B"}}]}
        - {choice: d, ask: "D?", options: options of c}
        """,
        """
        4:37-49 wrong-type: `c` uses rounds of `p`, which are not available here. Use it within that loop, or move its options into a list that uses no rounds.
        """
      ),
      (
        """
        questionnaire: x
        lists: {l: {a: "A", b: "B"}}
        items:
          - loop: p
            over: l
            items:
              - {number: n, ask: "N?"}
              - {choice: c, ask: "C?", options: {a: {label: "A", when: n > 1}, b: "B"}}
              - {choice: e, ask: "E?", options: options of c}
          - {choice: d, ask: "D?", options: options of c}
          - {loop: r, over: l, items: [{choice: f, ask: "F?", options: options of c}]}
        """,
        """
        10:37-49 wrong-type: `c` uses rounds of `p`, which are not available here. Use it within that loop, or move its options into a list that uses no rounds.
        11:64-76 wrong-type: `c` uses rounds of `p`, which are not available here. Use it within that loop, or move its options into a list that uses no rounds.
        """
      ),
    ])
  func rounds(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }

  @Test(
    "A stored questionnaire is not blamed for the rounds of later loops",
    arguments: [
      (
        """
        - {say: "S", when: count(p) > 1}
        - {loop: p, times: 2, at_most: 3, items: [{open: a, ask: "A?"}]}
        """,
        ""
      ),
      (
        """
        - {loop: p, until: "More?", at_most: 3, items: [{open: a, ask: "A?"}]}
        - section: s
          order: random
          items:
            - {loop: r, until: "More?", at_most: 3, items: [{open: b, ask: "B?"}]}
            - {number: n, ask: "N?", when: count(r) > 1}
        """,
        ""
      ),
      (
        #"- {open: mode, ask: "M?"}"#,
        ""
      ),
      (
        #"- {open: status, ask: "S?"}"#,
        """
        3:12-18 variable-clash: the variable name `status` is that of a column in every data set. Give the question another id.
        """
      ),
    ])
  func stored(_ written: String, _ expected: String) {
    #expect(Understood.stored(written) == expected)
  }

  @Test("Options within a loop that use no rounds are used outside of it") func options() {
    #expect(
      Understood.told(
        """
        - {loop: p, over: {x: "X"}, items: [{choice: c, ask: "C?", options: {a: "A", b: "B"}}]}
        - {choice: d, ask: "D?", options: options of c}
        """) == "")
  }

  @Test("A label that names the round is not used outside of its loop") func labels() {
    #expect(
      Understood.told(
        """
        - {loop: p, over: {x: "X"}, items: [{choice: c, ask: "C?", options: {a: "A {option}", b: "B"}}]}
        - {choice: d, ask: "D?", options: options of c}
        """)
        == "4:37-49 wrong-type: `c` uses rounds of `p`, which are not available here. Use it within that loop, or move its options into a list that uses no rounds."
    )
  }
}
