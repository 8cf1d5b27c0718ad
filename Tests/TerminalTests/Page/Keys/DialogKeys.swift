extension KeyScenes {
  private static let trip = """
    questionnaire: trip
    languages: [en, it]
    title: {en: "The trip", it: "Il viaggio"}
    missing: [dk, refused]
    items:
      - section: first
        title: {en: "At home", it: "A casa"}
        items:
          - choice: car
            ask: {en: "By car?", it: "In macchina?"}
            options: {yes: {en: "Yes", it: "Sì"}, no: {en: "No", it: "No"}}
            help: {en: "Any car.", it: "Qualsiasi."}
      - {number: nights, ask: {en: "Nights?", it: "Notti?"}, should: {that: nights < 9, message: {en: "So many?", it: "Così tante?"}}, when: car == yes}
      - {number: beds, ask: {en: "Beds?", it: "Letti?"}, must: {that: beds <= nights, message: {en: "Too many.", it: "Troppi."}}, when: car == yes}
      - {open: story, ask: {en: "And then?", it: "E poi?"}}
    """

  /// Dialogs over a question.
  static let dialogs: [KeyScene] = [
    KeyScene(
      name: "stop", yaml: trip,
      typed: [
        "<^C>", "4", "x<enter>", "<esc>", "<^C>3", "<enter>", "No", "<enter>", "<back>", "<esc>", "<esc>",
        "<^C>3", "<^C>",
        "<esc>", "<^U>no_time", "<enter>",
      ]),
    KeyScene(name: "stop_alone", isSelfCompleted: true, yaml: trip, typed: ["1<^C>", "3", "2"]),
    KeyScene(
      name: "note", size: (40, 14), yaml: trip,
      typed: [
        "<^N>", "<enter>", "<^N> <enter>", "<^N>He called and said that he would come later", "<up><left>",
        "<enter>",
        "<f5>x<esc>", "1<enter>12<enter>", "<^N>hm<enter>", "<^O>", "a tour<enter>", "<pgup>", "<pgdn>",
        "<40x9>", "<pgup><pgup>",
        "<40x16>", "<pgdn><pgdn>12<^N>y<^C><^C>",
      ]),
    KeyScene(
      name: "go_to", yaml: trip,
      typed: [
        "<^G>", "<enter>", "1<enter>3<enter>", "<^G>", "<up>", "<up>", "<up>", "<down>", "<end>", "<home>",
        "<pgdn>", "<pgup>",
        "<right>", "<left>", "ni", "<back>", "xx", "<enter>", "<down>", "<^U>", "<down>", "<enter>",
        "8<^G>car<enter>",
      ]),
    KeyScene(
      name: "language", yaml: trip,
      typed: [
        "1<^T>", "<esc>", "<^T>it<enter>", "<enter>", "5<^T><up><enter><pgup><pgdn>",
        "<back><^T><down><enter>", "<f7><up><enter>", "5x<^T><down><enter>",
        "<^T>zz<enter><esc>",
      ]),
    KeyScene(
      name: "help", size: (50, 12), yaml: trip,
      typed: [
        "?", "<down>", "j", "<up>k", "<pgdn>", " ", "<pgdn><pgdn><pgdn><pgdn>", "<pgup>",
        "<pgup><pgup><pgup><pgup>", "q",
        "?<enter>", "<f1><f1>", "?x?",
      ]),
    KeyScene(
      name: "checks", yaml: trip,
      typed: [
        "1<enter>3<enter>5<enter>", "<enter>", "<^O>", "2", "1", "9<enter>", "<^O>", "<enter>", "long<esc>",
        "<enter><^O>a tour<enter>",
        "<^N>x<enter>", "9<enter>x<enter>",
      ]),
    KeyScene(
      name: "many_goals", size: (40, 18),
      yaml: """
        - {number: n, ask: "A number?", each: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F", g: "G", h: "H", i: "I", j: "J"}}
        - {number: total, ask: "And their sum, as it is written on the last page of the letter?", must: {that: "total == sum(n)", message: "No."}}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "1<enter>2<enter>3<enter>4<enter>5<enter>6<enter>7<enter>8<enter>9<enter>10<enter>", "1<enter>", "0",
        "9", "<pgdn>",
      ]),
    KeyScene(
      name: "closing", yaml: trip,
      typed: [
        "1<enter>3<enter>2<enter><^G>car<enter>", "2<enter>", "<enter>x", "<^O>", "<pgup>", "1<enter>",
        "<^G>car<enter>2<enter><esc>",
        "<enter>",
      ]),
    KeyScene(
      name: "reading", size: (40, 12),
      yaml: """
        - {say: "This is read out to all of them, word by word, before the first question is asked. Nobody may leave it out.", instruct: "Slowly."}
        - {say: "A second text that is read, too, and that is just as long as the first one was, or even longer."}
        - {open: q, ask: "What do you think of these two texts that were read?", lines: 2}
        - {open: last, ask: "Last?"}
        """,
      typed: [
        "x", "?<esc>", "<enter>", "<up>", "<up>", "<down>", " ", "<pgup>", "<pgdn>", "<pgdn>", "<pgdn>", "a",
        "<pgup>", "<backtab>",
        "<backtab>", "<^N>n<enter>", "<enter><enter><40x30>", "<40x11>", "b<enter>", "<pgup>", "<40x8>",
        "<40x7>", "<40x6>",
      ]),
  ]

  /// The review before the end.
  static let ends: [KeyScene] = [
    KeyScene(
      name: "review", size: (60, 18), yaml: trip + "\n  - {say: {en: \"Thank you.\", it: \"Grazie.\"}}\n",
      typed: [
        "1<enter>12<enter><^O>a tour<enter>2<enter>It was a long story that does not fit into two rows, because it tells about each of these twelve nights.<enter>",
        "<^N>late<enter>", "<enter>", "do", "<left>", "ne ", "<up>", "<up>", "<up>", "<down>", "<home>", " ",
        "x", "<enter>", "<end>",
        "<right>", "<left>", "<down>", "x", "<esc>", "<backtab>", "<pgdn>", "<up><enter>", "<pgdn>",
        "<home><enter>", "2<enter><^O>",
        "<up><up><up> ", "<esc>", "?<esc>", "done<left><enter>",
      ]),
    KeyScene(
      name: "small_review", size: (40, 11), yaml: trip,
      typed: [
        "1<enter>3<enter>2<enter>And then we went home again by the same way as we came, slowly.<enter>",
        "<^N>late<enter>", "<up>", "<up>",
        "<up><up>", "<home>", "<40x8>", "<down>", "<40x5>", "<down>", "<end>", "x", "<40x2>", "<enter>",
      ]),
    KeyScene(
      name: "review_alone", isSelfCompleted: true, yaml: trip,
      typed: ["2<enter>So<enter>", "<enter>", "<^C><esc>", "<up> <esc>", "<f10>"]),
    KeyScene(
      name: "drafts", yaml: trip,
      typed: [
        "1<enter>3<enter>2<enter>", "half a text", "<^G>ni<enter>", "4<pgup>", "<^N>n<enter>", "<pgdn>",
        "<^C>1",
      ]),
  ]
}
