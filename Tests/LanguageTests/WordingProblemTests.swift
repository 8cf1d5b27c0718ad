import Testing

/// Texts, their languages, variants and braces: what is wrong, at which signs.
@Suite struct WordingProblemTests {
  private func frame(_ written: String) -> String {
    """
    questionnaire: x
    sample: {fields: {city: text, visits: number}}
    lists: {l: {a: "A", b: "B"}}
    factors: {f: "F", g: "G"}
    items:
      - {number: n, ask: "N?"}
      - {number: m, ask: "M?", missing: []}
      \(written)
      - {number: later, ask: "L?"}

    """
  }

  @Test("A text is text, and not empty") func textTextNot() {
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
  func eachTextMap(_ written: String, _ expected: String) {
    #expect(Understood.told(written) == expected)
  }

  @Test("A comma or a bracket that cuts a text is told") func commaBracketCuts() {
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

  @Test("Only the last variant has no condition") func onlyLastVariant() {
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

  @Test("Braces hold a name, or are written twice") func bracesHoldName() {
    let table = """
      - {number: n, ask: "N?", missing: []}⏎- {say: "{n}"} ⇒
      - {number: n, ask: "N?", missing: []}⏎- {say: "{{n}}"} ⇒
      - {number: n, ask: "N?", missing: []}⏎- {say: "{{{n}}}"} ⇒
      - {number: n, ask: "N?", missing: []}⏎- {say: "{{n}"} ⇒ 4:15-16 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{n}}"} ⇒ 4:15-16 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{n"} ⇒ 4:12-13 bad-brace: this `{` is never closed. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "n}"} ⇒ 4:13-14 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "a {n b"} ⇒ 4:14-15 bad-brace: this `{` is never closed. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{}"} ⇒ 4:12-14 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{ n}"} ⇒ 4:12-16 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{n-m}"} ⇒ 4:12-17 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{n.m}"} ⇒ 4:13-16 unknown-fill: there is no value for `{n.m}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{N_1}"} ⇒ 4:13-16 unknown-fill: there is no value for `{N_1}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{é}"} ⇒ 4:13-14 unknown-fill: there is no value for `{é}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "é {"} ⇒ 4:14-15 bad-brace: this `{` is never closed. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "é } ö"} ⇒ 4:14-15 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "a}}b}c"} ⇒ 4:16-17 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "}"} ⇒ 4:12-13 bad-brace: this `}` has no matching `{`. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{a@}"} ⇒ 4:12-16 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{a[}"} ⇒ 4:12-16 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{a`}"} ⇒ 4:12-16 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{/}"} ⇒ 4:12-15 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: "{:}"} ⇒ 4:12-15 bad-brace: expected the id of a question, `factor`, or `option` in braces. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: 'it''s {'} ⇒ 4:18-19 bad-brace: this `{` is never closed. For a literal brace, write `{{` or `}}`.
      - {number: n, ask: "N?", missing: []}⏎- {say: >⏎    folded⏎    {} ⇒ 4:11-12 needs-quotes: text without quotes cannot begin with `>`. Put the whole text in double quotes: "…".
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A name in braces has a value where it stands") func nameBracesValue() {
    let table = """
      - {say: "{m}"} ⇒
      - {say: "{n}"} ⇒ 8:13-14 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases.
      - {say: "{n}", when: n is answered} ⇒
      - {say: "{n}", when: n > 1} ⇒
      - {say: "{m}", instruct: "{n}"} ⇒ 8:30-31 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases.
      - {say: [{when: n is answered, text: "{n}"}, {text: "No"}]} ⇒
      - {say: "{later}"} ⇒ 8:13-18 later-question: `later` is asked later. Move `later` before this, or use an earlier question. (see 9:14-19 asked here)
      - {say: "{sample.city} {sample.visits}"} ⇒
      - {say: "{sample.town}"} ⇒ 8:13-24 unknown-fill: there is no value for `{sample.town}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {say: "{factor}"} ⇒ 8:13-19 unknown-fill: there is no value for `{factor}`. Use `{factor}` within a loop or battery over factors.
      - {say: "{option}"} ⇒ 8:13-19 unknown-fill: there is no value for `{option}`. Use `{option}` within a loop or battery over a list.
      - {say: "{number}"} ⇒ 8:13-19 unknown-fill: there is no value for `{number}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {say: "{facto}"} ⇒ 8:13-18 unknown-fill: there is no value for `{facto}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {say: "{zzz}"} ⇒ 8:13-16 unknown-fill: there is no value for `{zzz}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      - {loop: p, over: l, items: [{say: "{option}"}, {open: o, ask: "O {option}?"}, {say: "{o} {factor}"}]} ⇒ 8:90-91 fill-without-answer: `o` may have no answer, which leaves a gap here. Use a list of variants: one with `when: o is answered`, and the last for all other cases. / 8:94-100 unknown-fill: there is no value for `{factor}`. Use `{factor}` within a loop or battery over factors.
      - {loop: p, over: factors, items: [{say: "{factor} {option}"}]} ⇒ 8:55-61 unknown-fill: there is no value for `{option}`. Use `{option}` within a loop or battery over a list.
      - {loop: p, times: 2, at_most: 3, items: [{say: "{number}"}]} ⇒
      - {open: o, ask: "O {option}?", each: l}⏎  - {say: "{o}"} ⇒ 9:13-14 needs-element: `o` is asked once for each element, and the element is missing here. Write `o[a]`, `o[option]` inside a loop or set, or a summary such as `mean(o)`.
      - {open: o, ask: "O {o}?"} ⇒ 8:24-25 later-question: `o` has no answer here yet. Put conditions on the answer itself in `must` or `should`. (see 8:12-13 asked here)
      - {number: k, ask: "K?", optional: yes, missing: []}⏎  - {say: "{k}"} ⇒ 9:13-14 fill-without-answer: `k` may have no answer, which leaves a gap here. Use a list of variants: one with `when: k is answered`, and the last for all other cases.
      - {number: k, ask: "K?", when: m > 1, missing: []}⏎  - {say: "{k}"} ⇒ 9:13-14 fill-without-answer: `k` may have no answer, which leaves a gap here. Use a list of variants: one with `when: k is answered`, and the last for all other cases.
      - {compute: k, value: n + 1}⏎  - {say: "{k}"} ⇒
      - {open: o, ask: "O?", must: {that: n > 1, message: "{n}"}} ⇒
      - {open: o, ask: "O?", must: {that: m > 1, message: "{n} {o}"}} ⇒ 8:57-58 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases. / 8:61-62 fill-without-answer: `o` may have no answer, which leaves a gap here. Use a list of variants: one with `when: o is answered`, and the last for all other cases.
      - {section: s, title: "{n}", when: n is answered, items: [{say: "{n}"}]} ⇒
      - {loop: p, over: l, when: n is answered, title: "{n} {option}", items: [{say: "{n}"}]} ⇒
      - {loop: p, over: l where n is answered, title: "{n}", items: [{say: "{n}"}]} ⇒
      - {open: o, ask: "{n}", help: "{n}", when: n > 1, label: "{n}"} ⇒
      - {open: o, ask: "A {option} {n}", each: l where n > 1} ⇒ 8:33-34 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases.
      """
    #expect(Understood.differing(table) { Understood.told(frame($0)) } == [])
  }
}
