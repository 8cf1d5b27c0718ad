import Testing

/// Texts, their languages, variants and braces: what is wrong, at which signs.
@Suite struct WordingProblemTests {
  @Test("A text is text, and not empty") func texts() {
    let table = """
      - {say: ""} ⇒ 3:11-13 empty-wording: the text is empty. Write the text in double quotes.
      - {say: "  "} ⇒ 3:11-15 empty-wording: the text is empty. Write the text in double quotes.
      - {say: } ⇒ 3:11-11 empty-wording: the text is empty. Write the text in double quotes.
      - {say: []} ⇒ 3:11-13 empty-wording: the text is empty. Write the text in double quotes.
      - {say: [a]} ⇒ 3:12-13 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      - {say: [[a]]} ⇒ 3:12-15 wrong-shape: expected a variant of a wording, found a list. Write it as `key: value` lines: `text:`.
      - {say: [{text: [a]}]} ⇒ 3:19-22 wrong-shape: expected text, found a list. Write it in double quotes, or as a map from languages to texts.
      - {say: [{text: }]} ⇒ 3:19-19 empty-wording: the text is empty. Write the text in double quotes.
      - say: # what⏎- say: "B" ⇒ 3:10-16 empty-wording: the text is empty. `#` starts a comment. Put the text in double quotes.
      - say: ""  # what ⇒ 3:14-20 empty-wording: the text is empty. `#` starts a comment. Put the text in double quotes.
      - say: Why #1? ⇒ 3:14-17 comment-after-text: this `#` starts a comment, which is not part of the text. If it is part of the text, put the whole text in double quotes. Otherwise put the text before it in double quotes.
      - say: "Why #1?"  # asked first ⇒
      - say: Why?   # asked first ⇒ 3:17-30 comment-after-text: this `#` starts a comment, which is not part of the text. If it is part of the text, put the whole text in double quotes. Otherwise put the text before it in double quotes.
      questionnaire: x⏎languages: [en, it]⏎items:⏎  - {say: {en: [a], it: "B"}} ⇒ 4:11-29 empty-wording: the text in the source language (`en`) is missing. Add `en:`. It is shown where a translation is missing. / 4:16-19 wrong-shape: expected text, found a list. Write it in double quotes.
      questionnaire: x⏎languages: [en, it]⏎items:⏎  - {say: {en: {a: b}, it: "B"}} ⇒ 4:11-32 empty-wording: the text in the source language (`en`) is missing. Add `en:`. It is shown where a translation is missing. / 4:16-22 wrong-shape: expected text, found a map. Write it in double quotes.
      questionnaire: x⏎languages: [en, it]⏎items:⏎  - {say: {en: "", it: ""}} ⇒ 4:16-18 empty-wording: the text is empty. Write the text in double quotes. / 4:24-26 empty-wording: the text is empty. Write the text in double quotes.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test(
    "Each text of a map stands in a language of the file",
    arguments: [
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {en: "A", it: "B"}}
        """,
        ""
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {en: "A"}}
        """,
        """
        4:12-19 missing-translation: the translation into `it` is missing. Add it. Until then, respondents see the text in `en`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {it: "B"}}
        """,
        """
        4:11-20 empty-wording: the text in the source language (`en`) is missing. Add `en:`. It is shown where a translation is missing.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: "A"}
        """,
        ""
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {en: "A", it: "B", fr: "C"}}
        """,
        """
        4:30-32 unknown-language: `fr` is not a language of this file. Its languages are en, it. Add a new one to `languages`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {en: "A", itt: "B"}}
        """,
        """
        4:12-19 missing-translation: the translation into `it` is missing. Add it. Until then, respondents see the text in `en`.
        4:21-24 unknown-language: `itt` is not a language of this file. Did you mean `it`? [put 4:21-24 it]
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {fr: "C"}}
        """,
        """
        4:12-14 unknown-language: `fr` is not a language of this file. Its languages are en, it. Add a new one to `languages`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it, fr, de]
        items:
          - {say: {en: "A", fr: "C"}}
        """,
        """
        4:12-19 missing-translation: the translation into `it`, `de` is missing. Add it. Until then, respondents see the text in `en`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it, fr, de]
        items:
          - {say: {en: "A", it: "B", de: "D"}}
        """,
        """
        4:21-28 missing-translation: the translation into `fr` is missing. Add it. Until then, respondents see the text in `en`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, fr, it]
        items:
          - say:
              en: "A"
              it: "B"
        """,
        """
        5:7-14 missing-translation: the translation into `fr` is missing. Add it. Until then, respondents see the text in `en`.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it, fr]
        items:
          - say:
              en: >
                A
                B
              fr: "C"
        """,
        """
        5:7-12 missing-translation: the translation into `it` is missing. Add it. Until then, respondents see the text in `en`.
        """
      ),
      (
        #"- {say: {en: "A"}}"#,
        """
        3:12-14 unknown-language: `en` is used as a language, but the file has no `languages`. Add `languages: [en]` at the top, or write only text.
        """
      ),
      (
        #"- {say: {en: "A", fr: "B"}}"#,
        """
        3:12-14 unknown-language: `en` is used as a language, but the file has no `languages`. Add `languages: [en, fr]` at the top, or write only text.
        3:21-23 unknown-language: `fr` is used as a language, but the file has no `languages`. Add `languages: [en, fr]` at the top, or write only text.
        """
      ),
      (
        """
        questionnaire: x
        languages: [en, it]
        items:
          - {say: {}}
        """,
        "4:11-13 empty-wording: the text is empty. Write the text in double quotes."
      ),
      (
        "- {say: {}}",
        "3:11-13 empty-wording: the text is empty. Write the text in double quotes."
      ),
    ])
  func translations(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }

  @Test("A comma or a bracket that cuts a text is told") func cuts() {
    let table = """
      questionnaire: x⏎languages: [en, it]⏎items:⏎  - {say: {en: Yes, always, it: "B"}} ⇒ 4:21-27 needs-quotes: the comma splits `always` from the text before it. Put each text with commas, colons, or brackets in double quotes.
      - {say: Yes, always} ⇒ 3:16-22 needs-quotes: the comma splits `always` from the text before it. Put each text with commas, colons, or brackets in double quotes.
      - {choice: c, ask: Why, oh why, options: {a: "A"}} ⇒ 3:27-33 needs-quotes: the comma splits `oh why` from the text before it. Put each text with commas, colons, or brackets in double quotes.
      + scales: {s: {points: ["Poor", Fair, good, "Best"]}} ⇒ 3:31-35 cut-text: this text is not in quotes, but others in these brackets are. Check whether a comma splits a text, and put each text in double quotes.
      + scales: {s: {points: [Poor, "Fair"]}} ⇒ 3:23-27 cut-text: this text is not in quotes, but others in these brackets are. Check whether a comma splits a text, and put each text in double quotes.
      + scales: {s: {points: [Poor, "Fair", Good]}} ⇒ 3:37-41 cut-text: this text is not in quotes, but others in these brackets are. Check whether a comma splits a text, and put each text in double quotes.
      + scales: {s: {points: [Poor, or worse, Good]}} ⇒ 3:29-37 cut-text: a comma may have split this from the text before it. In brackets, put each text in double quotes.
      + scales: {s: {points: [Poor, Good]}} ⇒
      + scales: {s: {points: [poor, good]}} ⇒
      + scales:⏎  s:⏎    points:⏎      - Poor⏎      - "Good" ⇒
      + languages: [en]⏎scales: {s: {points: [Poor, {en: "Good"}]}} ⇒
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Only the last variant has no condition") func variants() {
    let table = """
      - say:⏎    - {when: perspective == customer, text: "A"}⏎    - {text: "B"} ⇒
      - say:⏎    - {text: "A"}⏎    - {text: "B"} ⇒ 4:9-20 last-variant: this variant has no condition, so the variants after it are never used. Add a `when`, or move it to the end.
      - say:⏎    - {when: perspective == customer, text: "A"} ⇒ 4:10-14 last-variant: the last variant has a condition, so there may be no text. Make the last variant the one for all other cases, without `when`.
      - say:⏎    - {when: perspective == customer, text: "A"}⏎    - {when: perspective == management, text: "B"}⏎    - text⏎    - {text: "C"} ⇒ 6:9-13 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      - say:⏎    - {text: "A"}⏎    - {when: perspective == customer, text: "B"} ⇒ 4:9-20 last-variant: this variant has no condition, so the variants after it are never used. Add a `when`, or move it to the end. / 5:10-14 last-variant: the last variant has a condition, so there may be no text. Make the last variant the one for all other cases, without `when`.
      - say:⏎    - {whn: perspective == customer, text: "A"}⏎    - {text: "B"} ⇒ 4:9-50 last-variant: this variant has no condition, so the variants after it are never used. Add a `when`, or move it to the end. / 4:10-13 unknown-key: `whn` is not a key of a variant of a wording. Did you mean `when`? [put 4:10-13 when]
      - say:⏎    - {when: perspective = customer, text: "A"}⏎    - {text: "B {x}"} ⇒ 4:28-29 expression-syntax: `=` is not an operator. Write `==`. [put 4:28-29 ==] / 5:20-21 unknown-fill: there is no value for `{x}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
