import Stories
import Testing

/// Translations that are the same as the source text, or that fill in something else.
@Suite struct TranslationTests {
  @Test("A copied text is reported wherever texts are written, each place once") func everywhere() {
    let yaml = """
      questionnaire: talk
      languages: [en, it]
      title: {en: "A title that stays", it: "A title that stays"}
      factors: {f: {label: {en: "The quick one", it: "The quick one"}, in_text: {en: "the very one", it: "the very one"}}}
      lists: {towns: {rome: {en: "The city of Rome", it: "The city of Rome"}, bari: {en: "Bari", it: "Bari"}}}
      segments:
        s:
          label: {en: "The one word group", it: "The one word group"}
          values: {x: {label: {en: "The same old", it: "The same old"}, when: "age > 3"}, y: {label: {en: "Y", it: "Z"}}}
      scales:
        mark:
          from: 1
          to: 2
          labels: {1: {en: "Bad as it was", it: "Bad as it was"}, 2: {en: "Good", it: "Bene"}}
          missing: {dk: {en: "I do not know", it: "I do not know"}}
      items:
        - number: age
          ask: {en: "How old are you?", it: "How old are you?"}
          help: {en: "Just two words", it: "Just two words"}
          instruct: {en: "Read this out", it: "Read this out"}
          label: {en: "One two three four", it: "One two three four"}
          must: {that: age < 200, message: {en: "That is too much", it: "That is too much"}}
        - say: {en: "Something to say", it: "Something to say"}
          instruct: {en: "Speak quite slowly", it: "Speak quite slowly"}
        - section: t
          title: {en: "The two of us", it: "The two of us"}
          items:
            - loop: visits
              over: towns
              title: {en: "A round of this", it: "A round of this"}
              items: [{say: {en: "In the loop", it: "In the loop"}}]
        - choice: c
          ask:
            - {when: age > 3, text: {en: "Which one is it?", it: "Which one is it?"}}
            - {text: {en: "Which?", it: "Quale?"}}
          options: {a: {en: "One two three", it: "One two three"}}
          missing: {dk: {en: "That I cannot say", it: "That I cannot say"}}
        - {choice: d, ask: {en: "D?", it: "Di?"}, options: towns}
        - {choice: e, ask: {en: "E?", it: "E'?"}, options: "[rome]"}
        - {rating: r, ask: {en: "R?", it: "Erre?"}, scale: mark}
        - {rating: q, ask: {en: "Q?", it: "Qu?"}, scale: mark}
      alerts: [{alert: al, when: age > 100, say: {en: "Call them at once", it: "Call them at once"}}]
      quotas: [{quota: q, when: age > 100, limit: 3, say: {en: "Thanks for that", it: "Thanks for that"}}]

      """
    let places = [
      "3:39", "4:48", "4:100", "5:52", "8:43", "9:50", "14:43", "15:45", "18:39", "19:38", "20:41", "21:43",
      "22:67", "23:39", "24:46", "26:38", "30:44", "31:47", "34:60", "36:44", "37:49", "42:74", "43:81",
    ]
    #expect(Story.places(yaml) == places.map { "same-translation:\($0)" })
  }

  @Test("A copy of fewer than three words is not reported, and every other language is") func copies() {
    func places(_ say: String) -> [String] {
      Story.places("questionnaire: q\nlanguages: [en, it, fr]\nitems: [{say: {\(say)}}]\n")
    }
    #expect(places(#"en: "Hi you", it: "Hi you", fr: "Hi you""#) == [])
    #expect(
      places(#"en: "Hi you all", it: "Hi you all", fr: "Hi you all""#) == [
        "same-translation:3:38", "same-translation:3:56",
      ])
    #expect(
      places(#"en: "Hi you all", it: "Hi  you all", fr: "Hi you all""#) == ["same-translation:3:57"])
    #expect(Story.places("questionnaire: q\nlanguages: [en]\nitems: [{say: \"Hi you all\"}]\n") == [])
    let yaml = """
      questionnaire: q
      languages: [en, it]
      items: [{say: {en: "One more thing", it: "One more thing"}}]

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:3:42: warning[same-translation]: the text in `it` is the same as the text in `en`
        3 | items: [{say: {en: "One more thing", it: "One more thing"}}]
          |                                          ^^^^^^^^^^^^^^^^
          = Translate it, or remove it: respondents then get the text in `en`.
          = the text in `en` (line 3, column 20)

        """)
  }

  private static func file(_ say: String) -> String {
    """
    questionnaire: q
    languages: [en, it]
    sample: {fields: {name: text, town: text}}
    lists: {towns: {rome: {en: "Rome", it: "Roma"}, bari: {en: "Bari", it: "Bari"}}}
    items:
      - {number: age, ask: {en: "How old?", it: "Quanti anni?"}, missing: []}
      - loop: visits
        over: towns
        items: [{say: {\(say)}}]

    """
  }

  @Test(
    "Texts with other fills are reported with the names of both",
    arguments: [
      (#"en: "{age}", it: "{age}""#, nil), (#"en: "{age}, {age}", it: "{age}""#, nil),
      (#"en: "{age} {option}", it: "{option} {age}""#, nil),
      (#"en: "Here", it: "{sample.name}""#, "`{sample.name}` in `it`, none in `en`"),
      (#"en: "{option}", it: "Ora""#, "none in `it`, `{option}` in `en`"),
      (
        #"en: "{sample.town} {sample.name} {age}", it: "{sample.town}""#,
        "`{sample.town}` in `it`, `{age}` and `{sample.name}` and `{sample.town}` in `en`"
      ),
    ] as [(String, String?)])
  func fills(_ say: String, _ difference: String?) {
    let lines = Story.report(Self.file(say)).split(separator: "\n").map(String.init)
    let summaries = lines.filter { $0.contains("different-fills") }.map {
      $0.split(separator: ": ", maxSplits: 2)[2]
    }
    #expect(summaries == [difference.map { "the fills differ: \($0)" }].compactMap { $0?[...] })
  }

  @Test("The other text is named in a note, and an unknown fill is an error alone") func notes() {
    let yaml = Self.file(#"en: "Here {option}", it: "Qui""#)
    #expect(
      Story.report(yaml) == """
        story.yaml:9:45: warning[different-fills]: the fills differ: none in `it`, `{option}` in `en`
        9 |     items: [{say: {en: "Here {option}", it: "Qui"}}]
          |                                             ^^^^^
          = Use the same fills in both texts.
          = the text in `en` (line 9, column 24)

        """)
    #expect(Story.places(Self.file(#"en: "Here {nobody}", it: "Qui""#)) == ["unknown-fill:9:31"])
  }
}
