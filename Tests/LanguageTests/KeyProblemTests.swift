import Testing

/// Keys of maps: those that are missing, and those that are not known.
@Suite struct KeyProblemTests {
  @Test("A required key that is missing is told with what it is for") func required() {
    let table = """
      questionnaire: x ⇒ 1:1-17 missing-key: `items` is missing in a questionnaire. Add `items:` with the items, in order.
      items: [{say: "A"}] ⇒ 1:1-20 missing-key: `questionnaire` is missing in a questionnaire. Add `questionnaire:` with its id.
      + quotas: [{when: language == ""}] ⇒ 3:10-32 missing-key: `quota` is missing in a quota. Add `quota:` with its id. / 3:10-32 missing-key: `limit` is missing in a quota. Add `limit:` with the maximum number of complete interviews.
      + quotas: [{quota: a, limit: 3}] ⇒ 3:10-30 missing-key: `when` is missing in a quota. Add `when:` with which interviews count.
      + alerts: [{say: "Call."}] ⇒ 3:10-24 missing-key: `alert` is missing in an alert. Add `alert:` with its id. / 3:10-24 missing-key: `when` is missing in an alert. Add `when:` with when it is raised.
      + alerts: [{alert: a}] ⇒ 3:10-20 missing-key: `when` is missing in an alert. Add `when:` with when it is raised.
      + segments: {s: {values: {a: {when: perspective == customer}}}} ⇒ 3:28-59 missing-key: `label` is missing in a group of a segment. Add `label:` with its label.
      + factors: {a: {area: price}} ⇒ 3:14-27 missing-key: `label` is missing in a factor. Add `label:` with its label.
      - {section: s} ⇒ 3:5-17 missing-key: `items` is missing in a `section`. Add `items:` with its items.
      - {loop: l, over: {a: "A"}} ⇒ 3:5-30 missing-key: `items` is missing in a `loop`. Add `items:` with the items of a round.
      - {rating: r, ask: "R?"} ⇒ 3:5-27 missing-key: `scale` is missing in a `rating`. Add `scale:` with the scale: one of `scales`, or a standard one.
      - {choice: c, ask: "C?"} ⇒ 3:5-27 missing-key: `options` is missing in a `choice`. Add `options:` with what can be chosen.
      - {choices: c, ask: "C?"} ⇒ 3:5-28 missing-key: `options` is missing in a `choices`. Add `options:` with what can be chosen.
      - {ranking: r, ask: "R?"} ⇒ 3:5-28 missing-key: `of` is missing in a `ranking`. Add `of:` with the elements to rank.
      - {allocation: a, ask: "A?"} ⇒ 3:5-31 missing-key: `of` is missing in an `allocation`. Add `of:` with what the total is divided among.
      - {best_worst: b, ask: "B?"} ⇒ 3:5-31 missing-key: `of` is missing in a `best_worst`. Add `of:` with what is compared.
      - {kano: k} ⇒ 3:5-14 missing-key: `of` is missing in a `kano`. Add `of:` with the elements to ask about. / 3:5-14 missing-key: `with` is missing in a `kano`. Add `with:` with how the respondent feels if it is present. / 3:5-14 missing-key: `without` is missing in a `kano`. Add `without:` with how the respondent feels if it is absent.
      - {kano: k, of: {a: "A"}, with: "W"} ⇒ 3:5-39 missing-key: `without` is missing in a `kano`. Add `without:` with how the respondent feels if it is absent.
      - {compute: c} ⇒ 3:5-17 missing-key: `value` is missing in a `compute`. Add `value:` with what it is computed from.
      - {split: s} ⇒ 3:5-15 missing-key: `arms` is missing in a `split`. Add `arms:` with the arms, by their ids.
      - {open: o, ask: "O?", must: [{message: "M"}]} ⇒ 3:33-47 missing-key: `that` is missing in a check. Add `that:` with the condition that must hold.
      - {choice: c, ask: "C?", options: {a: {value: 3}}} ⇒ 3:41-51 missing-key: `label` is missing in an option. Add `label:` with its label.
      - {say: [{when: language == ""}]} ⇒ 3:12-34 missing-key: `text` is missing in a variant of a wording. Add `text:` with the text. / 3:13-17 last-variant: the last variant has a condition, so there may be no text. Make the last variant the one for all other cases, without `when`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Each key has its place, once") func unknown() {
    let table = """
      - {say: "A", wen: x, wen: y} ⇒ 3:16-19 unknown-key: `wen` is not a key of a `say`. Did you mean `when`? [put 3:16-19 when] / 3:24-27 duplicate-key: duplicate key `wen`. Remove one of the two. (see 3:16-19 first defined here)
      - {say: "A", text: "B", when: language == "", zzz: 1} ⇒ 3:16-20 unknown-key: `text` is not a key of a `say`. Allowed keys: say, instruct, when. / 3:33-47 wrong-type: an option of `language` cannot be compared with text. Write the id of an option, without quotes: `language == …`. / 3:49-52 unknown-key: `zzz` is not a key of a `say`. Allowed keys: say, instruct, when.
      - {open: o, ask: "O?", ask: "P?"} ⇒ 3:26-29 duplicate-key: duplicate key `ask`. Remove one of the two. (see 3:15-18 first defined here)
      + label: "A" ⇒ 3:1-6 unknown-key: `label` is not a key of a questionnaire. Allowed keys: questionnaire, title, about, minutes, languages, scales, lists, factors, segments, sample, missing, items, quotas, alerts.
      - {compute: c, value: 1, each: {a: "A"}} ⇒ 3:28-32 unknown-key: `each` is not a key of a `compute`. Allowed keys: compute, value, when, label, variable.
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C"}, per_set: 2, each: {a: "A"}} ⇒ 3:74-78 unknown-key: `each` is not a key of a `best_worst`. Allowed keys: best_worst, of, per_set, times, most, least, ask, instruct, help, when, missing, optional, label, variable.
      - {kano: k, of: {a: "A"}, with: "W", without: "O", ask: "A?", optional: yes} ⇒ 3:54-57 unknown-key: `ask` is not a key of a `kano`. Allowed keys: kano, of, with, without, instruct, help, when, missing, order, first, last, variable. / 3:65-73 unknown-key: `optional` is not a key of a `kano`. Allowed keys: kano, of, with, without, instruct, help, when, missing, order, first, last, variable.
      - {split: s, arms: [a, b], ask: "A?"} ⇒ 3:30-33 unknown-key: `ask` is not a key of a `split`. Allowed keys: split, arms, when, label, variable.
      - {date: d, ask: "D?", each: {a: "A"}} ⇒ 3:26-30 unknown-key: `each` is not a key of a `date`. Allowed keys: date, from, to, ask, instruct, help, when, must, should, message, missing, optional, order, first, last, measures, label, variable.
      - {mentions: m, ask: "M?", each: {a: "A"}} ⇒ 3:30-34 unknown-key: `each` is not a key of a `mentions`. Allowed keys: mentions, at_most, ask, instruct, help, when, must, should, message, missing, optional, order, first, last, measures, label, variable.
      - {ranking: r, ask: "R?", of: {a: "A"}, each: {a: "A"}} ⇒ 3:43-47 unknown-key: `each` is not a key of a `ranking`. Allowed keys: ranking, of, top, ask, instruct, help, when, must, should, message, missing, optional, order, first, last, measures, label, variable.
      - {allocation: r, ask: "R?", of: {a: "A"}, each: {a: "A"}} ⇒ 3:46-50 unknown-key: `each` is not a key of an `allocation`. Allowed keys: allocation, of, total, unit, ask, instruct, help, when, must, should, message, missing, optional, order, first, last, measures, label, variable.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("What stands on an item that was not read is not told again") func unread() {
    let table = """
      - {choise: c, ask: "C?"}⏎- {say: "{c}", when: c == x} ⇒ 3:6-12 unknown-item: `choise` is not a kind of item. Did you mean `choice`? [put 3:6-12 choice]
      - {rating: r, ask: "R?"}⏎- {say: "{r}", when: r > 1} ⇒ 3:5-27 missing-key: `scale` is missing in a `rating`. Add `scale:` with the scale: one of `scales`, or a standard one.
      questionnaire: x⏎scales: {s: {from: 5, to: 1}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:27-28 empty-range: the scale starts at 5 but ends at 1. Make `to` greater than `from`.
      - {loop: l, times: 3, items: [{open: o, ask: "O?"}]}⏎- {say: "A", when: count(l) > 1} ⇒ 3:5-55 missing-key: `at_most` is missing in this loop. Add the maximum number of rounds: it decides the columns of the data set.
      - {compute: c}⏎- {say: "{c}", when: c > 1} ⇒ 3:5-17 missing-key: `value` is missing in a `compute`. Add `value:` with what it is computed from.
      - {ask: "Q?", open: o}⏎- {say: "{o}"} ⇒ 3:6-9 unknown-item: an item must begin with its kind, but this item begins with `ask`. Move `open:` to the first line of the item.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
