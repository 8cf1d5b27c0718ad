import Stories
import Testing

/// Labels and wordings that occur twice.
@Suite struct DuplicateTests {
  @Test("Two labels of a scale, list, segment, or of the questions are not the same") func labels() {
    let yaml = """
      questionnaire: dup
      missing: []
      scales:
        s: {points: ["Low", "Middle", "Low", "Middle"]}
      lists:
        kinds: {bus: "Bus", tram: "Tram", coach: "Bus"}
        alias: {a: &x "A", b: *x}
        ten: {a: "A1", b: "A2", c: "A3", d: "A4", e: "A5", f: "A6", g: "A7", h: "A8", i: "A9", j: "A10"}
        last: {a: "A1", b: "A2", c: "A3", d: "A4", e: "A5", f: "A6", g: "A7", h: "A8", i: "A9", j: "A1"}
      segments:
        g: {values: {one: {label: "Same", when: a > 3}, two: {label: "Same"}}}
        h: {from: c}
      items:
        - {number: a, ask: "A?", label: "Number"}
        - {number: b, ask: "B?", label: "Number"}
        - {choice: c, ask: "C?", options: kinds}
        - {choice: d, ask: "D?", options: {x: "X", y: "X"}}
        - {choice: f, ask: "F?", options: "[bus, coach]"}

      """
    let places = ["4:33", "4:40", "6:44", "9:94", "11:64", "15:35", "17:49"]
    #expect(Story.places(yaml) == places.map { "duplicate-label:\($0)" })
    #expect(
      Story.report("- {choice: d, ask: \"D?\", options: {x: \"X\", y: \"X\"}}\n") == """
        story.yaml:3:49: warning[duplicate-label]: another one here has the same label
        3 |   - {choice: d, ask: "D?", options: {x: "X", y: "X"}}
          |                                                 ^^^
          = Change one of the labels: respondents and readers of tables cannot distinguish them.
          = the other label (line 3, column 41)

        """)
  }

  @Test("Labels are the same in one language, not across languages") func languages() {
    let yaml = """
      questionnaire: dup
      languages: [en, it]
      items:
        - {choice: d, ask: {en: "D?", it: "D"}, options: {x: {en: "X", it: "Y"}, y: {en: "Z", it: "Y"}, z: {en: "X", it: "W"}}}
        - {choice: e, ask: {en: "E?", it: "E"}, options: {x: {en: "X", it: "Y"}, y: {en: "Y", it: "X"}}}

      """
    #expect(Story.places(yaml) == ["duplicate-label:4:93", "duplicate-label:4:107"])
  }

  @Test("Two questions of one section are not worded the same, unless they are apart") func wordings() {
    let yaml = """
      questionnaire: dup
      missing: []
      lists: {l: {a: "A", b: "B"}, m: {c: "C", d: "D"}}
      items:
        - {number: a, ask: "How far?", from: 0, to: 9}
        - {number: b, ask: "How far?"}
        - {number: c, ask: "How far?", when: a > 3}
        - {number: c2, ask: "How near?", when: a > 3}
        - {number: d, ask: "How near?", when: a < 3}
        - {number: e, ask: "How near?", when: a < 5}
        - section: s
          items:
            - {number: f, ask: "How far?"}
            - {number: g, ask: "How far?"}
        - {rating: h, ask: "How good?", scale: standard.nps, each: l}
        - {rating: i, ask: "How good?", scale: standard.nps, each: m}
        - {rating: j, ask: "How good?", scale: standard.nps, each: l}
        - {rating: k, ask: "How good?", scale: standard.nps}
        - loop: r
          over: l
          items:
            - {number: n, ask: "N?"}
            - {number: o, ask: "N?", when: option == a}
            - {number: p, ask: "P?", when: option == a}
            - {number: q, ask: "P?", when: option == b}
        - {number: t, ask: [{when: a > 3, text: "T?"}, {text: "U?"}]}
        - {number: v, ask: [{when: a > 3, text: "T?"}, {text: "U?"}]}

      """
    let places = ["6:22", "7:22", "10:22", "14:26", "17:22", "23:26", "25:26"]
    #expect(Story.places(yaml) == places.map { "duplicate-wording:\($0)" })
    #expect(
      Story.report("- {number: a, ask: \"How far?\"}\n- {number: b, ask: \"How far?\"}\n") == """
        story.yaml:4:22: warning[duplicate-wording]: `b` has the same wording as `a`
        4 |   - {number: b, ask: "How far?"}
          |                      ^^^^^^^^^^
          = Change the wording, or remove one of the questions.
          = `a` (line 3, column 22)

        """)
  }
}
