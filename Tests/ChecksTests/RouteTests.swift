import Checks
import Stories
import Testing
import Texts

/// Whole questionnaires with faults of routing, each with what `check` reports.
@Suite struct RouteTests {
  @Test("A condition that no answers make true is reported with what it conflicts with") func neverTrue() {
    let yaml = """
      questionnaire: routes
      missing: []
      lists: {kinds: {bus: "Bus", tram: {label: "Tram", when: city == big}, ferry: "Ferry"}}
      items:
        - choice: city
          ask: "Where do you live?"
          options: {small: "Village", big: "City"}
        - number: trips
          ask: "How many trips?"
          from: 1
          to: 9
        - say: "You never travel."
          when: trips == 0
        - say: "Thanks."
          when: trips >= 1
        - say: "Ten."
          when: 10 <= trips
        - section: rides
          when: city == small
          items:
            - choice: way
              ask: "How?"
              options: kinds
            - open: line
              ask: "Which line?"
              when: way == tram
            - say: "The ferry is slow."
              when: way == ferry
        - section: none
          when: city == small and city == big
          items:
            - number: lost
              ask: "Lost?"
              from: 0
              to: 3
        - say: "You lost something."
          when: lost > 1
        - say: "You have at least one."
          when: count(kinds) < 2
        - say: "No trams."
          when: count(kinds) < 3
        - say: "Only few."
          when: count(kinds) == 3 and city == small
        - end: completed
          when: trips <= 5
        - say: "A few trips."
          when: trips == 5
        - say: "Six or more."
          when: trips > 5
        - number: more
          ask: "More?"
          from: 0
          to: 9
          must: [{that: "more < 10", message: "Less."}, {that: "more > 9", message: "More."}]
        - end: screened_out
        - say: "A"
        - open: b
          ask: "B?"
        - say: "C"
      quotas:
        - {quota: few, when: trips < 1, limit: 3}
        - {quota: five, when: trips == 5, limit: 3}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:13:20: warning[outside-scale]: this compares `trips` with 0, but its answers start at 1
        13 |     when: trips == 0
           |                    ^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:17:11: warning[outside-scale]: this compares `trips` with 10, but its answers end at 9
        17 |     when: 10 <= trips
           |           ^^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:26:15: warning[never-true]: this is never true, so `line` is never asked
        26 |         when: way == tram
           |               ^^^^^^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews get here only if this is true (line 19, column 11)
        story.yaml:30:11: warning[never-true]: this is never true, so the section `none` is always skipped
        30 |     when: city == small and city == big
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:37:11: warning[never-true]: this is never true, so this text is never used
        37 |     when: lost > 1
           |           ^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:39:11: warning[never-true]: this is never true, so this text is never used
        39 |     when: count(kinds) < 2
           |           ^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:43:11: warning[never-true]: this is never true, so this text is never used
        43 |     when: count(kinds) == 3 and city == small
           |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:47:11: warning[never-true]: this is never true, so this text is never used
        47 |     when: trips == 5
           |           ^^^^^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews for which this is true end here (line 45, column 11)
        story.yaml:54:27: warning[outside-scale]: this compares `more` with 10, but its answers end at 9
        54 |     must: [{that: "more < 10", message: "Less."}, {that: "more > 9", message: "More."}]
           |                           ^^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:54:59: warning[never-true]: no answer passes this check
        54 |     must: [{that: "more < 10", message: "Less."}, {that: "more > 9", message: "More."}]
           |                                                           ^^^^^^^^
           = Change the condition: write what must be true, not what is not allowed.
        story.yaml:56:10: warning[unreachable-item]: no interview reaches this item or the 2 after it
        56 |   - say: "A"
           |          ^^^
           = Change what keeps interviews from reaching it, or remove it; an `end` may need a `when`.
           = every interview that gets here ends here (line 55, column 10)
        story.yaml:61:24: warning[unfillable-quota]: no complete interview can count for this quota
        61 |   - {quota: few, when: trips < 1, limit: 3}
           |                        ^^^^^^^^^
           = Change this condition, or the `end` that stops these interviews earlier.

        """)
  }

  @Test("A condition that is true for all who are left, and what comes after an end, is reported") func ends()
  {
    let yaml = """
      questionnaire: ends
      items:
        - choice: city
          ask: "Where do you live?"
          options: {small: "Village", big: "City"}
        - {say: "All.", when: city is small or city is not small}
        - {open: never, ask: "Why?", when: city is small and city is big}
        - {end: screened_out, when: city is not small}
        - {say: "In the village.", when: city == small}
        - {end: completed, when: city is small}
        - {say: "After the end."}
        - {open: last, ask: "Anything else?"}
      quotas:
        - {quota: cities, when: city == big, limit: 3}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:6:25: warning[always-true]: this is true in every interview that gets here
        6 |   - {say: "All.", when: city is small or city is not small}
          |                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = Remove the condition, or change what it compares.
        story.yaml:7:38: warning[never-true]: this is never true, so `never` is never asked
        7 |   - {open: never, ask: "Why?", when: city is small and city is big}
          |                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:9:36: warning[always-true]: this is true in every interview that gets here
        9 |   - {say: "In the village.", when: city == small}
          |                                    ^^^^^^^^^^^^^
          = Remove the condition, or change what it compares.
          = interviews for which this is true end here (line 8, column 31)
        story.yaml:10:28: warning[always-true]: this is true in every interview that gets here, so every interview ends here
        10 |   - {end: completed, when: city is small}
           |                            ^^^^^^^^^^^^^
           = Remove the condition, or change what it compares.
           = interviews for which this is true end here (line 8, column 31)
        story.yaml:11:11: warning[unreachable-item]: no interview reaches this item or the one after it
        11 |   - {say: "After the end."}
           |           ^^^^^^^^^^^^^^^^
           = Change what keeps interviews from reaching it, or remove it; an `end` may need a `when`.
           = interviews for which this is true end here (line 10, column 28)

        """)
  }

  @Test("Definitions are checked against what is asked in any interview") func definitions() {
    let yaml = """
      questionnaire: reach
      missing: []
      items:
        - choice: city
          ask: "Where do you live?"
          options: {small: "Village", big: "City"}
        - section: none
          when: city == small and city == big
          items:
            - number: lost
              ask: "Lost?"
              from: 0
              to: 3
        - section: all
          when: city == small or city == big
          items:
            - {say: "All."}
        - end: screened_out
          when: city == small
        - say: "In the city."
          when: city == big
        - end: completed
          when: city == big
        - say: "After the end."
      segments:
        place:
          values:
            village: {label: "Village", when: city is small}
            both: {label: "Both", when: city == small}
            other: {label: "Other"}
      quotas:
        - {quota: villages, when: city == small, limit: 3}
        - {quota: cities, when: city == big, limit: 3}
        - {quota: losses, when: lost > 0, limit: 3}
      alerts:
        - {alert: loss, when: lost > 0, say: "Call."}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:8:11: warning[never-true]: this is never true, so the section `none` is always skipped
        8 |     when: city == small and city == big
          |           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:29:35: warning[never-true]: this is never true, or only for people in an earlier group, so nobody belongs to `both`
        29 |       both: {label: "Both", when: city == small}
           |                                   ^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:34:27: warning[unfillable-quota]: no complete interview can count for this quota
        34 |   - {quota: losses, when: lost > 0, limit: 3}
           |                           ^^^^^^^^
           = Change this condition, or the `end` that stops these interviews earlier.
        story.yaml:36:25: warning[never-true]: this is never true, so the alert is never raised
        36 |   - {alert: loss, when: lost > 0, say: "Call."}
           |                         ^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.

        """)
  }

  @Test("A comparison with a number outside the scale is reported, a number at its end is not") func outside()
  {
    let yaml = """
      questionnaire: scales
      missing: []
      scales: {mark: {from: 1, to: 6}}
      items:
        - {rating: liked, ask: "How did you like it?", scale: mark}
        - {number: paid, ask: "What did you pay?", from: 10}
        - {number: free, ask: "What would you pay?"}
        - {say: "A", when: liked == 0 or liked == 1}
        - {say: "B", when: 7 > liked}
        - {say: "C", when: not (paid < 9.5) and paid > 10}
        - {say: "D", when: paid > 1000 or free == -1}
        - {say: "E", when: liked == 6 or paid == 10}
        - {compute: twice, value: liked > 8}
        - {open: why, ask: "Why?", must: "paid >= 9 or why is answered"}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:8:31: warning[outside-scale]: this compares `liked` with 0, but its answers start at 1
        8 |   - {say: "A", when: liked == 0 or liked == 1}
          |                               ^
          = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:9:22: warning[outside-scale]: this compares `liked` with 7, but its answers end at 6
        9 |   - {say: "B", when: 7 > liked}
          |                      ^
          = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:10:34: warning[outside-scale]: this compares `paid` with 9.5, but its answers start at 10
        10 |   - {say: "C", when: not (paid < 9.5) and paid > 10}
           |                                  ^^^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:13:37: warning[outside-scale]: this compares `liked` with 8, but its answers end at 6
        13 |   - {compute: twice, value: liked > 8}
           |                                     ^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.
        story.yaml:14:45: warning[outside-scale]: this compares `paid` with 9, but its answers start at 10
        14 |   - {open: why, ask: "Why?", must: "paid >= 9 or why is answered"}
           |                                             ^
           = Use a number that is a possible answer; to test for a missing answer, use `is`.

        """)
  }

  @Test("Questions that no interview reaches are known by their ids, behind conditions, sections and ends")
  func unreached() {
    func ids(_ items: String) -> [String] {
      Checker.unreachedQuestions(SourceText(name: "story.yaml", "questionnaire: q\nitems:\n" + items))
        .sorted()
    }
    let first = "  - {choice: c, ask: \"C?\", options: {a: \"A\", b: \"B\"}}\n"
    let rest = """
        - {open: d, ask: "D?", when: c is a and c is b}
        - {section: s, when: c == a and c == b, items: [{open: e, ask: "E?"}, {open: f, ask: "F?"}]}
        - {loop: l, times: 2, at_most: 2, when: c is a, items: [{open: g, ask: "G?"}]}

      """
    #expect(ids(first) == [] && ids(first + rest) == ["d", "e", "f"])
    #expect(ids(first + "  - {end: completed}\n" + rest) == ["d", "e", "f", "g"])
    #expect(ids(first + "  - {end: completed, when: c is a}\n" + rest) == ["d", "e", "f", "g"])
  }
}
