import Stories
import Testing

/// Texts that respondents rate and that ask two things at once, or negate one.
@Suite struct RatedTextTests {
  @Test("Factors, wordings of ratings and their own rows are looked at, and nothing else") func places() {
    let yaml = """
      questionnaire: rated
      scales: {s: {from: 1, to: 5}}
      lists: {shared: {x: "Now and then", y: "Never"}}
      factors:
        speed: {label: "Speed and manner", in_text: "the speed and the manner"}
        calm: {label: "Not being rushed", in_text: "that you were not rushed"}
        plain: "Plain"
      items:
        - {rating: a, ask: "How good are food and drink?", scale: s}
        - {rating: b, ask: "How good is this?", scale: s, each: {r: "Food AND drink", t: "Never late"}}
        - {rating: c, ask: "How good is that?", scale: s, each: shared}
        - {rating: d, ask: [{when: a > 3, text: "How good and how bad?"}, {text: "How not bad?"}], scale: s}
        - {number: n, ask: "How many cats and dogs, if not none?"}

      """
    #expect(
      Story.places(yaml) == [
        "double-barrelled:5:18", "double-barrelled:5:47", "negated-wording:6:17", "negated-wording:6:46",
        "double-barrelled:9:22", "double-barrelled:10:63", "negated-wording:10:84", "double-barrelled:12:43",
        "negated-wording:12:76",
      ])
  }

  @Test(
    "Words that join two things are reported, but not at an end, nor in a range",
    arguments: [
      ("en", "How good are food and drink?", "food and drink"), ("en", "And how good is it?", nil),
      ("en", "What of the food and", nil), ("en", "Between nine and five?", nil),
      ("en", "Both salt and pepper?", nil), ("en", "Nine and between one?", "nine and between"),
      ("en-GB", "Food AND drink and more?", "food and drink"), ("en", "Salz und Pfeffer?", nil),
      ("de-AT", "Salz und Pfeffer?", "salz und pfeffer"), ("de", "Zwischen eins und zwei?", nil),
      ("it", "Sale e pepe?", "sale e pepe"), ("it", "Tra uno e due?", nil),
      ("fr", "Le sel et le poivre ?", "sel et le"), ("pl", "Sól i pieprz?", "sól i pieprz"),
      ("nl", "Zout en peper?", "zout en peper"), ("es", "Sal y pimienta?", "sal y pimienta"),
      ("sv", "Salt and peppar?", nil),
    ] as [(String, String, String?)])
  func joined(_ language: String, _ ask: String, _ words: String?) {
    let summary = words.map { "warning[double-barrelled]: this may ask two things at once: “\($0)”" }
    #expect(reports(language, ask) == [summary].compactMap { $0 })
  }

  @Test(
    "Negations are reported",
    arguments: [
      ("en", "It is not, or never, good.", "not"), ("en", "I can't complain.", "can't"),
      ("en-US", "I can’t complain.", "can’t"), ("en", "Nothing is a knot.", nil),
      ("de", "I can't complain.", nil), ("de-CH", "Das ist nicht gut.", "nicht"), ("it", "Mai?", "mai"),
      ("fr", "Ce ne fut jamais bon.", "ne"), ("pl", "Nigdy?", "nigdy"), ("nl", "Geen kans?", "geen"),
      ("es", "Nunca más?", "nunca"), ("sv", "Not no never", nil),
    ] as [(String, String, String?)])
  func negated(_ language: String, _ ask: String, _ word: String?) {
    let summary = word.map { "warning[negated-wording]: this has a negation: “\($0)”" }
    #expect(reports(language, ask) == [summary].compactMap { $0 })
  }

  private func reports(_ language: String, _ ask: String) -> [String] {
    let report = Story.report(
      """
      questionnaire: q
      languages: [\(language)]
      scales: {s: {from: 1, to: 5}}
      items: [{rating: r, ask: "\(ask)", scale: s}]

      """)
    return report.split(separator: "\n").filter { $0.hasPrefix("story") }.map { line in
      String(line.drop { $0 != " " }.dropFirst())
    }
  }

  @Test("Translations are not looked at, and the message says how to keep the text") func messages() {
    let yaml = """
      questionnaire: q
      languages: [en, it]
      items:
        - rating: a
          ask: {en: "Is it quick and safe?", it: "Non è lento e pericoloso?"}
          scale: standard.nps
        - {rating: b, ask: {en: "I would not go again.", it: "Non ci andrei."}, scale: standard.nps}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:15: warning[double-barrelled]: this may ask two things at once: “quick and safe”
        5 |     ask: {en: "Is it quick and safe?", it: "Non è lento e pericoloso?"}
          |               ^^^^^^^^^^^^^^^^^^^^^^^
          = Ask about each separately; if they are one thing to respondents, add a comment with the reason: `# double-barrelled: …`.
        story.yaml:7:27: warning[negated-wording]: this has a negation: “not”
        7 |   - {rating: b, ask: {en: "I would not go again.", it: "Non ci andrei."}, scale: standard.nps}
          |                           ^^^^^^^^^^^^^^^^^^^^^^^
          = Write it without the negation; if that is not possible, add a comment with the reason: `# negated-wording: …`.

        """)
  }
}
