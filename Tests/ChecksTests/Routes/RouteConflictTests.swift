import Stories
import Testing

/// What is said about conditions that conflict with checks, with the conditions of questions, or with ends.
@Suite struct RouteConflictTests {
  @Test("Answers pass checks, unless these are soft") func checks() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {number: m, ask: "M?", from: 1, to: 5, must: m > 3}
        - {say: "B", when: m == 2}
        - {say: "C", when: m == 4}
        - {number: k, ask: "K?", from: 1, to: 5, should: k > 3}
        - {say: "D", when: k == 2}
        - number: j
          ask: "J?"
          from: 1
          to: 5
          should: [{that: j >= 1, message: "A"}, {that: j < 1, message: "B"}]
        - {number: i, ask: "I?", from: 1, to: 5, must: i < 1}
        - {say: "E"}
        - {say: "F", when: i is answered}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:22: warning[never-true]: this is never true, so this text is never used
        5 |   - {say: "B", when: m == 2}
          |                      ^^^^^^
          = Change it, or a condition that it conflicts with.
          = an answer to `m` must pass this check (line 4, column 50)
        story.yaml:13:21: warning[always-true]: every answer passes this check
        13 |     should: [{that: j >= 1, message: "A"}, {that: j < 1, message: "B"}]
           |                     ^^^^^^
           = Remove it, or change what it compares.
        story.yaml:13:51: warning[never-true]: no answer passes this check
        13 |     should: [{that: j >= 1, message: "A"}, {that: j < 1, message: "B"}]
           |                                                   ^^^^^
           = Change the condition: write what must be true, not what is not allowed.
        story.yaml:14:50: warning[never-true]: no answer passes this check
        14 |   - {number: i, ask: "I?", from: 1, to: 5, must: i < 1}
           |                                                  ^^^^^
           = Change the condition: write what must be true, not what is not allowed.
        story.yaml:16:22: warning[never-true]: this is never true, so this text is never used
        16 |   - {say: "F", when: i is answered}
           |                      ^^^^^^^^^^^^^
           = Change it, or a condition that it conflicts with.
           = an answer to `i` must pass this check (line 14, column 50)

        """)
  }

  @Test("The condition of an earlier question is named where its answer is used") func asked() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
        - section: s
          when: c == x
          items: [{number: n, ask: "N?", from: 1, to: 5, when: c is answered or c is not answered}]
        - {say: "A", when: n > 2 and c == y}
        - {say: "B", when: n > 2 and c == x}
        - {section: t, when: n > 2, items: [{say: "C", when: c == x}, {say: "D", when: c == y}]}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:7:58: warning[always-true]: this is true in every interview that gets here
        7 |     items: [{number: n, ask: "N?", from: 1, to: 5, when: c is answered or c is not answered}]
          |                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = Remove the condition, or change what it compares.
        story.yaml:8:22: warning[never-true]: this is never true, so this text is never used
        8 |   - {say: "A", when: n > 2 and c == y}
          |                      ^^^^^^^^^^^^^^^^
          = Change it, or a condition that it conflicts with.
          = `n` is asked only if this is true (line 7, column 58)
        story.yaml:10:56: warning[always-true]: this is true in every interview that gets here
        10 |   - {section: t, when: n > 2, items: [{say: "C", when: c == x}, {say: "D", when: c == y}]}
           |                                                        ^^^^^^
           = Remove the condition, or change what it compares.
           = interviews get here only if this is true (line 10, column 24)
           = `n` is asked only if this is true (line 7, column 58)
        story.yaml:10:82: warning[never-true]: this is never true, so this text is never used
        10 |   - {section: t, when: n > 2, items: [{say: "C", when: c == x}, {say: "D", when: c == y}]}
           |                                                                                  ^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews get here only if this is true (line 10, column 24)
           = `n` is asked only if this is true (line 7, column 58)

        """)
  }

  @Test("What stands behind an end is reported with the number of items that are lost") func ends() {
    func report(_ rest: String) -> [String] {
      Story.report("- {end: screened_out}\n" + rest).split(separator: "\n").filter { $0.hasPrefix("story") }
        .map { String($0.split(separator: " ", maxSplits: 1)[1]) }
    }
    #expect(report("") == [])
    #expect(
      report("- {say: \"A\"}\n") == ["warning[unreachable-item]: no interview reaches this item"])
    #expect(
      report("- {say: \"A\"}\n- {say: \"B\"}\n") == [
        "warning[unreachable-item]: no interview reaches this item or the one after it"
      ])
    #expect(
      report("- {section: s, items: [{say: \"A\"}]}\n- {say: \"B\"}\n") == [
        "warning[unreachable-item]: no interview reaches this item or the 2 after it"
      ])
    let yaml = """
      questionnaire: q
      items:
        - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
        - section: s
          when: c == x
          items: [{end: screened_out}, {say: "B"}]
        - {say: "C", when: c == x}
        - {say: "D", when: c == y}
        - loop: t
          times: 2
          at_most: 2
          items:
            - {number: n, ask: "N?", from: 0, to: 3}
            - {end: screened_out, when: n == 3}
            - {say: "E", when: n == 3}
            - {say: "F", when: n == 2}
        - {end: screened_out, when: c is not x}
        - {section: u, items: [{say: "A"}, {say: "B"}]}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:6:40: warning[unreachable-item]: no interview reaches this item
        6 |     items: [{end: screened_out}, {say: "B"}]
          |                                        ^^^
          = Change what keeps interviews from reaching it, or remove it; an `end` may need a `when`.
          = interviews get here only if this is true (line 5, column 11)
          = interviews for which this is true end here (line 6, column 19)
        story.yaml:7:22: warning[never-true]: this is never true, so this text is never used
        7 |   - {say: "C", when: c == x}
          |                      ^^^^^^
          = Change it, or a condition that it conflicts with.
          = interviews for which this is true end here (line 6, column 19)
        story.yaml:15:26: warning[never-true]: this is never true, so this text is never used
        15 |       - {say: "E", when: n == 3}
           |                          ^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews for which this is true end here (line 14, column 35)
        story.yaml:17:31: warning[always-true]: this is true in every interview that gets here, so every interview ends here
        17 |   - {end: screened_out, when: c is not x}
           |                               ^^^^^^^^^^
           = Remove the condition, or change what it compares.
           = interviews for which this is true end here (line 6, column 19)
        story.yaml:18:15: warning[unreachable-item]: no interview reaches this item or the 2 after it
        18 |   - {section: u, items: [{say: "A"}, {say: "B"}]}
           |               ^
           = Change what keeps interviews from reaching it, or remove it; an `end` may need a `when`.
           = interviews for which this is true end here (line 17, column 31)

        """)
  }
}
