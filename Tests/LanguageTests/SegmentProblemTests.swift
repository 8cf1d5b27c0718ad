import Testing

/// Segments, samples, lists, quotas and alerts: what they may be made of.
@Suite struct SegmentProblemTests {
  private func frame(_ written: String) -> String {
    """
    questionnaire: x
    lists: {l: {a: "A", b: "B"}}
    segments: {t: \(written)}
    items:
      - {choice: c, ask: "C?", options: {a: "A", b: "B"}}
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}}
      - {number: n, ask: "N?"}
      - {choice: r, ask: "R {option}?", options: {a: "A", b: "B"}, each: l}
      - {split: s, arms: [x, y]}

    """
  }

  @Test("A segment comes from one choice, or has groups of its own") func segments() {
    let table = """
      {from: c} ⇒
      {from: c, values: [a]} ⇒
      {from: c, values: [a, z]} ⇒ 3:37-38 unknown-option: `z` is not an option of `c`. Available: a, b.
      {from: c, values: {a: {label: "A"}}} ⇒ 3:33-50 wrong-shape: expected a list of ids, found a map. Write it in brackets: `[one, another]`.
      {from: c, values: text} ⇒ 3:33-37 wrong-shape: expected a list of ids, found text. Write it in brackets: `[one, another]`.
      {from: k} ⇒ 3:22-23 wrong-type: `k` is not a single `choice`. Use a `choice` that is asked once, or define the groups under `values`.
      {from: n} ⇒ 3:22-23 wrong-type: `n` is not a single `choice`. Use a `choice` that is asked once, or define the groups under `values`.
      {from: r} ⇒ 3:22-23 wrong-type: `r` is not a single `choice`. Use a `choice` that is asked once, or define the groups under `values`.
      {from: s} ⇒
      {from: zzz} ⇒ 3:22-25 unknown-name: `zzz` is not defined. Name a question by its id, and put a text in quotes.
      {from: [c]} ⇒ 3:22-25 wrong-shape: expected an id, found a list. An id is a short name such as `overall` or `waiting_time`.
      {label: "T"} ⇒ 3:12-13 missing-key: the groups of this segment are missing. Add `from:` with a question, or `values:` with a map of groups.
      {values: [a]} ⇒ 3:12-13 missing-key: the groups of this segment are missing. Add `from:` with a question, or `values:` with a map of groups.
      {values: {}} ⇒ 3:12-13 missing-key: the groups of this segment are missing. Add `from:` with a question, or `values:` with a map of groups.
      {values: text} ⇒ 3:12-13 missing-key: the groups of this segment are missing. Add `from:` with a question, or `values:` with a map of groups.
      {values: {a: {label: "A", when: n > 1}, b: {label: "B"}}} ⇒
      {values: {a: {label: "A"}, b: {label: "B"}}} ⇒ 3:42-43 last-variant: another group already has no condition. Add a `when`: only one group can hold all other respondents.
      {values: {a: {label: "A"}, b: {label: "B"}, d: {label: "D"}}} ⇒ 3:42-43 last-variant: another group already has no condition. Add a `when`: only one group can hold all other respondents. / 3:59-60 last-variant: another group already has no condition. Add a `when`: only one group can hold all other respondents.
      {values: {A: {label: "A"}, b: {label: "B"}}} ⇒ 3:25-26 bad-id: `A` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `a`. [put 3:25-26 a] / 3:42-43 last-variant: another group already has no condition. Add a `when`: only one group can hold all other respondents.
      {label: "{n}", from: c} ⇒ 3:25-26 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases.
      """
    #expect(Understood.differing(table) { Understood.told(frame($0)) } == [])
  }

  @Test("A field of the sample is a text, a number, a date, ids, or a list") func sample() {
    let table = """
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: text}}⏎items: [{say: "S", when: sample.f == "a"}] ⇒ 4:33-34 wrong-type: `sample.f` is free text, which is never recorded. Use it only in wordings. For conditions, use a list of ids, a number, or a date.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: number}}⏎items: [{say: "S", when: sample.f > 1}] ⇒
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: date}}⏎items: [{say: "S", when: sample.f < today}] ⇒
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: [a, b]}}⏎items: [{say: "S", when: sample.f == a}] ⇒
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: [a, b]}}⏎items: [{say: "S", when: sample.f == z}] ⇒ 4:38-39 unknown-option: `z` is not an option of `sample.f`. Available: a, b.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: []}}⏎items: [{say: "S", when: sample.f == z}] ⇒ 3:19-20 wrong-shape: this field has no values. List its values: `[north, south]`.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: [a, a]}}⏎items: [{say: "S", when: sample.f == a}] ⇒ 3:26-27 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:23-24 first defined here)
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: l}}⏎items: [{say: "S", when: sample.f == b}] ⇒
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: l}}⏎items: [{say: "S", when: sample.f == z}] ⇒ 4:38-39 unknown-option: `z` is not an option of `sample.f`. Available: a, b.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: m}}⏎items: [{say: "S", when: sample.f == b}] ⇒ 3:22-23 unknown-name: there is no list `m`. Available: text, number, date, l. / 4:33-34 unknown-name: `f` is not defined. Name a question by its id, and put a text in quotes.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: numbr}}⏎items: [{say: "S", when: sample.f > 1}] ⇒ 3:22-27 unknown-name: there is no list `numbr`. Did you mean `number`? [put 3:22-27 number] / 4:33-34 unknown-name: `f` is not defined. Name a question by its id, and put a text in quotes.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: {a: b}}}⏎items: [{say: "S", when: sample.f > 1}] ⇒ 3:22-28 wrong-shape: expected an id, found a map. An id is a short name such as `overall` or `waiting_time`. / 4:33-34 unknown-name: `f` is not defined. Name a question by its id, and put a text in quotes.
      questionnaire: x⏎lists: {l: {a: "A", b: "B"}}⏎sample: {fields: {f: [A]}}⏎items: [{say: "S", when: sample.f == A}] ⇒ 3:23-24 bad-id: `A` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `a`. [put 3:23-24 a]
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Quotas and alerts have ids of their own") func outcomes() {
    let table = """
      questionnaire: x⏎items: [{number: n, ask: "N?"}]⏎quotas: [{quota: a, when: n > 1, limit: 1}, {quota: a, when: n > 2, limit: 1}, {quota: a, when: n > 3, limit: 1}] ⇒ 3:53-54 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:18-19 first defined here) / 3:88-89 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:18-19 first defined here)
      questionnaire: x⏎items: [{number: n, ask: "N?"}]⏎alerts: [{alert: a, when: n > 1}, {alert: a, when: n > 2}]⏎quotas: [{quota: a, when: n > 1, limit: 1}] ⇒ 3:43-44 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:18-19 first defined here)
      questionnaire: x⏎items: [{number: n, ask: "N?"}]⏎quotas: [{quota: a, when: n, limit: 1}]⏎alerts: [{alert: b, when: m > 1, say: "{n}"}] ⇒ 3:27-28 wrong-type: expected a condition, found a number. Write a comparison, such as `overall <= 4`. / 4:27-28 unknown-name: `m` is not defined. Name a question by its id, and put a text in quotes. / 4:41-42 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases.
      questionnaire: x⏎items: [{number: n, ask: "N?"}]⏎quotas: [{quota: a, when: n > 1, limit: 1, say: "{n} {zzz}"}] ⇒ 3:51-52 fill-without-answer: `n` may have no answer, which leaves a gap here. Use a list of variants: one with `when: n is answered`, and the last for all other cases. / 3:55-58 unknown-fill: there is no value for `{zzz}`. Put the id of an earlier question in the braces. For a literal brace, write `{{`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Codes of options differ") func codes() {
    let table = """
      - {choice: c, ask: "C?", options: {a: "A", b: "B"}} ⇒
      - {choice: c, ask: "C?", options: {a: {label: "A", value: 2}, b: "B"}} ⇒ 3:65-66 code-twice: `b` has the same code as `a`: 2. Give each option its own `value`. The default is its place in the list. (see 3:38-39 the other option)
      - {choice: c, ask: "C?", options: {a: {label: "A", value: 2}, b: {label: "B", value: 2}, d: {label: "D", value: 2}}} ⇒ 3:88-89 code-twice: `b` has the same code as `a`: 2. Give each option its own `value`. The default is its place in the list. (see 3:38-39 the other option) / 3:115-116 code-twice: `d` has the same code as `a`: 2. Give each option its own `value`. The default is its place in the list. (see 3:38-39 the other option)
      - {choice: c, ask: "C?", options: {a: {label: "A", value: 0}, b: {label: "B", value: -1}}} ⇒
      - {choice: c, ask: "C?", options: {a: {label: "A", value: x}, b: {label: "B", value: y}}} ⇒ 3:61-62 bad-number: expected a whole number from -999999 to 999999, found `x`. Write it in digits. / 3:88-89 bad-number: expected a whole number from -999999 to 999999, found `y`. Write it in digits.
      - {choice: c, ask: "C?", options: {a: "A", b: {label: "B", value: 1}}} ⇒ 3:69-70 code-twice: `b` has the same code as `a`: 1. Give each option its own `value`. The default is its place in the list. (see 3:38-39 the other option)
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A name has one meaning: items share their ids") func names() {
    let table = """
      - {open: a, ask: "A?"}⏎- {open: a, ask: "B?"} ⇒ 4:12-13 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:12-13 first defined here)
      - {open: a, ask: "A?"}⏎- {section: a, items: [{say: "S"}]} ⇒ 4:15-16 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:12-13 first defined here)
      - {section: a, items: [{say: "S"}]}⏎- {open: a, ask: "A?"} ⇒ 4:12-13 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:15-16 first defined here)
      - {section: a, items: [{section: a, items: [{say: "S"}]}]} ⇒ 3:36-37 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:15-16 first defined here)
      - {loop: a, over: {x: "X"}, items: [{open: a, ask: "A?"}]} ⇒ 3:46-47 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:12-13 first defined here)
      - {loop: a, over: {x: "X"}, items: [{open: b, ask: "B?"}]}⏎- {loop: a, over: {x: "X"}, items: [{open: d, ask: "D?"}]} ⇒ 4:12-13 duplicate-id: the id `a` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:12-13 first defined here)
      - {choice: c, ask: "C?", options: {o: {label: "O", write_in: yes}}}⏎- {open: c_o_text, ask: "A?"} ⇒ 4:12-20 duplicate-id: the id `c_o_text` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:14-15 first defined here)
      - {loop: l, until: "More?", at_most: 2, items: [{open: o, ask: "O?"}]}⏎- {open: l_more, ask: "A?"} ⇒ 4:12-18 duplicate-id: the id `l_more` is already used. Use another id: questions, sections, and loops have unique ids. (see 3:12-13 first defined here)
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
