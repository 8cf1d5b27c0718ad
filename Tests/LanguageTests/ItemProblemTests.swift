import Testing

/// Questions and sections: orders, counts and ranges that cannot be, and what the analysis can measure.
@Suite struct ItemProblemTests {
  private func frame(_ written: String) -> String {
    """
    questionnaire: x
    scales: {s: {from: 1, to: 7}}
    factors: {fees: "Fees", wait: "Wait"}
    lists: {l: {a: "A", b: "B"}}
    items:
      \(written)

    """
  }

  @Test("Only options and rows have an order, and only they stand first or last") func orders() {
    let table = """
      - {open: o, ask: "O?", order: random} ⇒ 3:33-39 bad-value: this question has nothing to order. Remove this: only options and the rows of a battery have an order.
      - {open: o, ask: "O?", first: [a], last: [b]} ⇒ 3:34-35 bad-value: this question has nothing to order. Remove this: only options and the rows of a battery have an order. / 3:45-46 bad-value: this question has nothing to order. Remove this: only options and the rows of a battery have an order.
      - {number: n, ask: "N?", options: {a: {label: "A", value: -1}}, order: random} ⇒ 3:61-63 code-twice: `a` has the code -1, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`. / 3:74-80 bad-value: this question has nothing to order. Remove this: only options and the rows of a battery have an order.
      - {number: n, ask: "N?", from: 0, options: {a: {label: "A", value: -1}}, last: [a]} ⇒ 3:83-84 bad-value: this question has nothing to order. Remove this: only options and the rows of a battery have an order.
      - {choice: c, ask: "C?", options: {a: "A", b: "B"}, order: random, first: [a], last: [b]} ⇒
      - {choice: c, ask: "C?", options: {a: "A", b: "B"}, first: [z]} ⇒ 3:63-64 unknown-name: there is no option `z`. Available: a, b.
      - {rating: r, ask: "R {option}?", scale: standard.nps, each: {a: "A", b: "B"}, order: rotate, first: [b]} ⇒
      - {choice: c, ask: "C {option}?", options: {x: "X", y: "Y"}, each: {a: "A", b: "B"}, first: [x]} ⇒ 3:96-97 unknown-name: there is no option `x`. Available: a, b.
      - {section: s, order: random, first: [o], items: [{open: o, ask: "O?"}, {open: p, ask: "P?"}]} ⇒
      - {section: s, order: random, first: [z], items: [{open: o, ask: "O?"}]} ⇒ 3:15-16 unknown-name: there is no item of this section `z`. Available: o.
      - {section: s, order: random, first: [o], last: [o], items: [{open: o, ask: "O?"}]} ⇒ 3:15-16 duplicate-id: `o` occurs more than once in `first` and `last`. List each item once.
      - {section: s, order: random, items: [{open: o, ask: "O?"}, {end: out, when: perspective == customer}]} ⇒ 3:69-72 bad-value: an `end` is not allowed where the order of items is random. Move it before or after the section.
      - {section: s, items: [{open: o, ask: "O?"}, {end: out, when: perspective == customer}]} ⇒
      - {section: s, first: [z], items: [{say: "S"}]} ⇒ 3:15-16 unknown-name: there is no item of this section `z`. None is defined.
      - {loop: l, over: {a: "A", b: "B"}, order: random, first: [b], items: [{open: o, ask: "O?"}]} ⇒
      - {loop: l, over: {a: "A", b: "B"}, order: random, last: [z], items: [{open: o, ask: "O?"}]} ⇒ 3:12-13 unknown-name: there is no element of this loop `z`. Available: a, b.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Ranges begin before they end") func ranges() {
    let table = """
      - {number: n, ask: "N?", from: 5, to: 4} ⇒ 3:41-42 empty-range: the numbers start at 5 but end at 4. Make `to` no less than `from`.
      - {number: n, ask: "N?", from: 5, to: 5} ⇒
      - {number: n, ask: "N?", from: -2, to: -3} ⇒ 3:42-44 empty-range: the numbers start at -2 but end at -3. Make `to` no less than `from`.
      - {date: d, ask: "D?", from: 2026-01-02, to: 2026-01-01} ⇒ 3:48-58 empty-range: the dates start on 2026-01-02 but end on 2026-01-01. Make `to` no earlier than `from`.
      - {date: d, ask: "D?", from: 2026-01-02, to: 2026-01-02} ⇒
      - {date: d, ask: "D?", from: 2026-02-30} ⇒ 3:32-42 bad-value: 2026-02-30 is not a valid date. Write year, month, and day: 2026-01-31.
      - {date: d, ask: "D?", from: 5, to: today} ⇒ 3:32-33 wrong-type: expected a date, found a number. Write a date: 2026-01-31, `today`, or the id of a `date` question.
      - {number: n, ask: "N?", from: today} ⇒ 3:34-39 wrong-type: expected a number, found a date. Write a number, or an expression with a number as its value.
      - {number: n, ask: "N?", from: m} ⇒ 3:34-35 unknown-name: `m` is not defined. Name a question by its id, and put a text in quotes.
      - {allocation: a, ask: "A?", of: {x: "X", y: "Y"}, total: 0} ⇒ 3:61-62 empty-range: the total is 0, but it must be more than 0. Make `total` greater than 0.
      - {allocation: a, ask: "A?", of: {x: "X", y: "Y"}, total: 1} ⇒
      - {allocation: a, ask: "A?", of: {x: "X", y: "Y"}, total: today} ⇒ 3:61-66 wrong-type: expected a number, found a date. Write a number, or an expression with a number as its value.
      - {choices: c, ask: "C?", options: {a: "A", b: "B"}, at_least: 3} ⇒ 3:66-67 empty-range: `at_least` is 3, but there are only 2 options. Make `at_least` no greater than the number of options.
      - {choices: c, ask: "C?", options: {a: "A", b: "B"}, at_least: 2} ⇒
      - {choices: c, ask: "C?", options: {a: "A", b: "B"}, at_least: 2, at_most: 1} ⇒ 3:78-79 empty-range: `at_most` is 1, but `at_least` is 2. Make `at_most` no less than `at_least`, which is 1 by default.
      - {choices: c, ask: "C?", options: {a: "A", b: "B"}, at_most: 1} ⇒
      - {choices: c, ask: "C?", options: {a: "A"}, at_least: x, at_most: 0} ⇒ 3:58-59 bad-number: expected a whole number from 0 to 1000, found `x`. Write it in digits. / 3:70-71 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      - {choices: c, ask: "C?", options: zzz, at_least: 3} ⇒ 3:38-41 unknown-name: there is no list or loop `zzz`. Available: factors.
      - {ranking: r, ask: "R?", of: {a: "A", b: "B"}, top: 3} ⇒ 3:33-49 empty-range: `top` is 3, but there are only 2 elements. Make `top` no greater than the number of elements.
      - {ranking: r, ask: "R?", of: {a: "A", b: "B"}, top: 2} ⇒
      - {ranking: r, ask: "R?", of: zzz, top: 3} ⇒ 3:33-36 unknown-name: there is no list or loop `zzz`. Available: factors.
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C"}} ⇒ 3:36-60 empty-range: each set shows 4 elements, but there are only 3. Make `per_set` no greater than the number of elements.
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C"}, per_set: 3} ⇒
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C", d: "D"}, per_set: 2, times: 1} ⇒ 3:36-68 bad-value: with each element shown once, the sets do not connect all elements, so these cannot be compared. Increase `times` or `per_set`.
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C", d: "D"}, per_set: 2, times: 2} ⇒
      - {best_worst: b, ask: "B?", of: {a: "A", b: "B", c: "C", d: "D", e: "E", f: "F"}, per_set: 3, times: 1} ⇒ 3:36-84 bad-value: with each element shown once, the sets do not connect all elements, so these cannot be compared. Increase `times` or `per_set`.
      - {best_worst: b, ask: "B?", of: zzz, per_set: 3} ⇒ 3:36-39 unknown-name: there is no list or loop `zzz`. Available: factors.
      - {number: n, ask: "N?", from: 0, to: 9, options: {a: {label: "A", value: 10}, b: {label: "B", value: -1}}} ⇒
      - {number: n, ask: "N?", from: 0, to: 9, options: {a: {label: "A", value: 9}, b: {label: "B", value: 0}, c: {label: "C", value: 5}}} ⇒ 3:77-78 code-twice: `a` has the code 9, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`. / 3:104-105 code-twice: `b` has the code 0, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`. / 3:131-132 code-twice: `c` has the code 5, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`.
      - {number: n, ask: "N?", options: {a: {label: "A", value: 97}}} ⇒ 3:61-63 code-twice: `a` has the code 97, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`.
      - {number: n, ask: "N?", to: 9, options: {a: "A", b: {label: "B", value: 12}}} ⇒ 3:45-46 code-twice: `a` has the code 1, which is also a valid number. Give it a `value` outside of `from` and `to` (written as numbers), such as -1 with `from: 0`.
      - {split: s, arms: [a]} ⇒ 3:22-25 bad-value: a split needs at least two different arms. Write `arms: [a, b]`.
      - {split: s, arms: [a, a]} ⇒ 3:22-28 bad-value: a split needs at least two different arms. Write `arms: [a, b]`.
      - {split: s, arms: [a, b, a]} ⇒ 3:22-31 bad-value: a split needs at least two different arms. Write `arms: [a, b]`.
      - {split: s, arms: []} ⇒ 3:22-24 bad-value: a split needs at least two different arms. Write `arms: [a, b]`.
      - {split: s, arms: [a, b]} ⇒
      - {split: s, arms: text} ⇒ 3:22-26 wrong-shape: expected a list of ids, found text. Write it in brackets: `[one, another]`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A text can be asked for only where options are chosen") func writtenIn() {
    let table = """
      - {ranking: r, ask: "R?", of: {a: "A", o: {label: "O", write_in: yes}}} ⇒ 3:42-43 bad-value: `o` has a `write_in`, but options are not chosen here. Add an `open` after this question, with a `when`.
      - {number: n, ask: "N?", from: 0, options: {o: {label: "O", value: -1, write_in: yes}}} ⇒ 3:47-48 bad-value: `o` has a `write_in`, but options are not chosen here. Add an `open` after this question, with a `when`.
      - {open: o, ask: "O {option}?", each: {a: {label: "A", write_in: yes}}} ⇒ 3:42-43 bad-value: `a` has a `write_in`, but options are not chosen here. Add an `open` after this question, with a `when`.
      - {choice: c, ask: "C?", options: {o: {label: "O", write_in: no}}} ⇒
      - {choice: c, ask: "C?", options: {o: {label: "O", write_in: maybe}}} ⇒
      - {choice: c, ask: "C?", options: {o: {label: "O", write_in: [x]}}} ⇒ 3:65-66 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      - {choice: c, ask: "C?", options: {o: {label: "O", write_in: "Which?"}}} ⇒
      - {kano: k, of: {a: {label: "A", write_in: yes}}, with: "W", without: "O"} ⇒
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("What a question measures fits its answers, its rows and its scale") func measures() {
    let table = """
      - {rating: q0, ask: "Q0?", scale: s, each: factors, measures: satisfaction} ⇒
      - {rating: q0, ask: "Q0?", scale: s, each: l, measures: satisfaction} ⇒ 6:59-71 bad-value: `satisfaction` needs one rating for each factor. Add `each: factors`, or give the id of one factor: `{satisfaction: fees}`.
      - {rating: q0, ask: "Q0?", scale: s, measures: satisfaction} ⇒ 6:50-62 bad-value: `satisfaction` needs one rating for each factor. Add `each: factors`, or give the id of one factor: `{satisfaction: fees}`.
      - {rating: q0, ask: "Q0?", scale: s, each: factors, measures: overall} ⇒ 6:65-72 bad-value: `overall` needs a question without `each`. Move it to a question without `each`.
      - {rating: q0, ask: "Q0?", scale: s, measures: recommend} ⇒ 6:50-59 bad-value: `recommend` needs a scale from 0 to 10. Use `scale: standard.nps`.
      - {rating: q0, ask: "Q0?", scale: standard.nps, measures: recommend} ⇒
      - {rating: q0, ask: "Q0?", scale: zzz, measures: recommend} ⇒ 6:37-40 unknown-name: there is no scale `zzz`. Available: s, standard.satisfaction5, standard.satisfaction10, standard.importance5, standard.importance10, standard.agreement5, standard.agreement7, standard.nps, standard.effort7. / 6:52-61 bad-value: `recommend` needs a scale from 0 to 10. Use `scale: standard.nps`.
      - {rating: q0, ask: "Q0?", scale: s, measures: overall}⏎  - {rating: q1, ask: "Q1?", scale: s, measures: overall}⏎  - {rating: q2, ask: "Q2?", scale: s, measures: overall} ⇒ 7:50-57 measure-twice: another question already measures `overall`. Keep `measures` only on the question that the analysis uses. (see 6:50-57 the other question) / 8:50-57 measure-twice: another question already measures `overall`. Keep `measures` only on the question that the analysis uses. (see 6:50-57 the other question)
      - {rating: q0, ask: "Q0?", scale: s, measures: overall}⏎  - {rating: q1, ask: "Q1?", scale: s, measures: trust} ⇒
      - {rating: q0, ask: "Q0?", scale: s, measures: {performance: fees}} ⇒
      - {rating: q0, ask: "Q0?", scale: s, measures: {performance: fee}} ⇒ 6:64-67 unknown-name: there is no factor `fee`. Did you mean `fees`? [put 6:64-67 fees]
      - {rating: q0, ask: "Q0?", scale: s, measures: {performance: zzz}} ⇒ 6:64-67 unknown-name: there is no factor `zzz`. The factors are fees, wait.
      - {rating: q0, ask: "Q0?", scale: s, each: factors, measures: {performance: fees}} ⇒ 6:65-84 bad-value: a question in a loop or battery cannot measure one factor or construct. Move it out of its loop, or remove `each`.
      - {rating: q0, ask: "Q0?", scale: s, measures: {index: fees}} ⇒ 6:58-62 duplicate-id: `fees` is already the id of a factor. Give the construct another id, or write `{performance: fees}`.
      - {rating: q0, ask: "Q0?", scale: s, measures: {index: image}}⏎  - {rating: q1, ask: "Q1?", scale: s, measures: {index: image}} ⇒
      - {rating: q0, ask: "Q0?", scale: s, measures: {index: image}}⏎  - {rating: q1, ask: "Q1?", scale: standard.nps, measures: {index: image}} ⇒ 7:61-75 bad-value: another item of `image` has another scale, so they have no mean. Use the same scale for all items of a factor or construct. (see 6:50-64 the other item)
      - {rating: q0, ask: "Q0?", scale: s, measures: {index: image}}⏎  - {rating: q1, ask: "Q1?", scale: standard.nps, measures: {index: price}} ⇒
      - {rating: q0, ask: "Q0?", scale: s, measures: {performance: wait}}⏎  - {rating: q1, ask: "Q1?", scale: standard.nps, measures: {performance: wait}} ⇒ 7:61-80 bad-value: another item of `wait` has another scale, so they have no mean. Use the same scale for all items of a factor or construct. (see 6:50-69 the other item)
      - {rating: q0, ask: "Q0?", scale: s, measures: {performance: wait}}⏎  - {rating: q1, ask: "Q1?", scale: standard.nps, measures: {satisfaction: wait}} ⇒
      """
    #expect(Understood.differing(table) { Understood.told(frame($0)) } == [])
  }

  @Test("What is no number measures nothing, and no factor is measured in a file without them")
  func unmeasured() {
    let table = """
      - {open: o, ask: "O?", measures: overall} ⇒ 3:36-43 bad-value: `overall` needs a numeric answer. Use a `rating`.
      - {number: n, ask: "N?", measures: budget} ⇒
      - {number: n, ask: "N?", measures: recommend} ⇒ 3:38-47 bad-value: `recommend` needs a scale from 0 to 10. Use `scale: standard.nps`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {performance: clean}} ⇒ 3:73-78 unknown-name: there is no factor `clean`. The file has no `factors`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: performance} ⇒ 3:59-70 bad-value: `performance` needs one rating for each factor. Add `each: factors`, or give the id of one factor: `{performance: clean}`.
      - {loop: l, over: {a: "A"}, items: [{rating: r, ask: "R?", scale: standard.nps, measures: {index: image}}]} ⇒ 3:93-107 bad-value: a question in a loop or battery cannot measure one factor or construct. Move it out of its loop, or remove `each`.
      - {loop: l, over: {a: "A"}, items: [{rating: r, ask: "R?", scale: standard.nps, measures: overall}]} ⇒
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Scales: their points, their labels and their ends") func scales() {
    let table = """
      questionnaire: x⏎scales: {s: {from: 1, to: 1}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:27-28 empty-range: the scale starts at 1 but ends at 1. Make `to` greater than `from`.
      questionnaire: x⏎scales: {s: {from: 2, to: 1}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:27-28 empty-range: the scale starts at 2 but ends at 1. Make `to` greater than `from`.
      questionnaire: x⏎scales: {s: {from: 1}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:10-11 missing-key: `to` is missing in a scale. Add `to:` or `points:`.
      questionnaire: x⏎scales: {s: {to: 5}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:10-11 missing-key: `from` is missing in a scale. Add `from:` or `points:`.
      questionnaire: x⏎scales: {s: {label: "S"}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:10-11 missing-key: `from` is missing in a scale. Add `from:` or `points:`. / 2:10-11 missing-key: `to` is missing in a scale. Add `to:` or `points:`. / 2:14-19 unknown-key: `label` is not a key of a scale. Did you mean `labels`? [put 2:14-19 labels]
      questionnaire: x⏎scales: {s: {points: ["A"]}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:22-27 wrong-shape: expected a list of at least two labels, found a list. Write each on its own line, after `- `.
      questionnaire: x⏎scales: {s: {points: ["A", "B"]}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒
      questionnaire: x⏎scales: {s: {points: []}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:22-24 wrong-shape: expected a list of at least two labels, found a list. Write each on its own line, after `- `.
      questionnaire: x⏎scales: {s: {points: text}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:22-26 wrong-shape: expected a list of at least two labels, found text. Write each on its own line, after `- `.
      questionnaire: x⏎scales: {s: {points: ["A", "B"], from: 1}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:40-41 bad-value: `from` and `points` cannot be used together. Points are numbered 1, 2, 3 …: remove `from`.
      questionnaire: x⏎scales: {s: {points: ["A", "B"], to: 5, labels: {1: "A"}}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:38-39 bad-value: `to` and `points` cannot be used together. Points are numbered 1, 2, 3 …: remove `to`. / 2:49-57 bad-value: `labels` and `points` cannot be used together. Points are numbered 1, 2, 3 …: remove `labels`.
      questionnaire: x⏎scales: {s: {from: 1, to: 5, labels: [a]}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:38-41 wrong-shape: expected a map from points to labels, found a list. For example `1: "Very dissatisfied"`.
      questionnaire: x⏎scales: {s: {from: 1, to: 5, labels: {0: "A", 1: "B", 5: "C", 6: "D"}}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:39-40 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 5. / 2:63-64 bad-number: 6 is too large: the maximum is 5. Write a whole number from 1 to 5.
      questionnaire: x⏎scales: {s: {from: 1, to: 5, labels: {x: "A"}}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:39-40 bad-number: expected a whole number from 1 to 5, found `x`. Write it in digits.
      questionnaire: x⏎scales: {s: {from: 1, to: 5, labels: {1: [a]}}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:43-44 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      questionnaire: x⏎scales: {s: {from: x, to: 5}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:20-21 bad-number: expected a whole number from -1000 to 1000, found `x`. Write it in digits.
      questionnaire: x⏎scales: {s: {from: 1, to: 5, best: low}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒
      questionnaire: x⏎scales: {s: {points: ["A", [b]]}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:29-30 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      questionnaire: x⏎scales: {s: {points: [[a], [b]]}}⏎items: [{rating: r, ask: "R?", scale: s}] ⇒ 2:24-25 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`. / 2:29-30 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A scale is defined in the file, or is a standard one") func standardScales() {
    let table = """
      - {rating: r, ask: "R?", scale: standard.nps} ⇒
      - {rating: r, ask: "R?", scale: standard.np} ⇒ 3:35-46 unknown-name: there is no scale `standard.np`. Did you mean `standard.nps`? [put 3:35-46 standard.nps]
      - {rating: r, ask: "R?", scale: standard.xxxxx} ⇒ 3:35-49 unknown-name: there is no scale `standard.xxxxx`. Available: standard.satisfaction5, standard.satisfaction10, standard.importance5, standard.importance10, standard.agreement5, standard.agreement7, standard.nps, standard.effort7.
      - {rating: r, ask: "R?", scale: zzz} ⇒ 3:35-38 unknown-name: there is no scale `zzz`. Available: standard.satisfaction5, standard.satisfaction10, standard.importance5, standard.importance10, standard.agreement5, standard.agreement7, standard.nps, standard.effort7.
      - {rating: r, ask: "R?", scale: [a]} ⇒ 3:35-38 wrong-shape: expected text, found a list. Write text, in quotes if it has special characters.
      questionnaire: x⏎languages: [en, pt-BR, sv]⏎items: [{rating: r, ask: {en: "R?", pt-BR: "R?", sv: "R?"}, scale: standard.nps}] ⇒ 3:68-80 missing-translation: `standard.nps` has no labels in pt-BR, sv. Define the scale under `scales`. Until then, its labels are shown in English.
      questionnaire: x⏎languages: [en, de-AT]⏎items: [{rating: r, ask: {en: "R?", de-AT: "R?"}, scale: standard.nps}] ⇒
      questionnaire: x⏎scales: {qual: {from: 1, to: 5}}⏎items: [{rating: r, ask: "R?", scale: qul}, {rating: t, ask: "T?", scale: zzzz}] ⇒ 3:39-42 unknown-name: there is no scale `qul`. Did you mean `qual`? [put 3:39-42 qual] / 3:75-79 unknown-name: there is no scale `zzzz`. Available: qual, standard.satisfaction5, standard.satisfaction10, standard.importance5, standard.importance10, standard.agreement5, standard.agreement7, standard.nps, standard.effort7.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
