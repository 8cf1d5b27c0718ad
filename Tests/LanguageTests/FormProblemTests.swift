import Testing

/// Maps with keys: what is missing, unknown, given twice, or does not go together.
@Suite struct FormProblemTests {
  @Test("What is not a map, a list or a text where it must be one is told") func shapes() {
    let table = """
      text ⇒ 1:1-5 wrong-shape: expected a questionnaire, found text. Begin it with `questionnaire:` and an id.
      [a, b] ⇒ 1:1-7 wrong-shape: expected a questionnaire, found a list. Begin it with `questionnaire:` and an id.
      + scales: [a] ⇒ 3:9-12 wrong-shape: expected a map from ids to definitions, found a list. Write `id:` and its definition.
      + scales: {s: text} ⇒ 3:13-17 wrong-shape: expected a scale, found text. Write it as `key: value` lines.
      + lists: none ⇒ 3:8-12 wrong-shape: expected a map from ids to definitions, found text. Write `id:` and its definition.
      + lists: {l: [a]} ⇒ 3:12-15 wrong-shape: expected a map of options, found a list. Write each as `id: "label"`.
      + lists: {l: {}} ⇒ 3:12-14 wrong-shape: expected a map of options, found a map. Write each as `id: "label"`.
      + factors: [a] ⇒ 3:10-13 wrong-shape: expected a map of factors, found a list. Write each as `id:` with a `label`.
      + factors: {} ⇒ 3:10-12 wrong-shape: expected a map of factors, found a map. Write each as `id:` with a `label`.
      + sample: [a] ⇒ 3:9-12 wrong-shape: expected a `sample`, found a list. Write it as `key: value` lines: `fields:`.
      + sample: {} ⇒ 3:9-11 missing-key: `fields` is missing in a `sample`. Add `fields:` with its fields by their ids: `text`, `number`, `date`, ids in brackets, or a list's id.
      + sample: {fields: text} ⇒ 3:18-22 wrong-shape: expected a map from ids to definitions, found text. Write `id:` and its definition.
      + segments: {s: text} ⇒ 3:15-19 wrong-shape: expected a segment, found text. Write it as `key: value` lines.
      + segments: {s: {values: {a: text}}} ⇒ 3:28-32 wrong-shape: expected a group of a segment, found text. Write it as `key: value` lines: `label:`.
      + quotas: {a: 1} ⇒ 3:9-15 wrong-shape: expected a list of quotas, found a map. Begin each with `- quota:` and its id.
      + quotas: [a] ⇒ 3:10-11 wrong-shape: expected a quota, found text. Write it as `key: value` lines: `quota:`, `when:`, `limit:`.
      + alerts: text ⇒ 3:9-13 wrong-shape: expected a list of alerts, found text. Begin each with `- alert:` and its id.
      + alerts: [[a]] ⇒ 3:10-13 wrong-shape: expected an alert, found a list. Write it as `key: value` lines: `alert:`, `when:`.
      questionnaire: x⏎items: ⇒ 2:7-7 wrong-shape: expected a list of items, found nothing. Begin each with `- ` and its kind: `- rating: overall`.
      questionnaire: x⏎items: {say: "A"} ⇒ 2:8-18 wrong-shape: expected a list of items, found a map. Begin each with `- ` and its kind: `- rating: overall`.
      questionnaire: x⏎items: [a] ⇒ 2:9-10 wrong-shape: expected an item, found text. Begin it with its kind and id: `- rating: overall`.
      questionnaire: x⏎items: [[a]] ⇒ 2:9-12 wrong-shape: expected an item, found a list. Begin it with its kind and id: `- rating: overall`.
      questionnaire: x⏎items: [{}] ⇒ 2:9-11 wrong-shape: expected an item, found a map. Begin it with its kind and id: `- rating: overall`.
      + about: [a] ⇒ 3:8-11 wrong-shape: expected text, found a list. Write text, in quotes if it has special characters.
      + missing: dk ⇒ 3:10-12 wrong-shape: expected a list of missing answers, found text. For example `[dk, refused]`, or `[]` for none.
      + missing: {dk: [a]} ⇒ 3:16-17 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      + missing: [[dk]] ⇒ 3:11-15 wrong-shape: expected a word, found a list. One of: dk, na, refused.
      + missing: [skipped, refused] ⇒ 3:11-18 bad-value: `skipped` is not allowed here. Expected one of: dk, na, refused.
      + languages: [] ⇒ 3:12-14 wrong-shape: expected a list of languages, found a list. For example `[en, it]`.
      + languages: [[en]] ⇒ 3:12-18 wrong-shape: expected a list of languages, found a list. For example `[en, it]`. / 3:13-17 wrong-shape: expected an id, found a list. An id is a short name such as `overall` or `waiting_time`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A text to read out is needed where a question is asked, or what the interviewer observes")
  func asked() {
    let table = """
      - {open: o} ⇒ 3:5-14 missing-key: `ask` is missing in an `open`. Add `ask:` with the text to read out, or `instruct:` with what the interviewer observes.
      - {choice: c, options: {a: "A"}} ⇒ 3:5-35 missing-key: `ask` is missing in a `choice`. Add `ask:` with the text to read out, or `instruct:` with what the interviewer observes.
      - {best_worst: b, of: {a: "A", b: "B", c: "C"}, per_set: 2} ⇒ 3:5-62 missing-key: `ask` is missing in a `best_worst`. Add `ask:` with the text to read out, or `instruct:` with what the interviewer observes.
      - {open: o, instruct: "Look."} ⇒
      - {compute: c, value: 1} ⇒
      - {split: s, arms: [a, b]} ⇒
      - {kano: k, of: {a: "A"}, with: "W", without: "O"} ⇒
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A message without a check is told, and one with a check is not") func messages() {
    let table = """
      - {open: o, ask: "O?", message: "M"} ⇒ 3:35-38 bad-value: this `message` has no check. Add `must:` or `should:` with a condition, or remove the message.
      - {open: o, ask: "O?", message: "M", matches: "a"} ⇒
      - {number: n, ask: "N?", message: "M", must: n > 1} ⇒
      - {number: n, ask: "N?", message: "M", should: n > 1} ⇒
      - {number: n, ask: "N?", message: "M"} ⇒ 3:37-40 bad-value: this `message` has no check. Add `must:` or `should:` with a condition, or remove the message.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A loop has one source of rounds, and a maximum where its number is not known") func loops() {
    let table = """
      - {loop: l, items: [{say: "A"}]} ⇒ 3:5-35 missing-key: this loop has no `over`, `times`, or `until`. Use one of `over`, `times`, or `until`.
      - {loop: l, over: {a: "A"}, times: 3, items: [{say: "A"}]} ⇒ 3:5-61 missing-key: `over` and `times` cannot be used together. Use one of `over`, `times`, or `until`.
      - {loop: l, times: 3, until: "More?", at_most: 3, items: [{say: "A"}]} ⇒ 3:5-73 missing-key: `times` and `until` cannot be used together. Use one of `over`, `times`, or `until`.
      - {loop: l, over: {a: "A"}, times: 3, until: "More?", items: [{say: "A"}]} ⇒ 3:5-77 missing-key: `over` and `times` cannot be used together. Use one of `over`, `times`, or `until`.
      - {loop: l, times: 3, items: [{say: "A"}]} ⇒ 3:5-45 missing-key: `at_most` is missing in this loop. Add the maximum number of rounds: it decides the columns of the data set.
      - {loop: l, until: "More?", items: [{say: "A"}]} ⇒ 3:5-51 missing-key: `at_most` is missing in this loop. Add the maximum number of rounds: it decides the columns of the data set.
      - {loop: l, until: [], at_most: 3, items: [{say: "A"}]} ⇒ 3:22-24 empty-wording: the text is empty. Write the text in double quotes.
      - {loop: l, over: {a: "A"}, at_most: 3, items: [{say: "A"}]} ⇒
      - {loop: l, times: 3, at_most: 0, items: [{say: "{number}"}]} ⇒ 3:34-35 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("An item begins with its kind") func kinds() {
    let table = """
      - {ask: "A?", open: o} ⇒ 3:6-9 unknown-item: an item must begin with its kind, but this item begins with `ask`. Move `open:` to the first line of the item.
      - {choise: c} ⇒ 3:6-12 unknown-item: `choise` is not a kind of item. Did you mean `choice`? [put 3:6-12 choice]
      - {xyz: c} ⇒ 3:6-9 unknown-item: `xyz` is not a kind of item. The kinds are say, instruct, section, loop, end, choice, choices, rating, number, date, open, mentions, ranking, allocation, best_worst, kano, compute, split.
      - {instruct: "I", open: o} ⇒ 3:6-14 unknown-item: an item must begin with its kind, but this item begins with `instruct`. Move `open:` to the first line of the item.
      - {instruct: "I", when: language == ""} ⇒ 3:27-41 wrong-type: an option of `language` cannot be compared with text. Write the id of an option, without quotes: `language == …`.
      - {wen: x, say: "A"} ⇒ 3:6-9 unknown-item: an item must begin with its kind, but this item begins with `wen`. Move `say:` to the first line of the item.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
