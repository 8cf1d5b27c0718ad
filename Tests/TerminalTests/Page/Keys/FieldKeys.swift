extension KeyScenes {
  /// Numbers, dates and texts.
  static let fields: [KeyScene] = [
    KeyScene(
      name: "number",
      yaml: """
        questionnaire: q
        languages: [it]
        items:
          - {number: q, ask: "Quanto?", from: 0, to: 90, decimals: 1, unit: "anni", options: {never: {label: "Mai", value: 97}, often: {label: "Spesso", value: 98}}}
          - {number: r, ask: "E poi?"}
          - {open: last, ask: "Fine?"}
        """,
      typed: [
        "1", "2", ",", "5", "x", "<left>", "<left>3", "<back>", "<delete>", "<home>9<end>", "<enter>",
        "4<enter>",
        "<pgup>", "<left>", "7", "<^U>", "<down>", "<down>", "<up>", "<enter>", "<pgup>", "97", "<enter>",
        "<pgup>98<back>",
        "1", "<^W>", "<enter>", "<pgup>1.25<enter>", "2<enter>", "<up>",
        "1234567890123456789012345678901234567890123",
        "<enter>", "<^U>-4<enter>", "<pgup>8<pgup><pgdn><enter>",
      ]),
    KeyScene(
      name: "date",
      yaml: """
        - {date: q, ask: "When?", from: 2026-01-31, to: today}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "yester", "day", "<enter>", "<pgup>", "2", "026013", "0", "<enter>", "today’s",
        "<^U>2026-12-01<enter>", "<^U>!",
        "2026/2/9", "<enter>", "<pgup><down><enter>", "<pgup>2026 2 30<enter>",
      ]),
    KeyScene(
      name: "line_text", size: (26, 12),
      yaml: """
        - {open: q, ask: "What?", characters: 30}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "<enter>", "Ab", "<left>", "<left><left>", "x ", "<right><right><right>", "<back>", "<home><delete>",
        "<end>",
        " cd ef", "<^W>", "<^W>", "<^U>", "one two three four five six seven", "<home>", "<right><^U>",
        "<up>", "<down>",
        "<newline>", "<tab>", "<enter>", "<end><back><back><back><back><back><enter>", "<pgup><enter>",
        "<pgup> <enter>",
        "<pgup>?/<^D><^U><^D>",
      ]),
    KeyScene(
      name: "lines_text", size: (26, 14),
      yaml: """
        - {open: q, ask: "What?", lines: 3, optional: true}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "ab<newline>", "cdef<newline>g", "<up>", "<up>", "<end>", "<down>", "<down>", "<home><up><up>",
        "<down><down><home>x", "<up><home>",
        "<^U>",
        "<delete><delete>", "<back>", "<end><newline><newline>", "待ち時間", "<left><left>", "<back>", "e\u{301}",
        "<up><up><up><up>", "<down><down><down><down>", "<^W>", "word word word word word", "<up><up>",
        "<down>", "<enter>",
        "<pgup><^E>", "<pgup><^U><enter>", "<pgup>half<pgup><pgdn>", "<enter>",
      ]),
    KeyScene(
      name: "mentions", size: (30, 13),
      yaml: """
        - {mentions: q, ask: "What?", at_most: 3}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "<enter>", "<back><up>", "one", "<enter>", "tw", "<up>", "<enter>", "<back>", "<enter>",
        "<up>s<enter>", "a very long mention that wraps",
        "<^D>", "<enter>x", "y<enter>", "<pgup>", "x", "<enter>", "<pgup><back>", "<^U><enter>",
        "<pgup>zz<pgdn>",
        "<pgup><^D><^U><back><^U><back><^U><^D>", "<pgup><enter>",
      ]),
    KeyScene(
      name: "wide_text", size: (16, 9),
      yaml: """
        - {open: q, ask: "什么？", lines: 2}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "待ち時間が長い", "<up>", "<left>x", "<end>", "<^N>待ち時間が長いので", "<left><left>", "<esc>", "<enter>",
      ]),
  ]

  /// Answers that are made of several choices.
  static let parts: [KeyScene] = [
    KeyScene(
      name: "ranking",
      yaml: """
        - {ranking: q, ask: "Order?", of: {a: "A", b: "B", c: "C"}}
        - {ranking: r, ask: "First two?", of: {a: "A", b: "B", c: "C"}, top: 2}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "<enter>", "2", "<enter>", "2 ", "9<enter>", "<back><back>", "1 ", "<back>", "3<enter>",
        "<down><enter>", "2<enter>",
        "1 ", "1 ", "<enter>", "<pgup>", "<back>", "<enter>", "/c<enter>", "<enter><enter>", "1<enter>",
        "<enter>", "3 ", "2<enter>",
        "<enter>", "<pgup><^U><enter>",
      ]),
    KeyScene(
      name: "amounts",
      yaml: """
        - {allocation: q, ask: "Divide.", of: {a: "A", b: "B", c: "C"}, total: 10, unit: "hours", optional: true}
        - {number: n, ask: "How many?"}
        - {allocation: r, ask: "Divide {n}.", of: {a: "A", b: "B"}, total: n}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "<enter>", "<enter>", "<enter>", "<pgup>", "<up>", "4", " ", "1,5", "<enter>", "<back><back><back>",
        "1.5<enter>",
        "x", "6", "<enter>", "5", " ", "<enter>", "<up>4", "<backtab>", "2", "<tab><tab><tab>", "<enter>",
        "<pgup>", "<up><up>",
        "1234567890123456789", "<down><enter>", "<up><^U><enter><enter><enter>",
        "<up><up><up>9 1 <enter><enter>", "<^D>",
        "7<enter>3<enter>", "<enter>", "<pgup><enter>",
      ]),
    KeyScene(
      name: "extremes",
      yaml: """
        - {best_worst: q, ask: "Which?", of: {a: "A", b: "B", c: "C"}, per_set: 3, times: 1, most: "The best?"}
        - {best_worst: r, ask: "And?", of: {a: "A", b: "B", c: "C"}, per_set: 3, times: 1, optional: true}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "<enter>", " ", "9<enter>", "2 ", "<back>", "<back>", "2<enter>", " ", "2<enter>", "3", "<back>",
        "1 ", "<pgup>",
        "2 ", "<back>", "<enter>", "<^U><back>", "<back>", "<back>", "<down><enter>", "<down><enter>",
        "/c<enter><enter>", "1<enter>",
        "<enter>", "<pgup>x<enter>",
      ]),
  ]
}
