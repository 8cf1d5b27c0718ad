import Testing

/// Braces in texts, and the names in them.
@Suite struct BraceProblemTests {
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

  @Test("Braces hold a name, or are written twice") func braces() {
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

  @Test("A name in braces has a value where it stands") func fills() {
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
