import Testing

/// What comes later, may come later, or goes round in a circle.
@Suite struct OrderProblemTests {
  @Test(
    "An answer is used after its question",
    arguments: [
      (
        """
        - {say: "S", when: a > 1}
        - {number: a, ask: "A {a}?", when: a > 1}
        - {number: b, ask: "B?", from: b, must: b > 1, help: "{b}"}
        - {number: c, ask: "C?", must: d > 1}
        - {number: d, ask: "D?"}
        """,
        """
        3:22-23 later-question: `a` is asked later. Move `a` before this, or use an earlier question. (see 4:14-15 asked here)
        4:26-27 later-question: `a` has no answer here yet. Put conditions on the answer itself in `must` or `should`. (see 4:14-15 asked here)
        4:38-39 later-question: `a` has no answer here yet. Put conditions on the answer itself in `must` or `should`. (see 4:14-15 asked here)
        5:34-35 later-question: `b` has no answer here yet. Put conditions on the answer itself in `must` or `should`. (see 5:14-15 asked here)
        5:58-59 later-question: `b` has no answer here yet. Put conditions on the answer itself in `must` or `should`. (see 5:14-15 asked here)
        6:34-35 later-question: `d` is asked later. Move `d` before this, or use an earlier question. (see 7:14-15 asked here)
        """
      ),
      (
        """
        - section: s
          order: random
          first: [a]
          last: [d]
          items:
            - {number: a, ask: "A?"}
            - {number: b, ask: "B?", when: a > 1}
            - {number: c, ask: "C?", when: b > 1}
            - {number: d, ask: "D?", when: c > 1}
        - {say: "S", when: c > 1}
        """,
        """
        10:38-39 later-question: `b` may come later: the order of these items is random. Add `b` to `first` of the section, or move it before the section. (see 9:18-19 asked here)
        """
      ),
      (
        """
        - section: s
          order: random
          first: [b]
          items:
            - {number: a, ask: "A?"}
            - {number: b, ask: "B?", when: a > 1}
            - {section: t, items: [{number: c, ask: "C?"}, {say: "S", when: c > 1}]}
            - {say: "{c}", when: c > 1}
            - {number: d, ask: "D?"}
        """,
        """
        8:38-39 later-question: `a` may come later: the order of these items is random. Add `a` to `first` of the section, or move it before the section. (see 7:18-19 asked here)
        10:17-18 later-question: `c` may come later: the order of these items is random. Add `c` to `first` of the section, or move it before the section. (see 9:39-40 asked here)
        10:28-29 later-question: `c` may come later: the order of these items is random. Add `c` to `first` of the section, or move it before the section. (see 9:39-40 asked here)
        """
      ),
      (
        """
        questionnaire: x
        segments:
          early: {values: {a: {label: "A", when: n > 1}, b: {label: "B"}}}
          late: {values: {a: {label: "A", when: m > 1}, b: {label: "B"}}}
        lists: {l: {a: {label: "A", when: m > 2}, b: "B"}}
        items:
          - {number: n, ask: "N?"}
          - {choice: c, ask: "C?", options: l, when: segment.early == a and segment.late == a}
          - {loop: p, over: l, items: [{say: "S {option}"}]}
          - {number: m, ask: "M?"}
          - {choice: d, ask: "D?", options: l, when: segment.late == a}
          - section: s
            order: random
            items:
              - {number: o, ask: "O?"}
              - {say: "S"}
              - {number: q, ask: "Q?", when: segment.early == a}
        quotas: [{quota: a, when: segment.late == a, limit: 3}]
        """,
        """
        8:37-38 later-question: `l` depends on `m`, which has no answer here yet. Move `m` before this. (see 5:35-36 the dependency)
        8:77-81 later-question: the segment `late` depends on `m`, which has no answer here yet. Move `m` before this. (see 4:41-42 the dependency)
        9:21-22 later-question: `l` depends on `m`, which has no answer here yet. Move `m` before this. (see 5:35-36 the dependency)
        """
      ),
      (
        """
        questionnaire: x
        segments: {t: {values: {a: {label: "A", when: o > 1}, b: {label: "B"}}}}
        items:
          - section: s
            order: random
            items:
              - {number: o, ask: "O?"}
              - {number: q, ask: "Q?", when: segment.t == a}
        """,
        """
        8:46-47 later-question: the segment `t` depends on `o`, which has no answer here yet. Move `o` before this. (see 2:47-48 the dependency)
        """
      ),
    ])
  func answers(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }

  @Test(
    "A circle of definitions is told where it closes, with where it begins",
    arguments: [
      (
        """
        questionnaire: x
        segments:
          a: {values: {p: {label: "P", when: segment.a == q}, q: {label: "Q"}}}
        items: [{say: "S"}]
        """,
        """
        3:46-47 circular-definition: the segment `a` depends on itself. Use questions in the condition instead. (see 3:3-4 the segment `a` is defined here)
        """
      ),
      (
        """
        questionnaire: x
        segments:
          a: {values: {p: {label: "P", when: segment.b == q}, q: {label: "Q"}}}
          b: {values: {p: {label: "P", when: segment.c == q}, q: {label: "Q"}}}
          c: {values: {p: {label: "P", when: segment.a == q}, q: {label: "Q"}}}
        items: [{say: "S"}]
        """,
        """
        5:46-47 circular-definition: the segment `a` depends on itself. Use questions in the condition instead. (see 3:46-47 the cycle includes this)
        """
      ),
      (
        """
        questionnaire: x
        segments:
          a: {values: {p: {label: "P", when: segment.a == q or segment.a == p}, q: {label: "Q"}}}
        items: [{say: "S", when: segment.a == p}]
        """,
        """
        3:46-47 circular-definition: the segment `a` depends on itself. Use questions in the condition instead. (see 3:64-65 the cycle includes this)
        """
      ),
      (
        """
        questionnaire: x
        lists: {l: {a: {label: "A", when: count(l) > 1}, b: "B"}, m: {a: {label: "A", when: count(l) > 1}, b: "B"}}
        items: [{choice: c, ask: "C?", options: m}]
        """,
        """
        2:41-42 circular-definition: `l` depends on itself. Use questions in the condition instead. (see 2:13-14 `l` is defined here)
        """
      ),
      (
        """
        questionnaire: x
        factors: {f: {label: "F", when: segment.a == p}, g: "G"}
        segments:
          a: {values: {p: {label: "P", when: count(factors) > 1}, q: {label: "Q"}}}
        items: [{rating: r, ask: "R?", each: factors, scale: standard.nps}]
        """,
        """
        4:44-51 circular-definition: `factors` depends on itself. Use questions in the condition instead. (see 2:41-42 the cycle includes this)
        """
      ),
    ])
  func circles(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }
}
