/// Questions with keys that are typed at them.
enum KeyScenes {
  private static func only(_ item: String) -> String { "\(item)\n- {open: last, ask: \"Last?\"}\n" }

  private static let towns =
    "{a: \"Aarhus\", b: \"Bergen\", c: \"Cork, which has the longest name of all of them by far, even here\", d: \"Delft\", "
    + "e: \"Évora\", f: \"Faro\", g: \"Ghent\", h: \"Hull\", i: \"Iași\", j: \"Jena\", k: \"Kos\", "
    + "l: {label: \"None\", value: 97, spontaneous: true}}"

  /// Lists of options and points.
  static let lists: [KeyScene] = [
    KeyScene(
      name: "choice", yaml: only("- {choice: q, ask: \"Where?\", options: \(towns)}"),
      typed: [
        "1", "1", "<back>", "x", "-", "<back><back>", "1<down>", "<down><down><up>", "j", "k",
        "<left><right><right>",
        "<home><end>", "<esc>", "<^U>", "8<esc>", "97<enter>", "<pgup>", "44<enter>", "5", "<enter>",
        "<pgup>1 2,3", "<enter>", "<pgup>12345678901", "<^U><enter>", "<pgup><enter>", "<pgup><^D>",
        "<pgup><enter><tab>?<esc>",
      ]),
    KeyScene(
      name: "filter", size: (50, 12), yaml: only("- {choice: q, ask: \"Where?\", options: \(towns)}"),
      typed: [
        "/", "e", "r", "<back>", "<left>n", "<enter>", "<down>", "<up>", "<esc>", "/", "evo", "<down>",
        "<enter>",
        "<pgup>/xyz", "<enter>", "/xyz<esc>", "/co<enter><enter>",
      ]),
    KeyScene(
      name: "small_list", size: (30, 7), yaml: only("- {choice: q, ask: \"Where?\", options: \(towns)}"),
      typed: [
        "<down><down><down><down>", "<end>", "<up>", "<home>", "<30x5>", "<down><down>", "<30x3>", "<down>",
        "77<enter>", "<30x1>", "<back>", "7<enter>", "<30x2>", "4", "<60x9>",
      ]),
    KeyScene(
      name: "small_points", size: (30, 9),
      yaml: """
        questionnaire: q
        scales: {six: {from: 1, to: 6, labels: {1: "Bad, or even worse than bad", 2: "Not that bad, but bad", 6: "Good"}}}
        missing: {dk: "No idea", na: "Never had any"}
        items:
          - {rating: a, ask: "How?", scale: standard.satisfaction5}
          - {rating: b, ask: "And?", scale: six}
          - {open: last, ask: "Last?"}
        """,
      typed: [
        "<down>", "<down><down>", "<end>", "<30x6>", "<up>", "<30x9>", "<^D>", "<pgup>", "3<enter>", "4",
        "<right>", "<30x7>", "<^X>",
        "<pgup>", "<enter>",
      ]),
    KeyScene(
      name: "choices",
      yaml: only(
        "- {choices: q, ask: \"Which?\", at_least: 2, at_most: 3, options: {a: \"A\", b: \"B\", c: \"C\", d: \"D\", n: {label: \"None\", exclusive: true}}}"
      ),
      typed: [
        " ", "1", " ", "2 ", "2 ", "<enter>", "3,", "9 ", "9<enter>", "<back>", "4<enter>", "<pgup>",
        "5 <enter>", "<pgup>", "1",
        "<enter>", "<^U>1 2 3 4 <enter>", "<^U><enter>", "<down><enter><enter>", "/c<enter> ",
        "<down> <enter>",
        "<pgup><down> <enter>",
      ]),
    KeyScene(
      name: "choices_none",
      yaml: only("- {choices: q, ask: \"Which?\", at_least: 0, options: {a: \"A\", b: \"B\"}}"),
      typed: [
        "<enter>", "<pgup>1<enter>", "<pgup><enter>", "<pgup> <down> <enter>", "<pgup>1 <enter><enter>",
      ]),
    KeyScene(
      name: "points",
      yaml: only("- {rating: q, ask: \"How?\", scale: standard.satisfaction5}"),
      typed: [
        "<down>", "<down>", "<up>", "j", "k", "<left>", "<right><right>", "<home>", "<end><end>", "3",
        "<back>", "7",
        "<enter>", "2", "<enter>", "<pgup><esc>", "1<esc>", "<^U>", "<enter>", "4 5<enter>",
        "<pgup>x-<enter>",
      ]),
    KeyScene(
      name: "bar",
      yaml: """
        questionnaire: q
        scales: {around: {from: -5, to: 10, labels: {-5: "Very bad", 10: "Very good"}}, ten: {from: 1, to: 10}}
        items:
          - {rating: a, ask: "How?", scale: around}
          - {rating: b, ask: "And?", scale: ten}
          - {open: last, ask: "Last?"}
        """,
      typed: [
        "-", "3", "-", "<back><back>", "<left>", "<left>", "<home>", "<right>", "1", "0", "0", "<enter>",
        "12345678901",
        "<back><enter>", "<esc>", "<end><enter>", "0", "<enter>", "<pgup>-1<enter>", "1<enter>",
      ]),
    KeyScene(
      name: "grid", size: (70, 18),
      yaml: """
        questionnaire: q
        factors: {a: "The time that people have to wait before they are served at the counter", b: "Fees", c: "Advice"}
        missing: [dk, na, refused]
        items:
          - {rating: r, ask: "How is it?", each: factors, scale: standard.importance10, optional: true}
          - {open: last, ask: "Last?"}
        """,
      typed: [
        "8", "<right>", "<enter>", "<^X>", "<up>", "<up>", "<up>", "<down><down>", "<down>", "<^K>",
        "<pgup><^R>",
        "<pgup>0<50x18>", "<up><enter>",
      ]),
    KeyScene(
      name: "rows_alone", isSelfCompleted: true,
      yaml: """
        questionnaire: q
        factors: {a: "Advice", b: "Branch"}
        items:
          - {rating: r, ask: "How is it?", each: factors, scale: standard.nps, help: "As you see it."}
          - {number: n, ask: "How many?", each: factors, to: 9}
          - {open: last, ask: "Last?"}
        """,
      typed: [
        "5", "<enter>", "<up>", "<down>", "<down>", "4<enter>", "3<enter>", "<up><down>", "<^E>", "?<esc>",
      ]),
  ]
}
