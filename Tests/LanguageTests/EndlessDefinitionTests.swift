import Diagnostics
import Instruments
import Stories
import Testing
import Texts

/// Loops, segments, lists and texts that depend on themselves, or on each other without end.
@Suite struct EndlessDefinitionTests {
  @Test("A loop that counts its own rounds is reported with both places") func itself() {
    let yaml = """
      - loop: people
        times: count(people)
        at_most: 5
        items:
          - {open: a, ask: "A?"}
      - loop: per
        over: people
        items:
          - {open: b, ask: "B?"}
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:4:18: error[circular-definition]: the rounds of `people` depend on the rounds of `people`
        4 |     times: count(people)
          |                  ^^^^^^
          = Use a question that is asked before the loop.
          = the loop `people` is here (line 3, column 11)

        """)
  }

  @Test("Two loops that count each other are reported with both places") func eachOther() {
    let yaml = """
      - loop: x
        times: count(y)
        at_most: 5
        items:
          - {open: a, ask: "A?"}
      - loop: y
        times: 1 + count(x where number > 1)
        at_most: 5
        items:
          - {open: b, ask: "B?"}
      - {say: "S", when: count(x where a is answered) > 3}
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:4:18: error[circular-definition]: the rounds of `x` and of `y` depend on each other
        4 |     times: count(y)
          |                  ^
          = Use a question that is asked before both loops.
          = `y` depends on `x` here (line 9, column 22)

        """)
  }

  @Test("A loop that comes later has no rounds yet") func later() {
    let yaml = """
      - {say: "S", when: count(x) > 1}
      - loop: w
        times: count(x)
        at_most: 5
        items:
          - {open: a, ask: "A?"}
      - loop: x
        times: 2
        at_most: 5
        items:
          - {open: b, ask: "B?"}
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:3:28: error[later-question]: the loop `x` comes later, so its rounds are not known here
        3 |   - {say: "S", when: count(x) > 1}
          |                            ^
          = Move this after the loop, or use the question that decides its rounds.
          = the loop `x` is here (line 9, column 11)
        story.yaml:5:18: error[later-question]: the rounds of `w` depend on the loop `x`, which comes later
        5 |     times: count(x)
          |                  ^
          = Move `x` before `w`, or use a question that is asked before both.
          = the loop `x` is here (line 9, column 11)

        """)
  }

  @Test("A loop whose rounds are asked for can come later where the order is drawn") func drawn() {
    let yaml = """
      questionnaire: t
      segments:
        big: {values: {yes: {label: "Big", when: count(l) > 1}, no: {label: "Small"}}}
      items:
        - {say: "S", when: segment.big == yes}
        - section: s
          order: random
          items:
            - {loop: l, until: "More?", at_most: 3, items: [{open: a, ask: "A?"}]}
            - {choice: c, ask: "C?", when: count(l) > 1, options: {a: "A", b: "B"}}
        - {say: "T", when: count(l) > 1}
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:30: error[later-question]: the segment `big` depends on `l_more`, which has no answer here yet
        5 |   - {say: "S", when: segment.big == yes}
          |                              ^^^
          = Move `l_more` before this.
          = the dependency (line 3, column 50)
        story.yaml:10:44: error[later-question]: the loop `l` may come later: the order of these items is random
        10 |       - {choice: c, ask: "C?", when: count(l) > 1, options: {a: "A", b: "B"}}
           |                                            ^
           = Add `l` to `first` of the section, or move it before the section.
           = the loop `l` is here (line 9, column 16)

        """)
  }

  @Test("A circle through a segment, a list or a text is reported with both places") func through() {
    let segment = """
      questionnaire: t
      segments:
        big: {values: {yes: {label: "Big", when: count(people) > 2}, no: {label: "Small"}}}
      items:
        - {loop: people, times: "if(segment.big == yes, 1, 2)", at_most: 5, items: [{open: a, ask: "A?"}]}
      """
    #expect(
      Story.report(segment) == """
        story.yaml:5:39: error[circular-definition]: the segment `big` depends on itself
        5 |   - {loop: people, times: "if(segment.big == yes, 1, 2)", at_most: 5, items: [{open: a, ask: "A?"}]}
          |                                       ^^^
          = Use questions in the condition instead.
          = the segment `big` is defined here (line 3, column 3)

        """)
    let two = """
      questionnaire: t
      segments:
        s: {values: {a: {label: "A", when: segment.t == a}, b: {label: "B"}}}
        t: {values: {a: {label: "A", when: segment.s == a}, b: {label: "B"}}}
      items:
        - {number: n, ask: "N?"}
      """
    #expect(
      Story.report(two) == """
        story.yaml:4:46: error[circular-definition]: the segment `s` depends on itself
        4 |   t: {values: {a: {label: "A", when: segment.s == a}, b: {label: "B"}}}
          |                                              ^
          = Use questions in the condition instead.
          = the cycle includes this (line 3, column 46)

        """)
    let list = """
      questionnaire: t
      lists: {l: {a: {label: "A", when: count(x) > 1}, b: "B"}}
      items:
        - {loop: x, over: l, items: [{open: o, ask: "O?"}]}
      """
    #expect(Story.places(list) == ["circular-definition:2:41"])
  }

  @Test("Loops that count each other over and over end with a message") func doubling() {
    var yaml = "- {loop: l0, times: 2, at_most: 2, items: [{open: o0, ask: \"O?\"}]}\n"
    for link in 1...30 {
      let times = "\"count(l\(link - 1)) + count(l\(link - 1))\""
      yaml +=
        "- {loop: l\(link), times: \(times), at_most: 2, items: [{open: o\(link), ask: \"O\(link)?\"}]}\n"
    }
    #expect(Story.places(yaml) == ["deep-definition:9:42"])
    let report = Story.report(yaml)
    #expect(
      report.contains(
        "the rounds of this loop depend on other loops through more than 8 levels, or more than 64 times"))
  }

  @Test("Long chains of definitions end with a message") func chains() {
    var segments = "questionnaire: t\nsegments:\n"
    for link in 0..<2000 {
      let condition = link == 1999 ? "n > 1" : "segment.s\(link + 1) == a"
      segments += "  s\(link): {values: {a: {label: \"A\", when: \(condition)}, b: {label: \"B\"}}}\n"
    }
    segments += "items:\n  - {number: n, ask: \"N?\"}\n  - {say: \"S\", when: segment.s0 == a}\n"
    #expect(Story.places(segments) == ["deep-definition:3:3"])
    var computed = "- {number: c0, ask: \"N?\", from: 0, to: 2}\n"
    for link in 1...5000 { computed += "- {compute: c\(link), value: c\(link - 1) + 1}\n" }
    computed += "- {say: \"S\", when: c5000 > 4}\n"
    #expect(Story.report(computed) == "")
  }

  @Test("Texts that repeat each other without end are reported") func repeating() {
    func yaml(_ links: Int, _ fill: String) -> String {
      var yaml = "- {choice: q0, ask: \"Q?\", missing: [], options: {a: \"A\", b: \"B\"}}\n"
      for link in 1...links {
        let text = fill.replacing("@", with: "{q\(link - 1)}")
        yaml +=
          "- {choice: q\(link), ask: \"Q\(link)?\", missing: [], options: {a: \"\(text)\", b: \"\(text) B\"}}\n"
      }
      return yaml + "- {say: \"You said {q\(links)}.\"}\n"
    }
    #expect(Story.places(yaml(40, "@ @")) == ["deep-definition:22:55"])
    #expect(Story.places(yaml(1000, "@")) == ["deep-definition:103:57"])
    #expect(Story.report(yaml(12, "@ @")) == "")
  }
}
