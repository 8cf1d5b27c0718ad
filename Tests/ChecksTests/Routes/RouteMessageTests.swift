import Stories
import Testing

/// What is said about each kind of condition that is never or always true, and what it conflicts with.
@Suite struct RouteMessageTests {
  @Test("Each kind of item says what its condition comes to") func kinds() {
    let yaml = """
      questionnaire: q
      missing: []
      lists: {l: {a: "A", b: "B"}}
      items:
        - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
        - {open: d, ask: "D?", when: c == x and c == y}
        - {section: s, when: c == x and c == y, items: [{say: "A"}]}
        - {loop: lo, over: l, when: c == x and c == y, items: [{say: "H"}]}
        - {loop: o, over: "l where c == x and c == y", items: [{say: "E"}, {open: oo, ask: "OO?"}]}
        - {loop: p, over: "l where c == x or c is not x", items: [{say: "F"}]}
        - {say: "O", when: "oo[a] is answered"}
        - {rating: r, ask: "R?", scale: standard.nps, each: "l where c == x and c == y"}
        - {rating: t, ask: "T?", scale: standard.nps, each: "l where c == x", when: c == y}
        - {rating: u, ask: "U?", scale: standard.nps, each: "l where c == x", when: c == x}
        - {end: screened_out, when: c == x and c == y}
      alerts: [{alert: a, when: c == x and c == y}, {alert: b, when: c is x or c is not x}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:6:32: warning[never-true]: this is never true, so `d` is never asked
        6 |   - {open: d, ask: "D?", when: c == x and c == y}
          |                                ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:7:24: warning[never-true]: this is never true, so the section `s` is always skipped
        7 |   - {section: s, when: c == x and c == y, items: [{say: "A"}]}
          |                        ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:8:31: warning[never-true]: this is never true, so the loop `lo` is always skipped
        8 |   - {loop: lo, over: l, when: c == x and c == y, items: [{say: "H"}]}
          |                               ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:9:30: warning[never-true]: this is never true, so the loop `o` has no rounds
        9 |   - {loop: o, over: "l where c == x and c == y", items: [{say: "E"}, {open: oo, ask: "OO?"}]}
          |                              ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:10:30: warning[always-true]: this is true in every interview that gets here
        10 |   - {loop: p, over: "l where c == x or c is not x", items: [{say: "F"}]}
           |                              ^^^^^^^^^^^^^^^^^^^^
           = Remove the condition, or change what it compares.
        story.yaml:11:23: warning[never-true]: this is never true, so this text is never used
        11 |   - {say: "O", when: "oo[a] is answered"}
           |                       ^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:12:64: warning[never-true]: this is never true, so `r` is never asked
        12 |   - {rating: r, ask: "R?", scale: standard.nps, each: "l where c == x and c == y"}
           |                                                                ^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:13:64: warning[never-true]: this is never true, so `t` is never asked
        13 |   - {rating: t, ask: "T?", scale: standard.nps, each: "l where c == x", when: c == y}
           |                                                                ^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews get here only if this is true (line 13, column 79)
        story.yaml:14:64: warning[always-true]: this is true in every interview that gets here
        14 |   - {rating: u, ask: "U?", scale: standard.nps, each: "l where c == x", when: c == x}
           |                                                                ^^^^^^
           = Remove the condition, or change what it compares.
           = interviews get here only if this is true (line 14, column 79)
        story.yaml:15:31: warning[never-true]: this is never true, so no interview ends here
        15 |   - {end: screened_out, when: c == x and c == y}
           |                               ^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:16:27: warning[never-true]: this is never true, so the alert is never raised
        16 | alerts: [{alert: a, when: c == x and c == y}, {alert: b, when: c is x or c is not x}]
           |                           ^^^^^^^^^^^^^^^^^
           = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:16:64: warning[always-true]: this is true in every interview that gets here
        16 | alerts: [{alert: a, when: c == x and c == y}, {alert: b, when: c is x or c is not x}]
           |                                                                ^^^^^^^^^^^^^^^^^^^^
           = Remove the condition, or change what it compares.

        """)
  }

  @Test("A variant of a text is reported where it is never used, or hides those after it") func variants() {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
        - say:
            - {when: c == x and c == y, text: "1"}
            - {when: c is x or c is not x, text: "2"}
            - {text: "3"}
          instruct: [{when: c == x and c == y, text: "4"}, {text: "5"}]
        - open: v
          when: c == x
          ask: [{when: c == y, text: "V"}, {text: "W"}]
          instruct: [{when: c == x, text: "V"}, {text: "W"}]
          help: [{when: c == y, text: "V"}, {text: "W"}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:6:16: warning[never-true]: this is never true, so this text is never used
        6 |       - {when: c == x and c == y, text: "1"}
          |                ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:7:16: warning[always-true]: this is true in every interview that gets here, so the texts after it are never used
        7 |       - {when: c is x or c is not x, text: "2"}
          |                ^^^^^^^^^^^^^^^^^^^^
          = Remove the condition, or change what it compares.
        story.yaml:9:23: warning[never-true]: this is never true, so this text is never used
        9 |     instruct: [{when: c == x and c == y, text: "4"}, {text: "5"}]
          |                       ^^^^^^^^^^^^^^^^^
          = Check which answers are possible; perhaps `and` should be `or`.
        story.yaml:12:18: warning[never-true]: this is never true, so this text is never used
        12 |     ask: [{when: c == y, text: "V"}, {text: "W"}]
           |                  ^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews get here only if this is true (line 11, column 11)
        story.yaml:13:23: warning[always-true]: this is true in every interview that gets here, so the texts after it are never used
        13 |     instruct: [{when: c == x, text: "V"}, {text: "W"}]
           |                       ^^^^^^
           = Remove the condition, or change what it compares.
           = interviews get here only if this is true (line 11, column 11)
        story.yaml:14:19: warning[never-true]: this is never true, so this text is never used
        14 |     help: [{when: c == y, text: "V"}, {text: "W"}]
           |                   ^^^^^^
           = Change it, or a condition that it conflicts with.
           = interviews get here only if this is true (line 11, column 11)

        """)
  }
}
