import Testing

/// How many levels and steps it takes to find out a value, a text and the elements of a set.
@Suite struct SizeTests {
  @Test("Each part of an expression is a level and a step") func expressions() {
    #expect(
      Sizes.of(
        """
        questionnaire: x
        factors: {f: "F", g: {label: "G", when: n > 1}, h: "H"}
        lists: {l: {a: "A", b: "B"}}
        segments: {t: {values: {u: {label: "U", when: n > 1}, v: {label: "V", when: n > 2}, w: {label: "W"}}}}
        items:
          - {number: n, ask: "N?"}
          - {choices: k, ask: "K?", options: l}
          - {compute: a, value: "1"}
          - {compute: b, value: "n + 1"}
          - {compute: c, value: "n + 1 > 2 and not (n == 3)"}
          - {compute: d, value: "if(n > 1, 2, n)"}
          - {compute: e, value: "mean(n, n + 1, 2)"}
          - {compute: f, value: "count(l)"}
          - {compute: g, value: "count(factors)"}
          - {compute: h, value: "count(factors where n > 1)"}
          - {compute: i, value: "sum(n + 1 for factors where n > 1)"}
          - {compute: j, value: "segment.t == u"}
          - {compute: m, value: "segment.t in {u} or segment.t == v"}
          - {compute: o, value: "count(k) + sum(count(k) for l)"}
          - {rating: r, ask: "R?", each: factors where n > 1, scale: standard.nps}
          - {open: s, ask: "S?", each: l}
        """) == """
          a: 1 levels, 1 steps
          b: 2 levels, 3 steps
          c: 4 levels, 10 steps
          d: 3 levels, 6 steps
          e: 3 levels, 6 steps
          f: 2 levels, 2 steps
          g: 3 levels, 5 steps
          h: 4 levels, 14 steps
          i: 4 levels, 24 steps
          j: 4 levels, 9 steps
          m: 5 levels, 18 steps
          o: 5 levels, 10 steps
          r rows: 3 levels, 13 steps
          s rows: 1 levels, 1 steps
          """)
  }

  @Test("A text takes as much as its longest variant, with the names in it") func texts() {
    #expect(
      Sizes.of(
        """
        questionnaire: x
        lists: {l: {a: "A", b: {label: "A long label of some letters, and some more of them."}}}
        scales: {s: {from: 1, to: 3, labels: {1: "A label of seventeen", 3: "B"}}}
        sample: {fields: {city: text}}
        items:
          - {number: n, ask: "N?", missing: []}
          - {choice: c, ask: "C?", options: l, missing: []}
          - {choices: k, ask: "K?", options: l, missing: []}
          - {rating: r, ask: "R?", scale: s, missing: []}
          - {open: o, ask: "O?", missing: []}
          - {number: p, ask: "P?", from: 0, options: {never: {label: "Never in my whole life", value: -1}}, missing: []}
          - {ranking: ra, ask: "R?", of: l, missing: []}
          - {mentions: m, ask: "M?", missing: []}
          - {say: "S"}
          - {say: "Fifteen letters"}
          - {say: "Sixteen letters."}
          - {say: "{n}"}
          - {say: "{n} and {o}"}
          - {say: "{c}"}
          - {say: "{k}"}
          - {say: "{r}"}
          - {say: "{p}"}
          - {say: "{ra}"}
          - {say: "{m}"}
          - {say: "{sample.city}"}
          - say: [{when: n > 1 and n < 5, text: "A"}, {when: n > 7, text: "{k} {k}"}, {text: "B"}]
          - {say: "A", when: n > 1 or n < 0}
        """) == """
          say: 8 levels, 1 steps
          say: 8 levels, 1 steps
          say: 8 levels, 2 steps
          say: 8 levels, 1 steps
          say: 8 levels, 3 steps
          say: 16 levels, 4 steps
          say: 17 levels, 9 steps
          say: 16 levels, 2 steps
          say: 16 levels, 2 steps
          say: 17 levels, 9 steps
          say: 8 levels, 1 steps
          say: 8 levels, 1 steps
          say: 17 levels, 22 steps
          say: 8 levels, 1 steps
            when: 3 levels, 7 steps
          """)
  }
}
