import Testing

/// Single values: ids, words, flags, numbers, variables and patterns, and what is wrong with them.
@Suite struct ValueProblemTests {
  @Test("An id is a short name; what is like one is replaced") func ids() {
    let table = """
      - {open: A, ask: "O?"} ⇒ 3:12-13 bad-id: `A` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `a`. [put 3:12-13 a]
      - {open: "my id", ask: "O?"} ⇒ 3:12-19 bad-id: `my id` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `my_id`. [put 3:12-19 my_id]
      - {open: 1a, ask: "O?"} ⇒ 3:12-14 bad-id: `1a` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`.
      - {open: "", ask: "O?"} ⇒ 3:12-14 wrong-shape: expected an id, found text. An id is a short name such as `overall` or `waiting_time`.
      - {open: , ask: "O?"} ⇒ 3:12-12 wrong-shape: expected an id, found nothing. An id is a short name such as `overall` or `waiting_time`.
      - {open: [a], ask: "O?"} ⇒ 3:12-15 wrong-shape: expected an id, found a list. An id is a short name such as `overall` or `waiting_time`.
      - {open: {a: b}, ask: "O?"} ⇒ 3:12-18 wrong-shape: expected an id, found a map. An id is a short name such as `overall` or `waiting_time`.
      - {open: é, ask: "O?"} ⇒ 3:12-13 bad-id: `é` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`.
      - {open: a2345678901234567890123456789012, ask: "O?"} ⇒
      - {open: a23456789012345678901234567890123, ask: "O?"} ⇒ 3:12-45 bad-id: this id is longer than 32 characters. Use a lowercase letter, then lowercase letters, digits, and `_`: `a2345678901234567890123456789012`. [put 3:12-45 a2345678901234567890123456789012]
      - {open: a-b, ask: "O?"} ⇒ 3:12-15 bad-id: `a-b` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `a_b`. [put 3:12-15 a_b]
      - {open: a, ask: "O?", first: [[x]]} ⇒ 3:34-37 wrong-shape: expected an id, found a list. An id is a short name such as `overall` or `waiting_time`.
      - {end: Screened, when: language == ""} ⇒ 3:11-19 bad-id: `Screened` is not a valid id. Use a lowercase letter, then lowercase letters, digits, and `_`: `screened`. [put 3:11-19 screened] / 3:27-41 wrong-type: an option of `language` cannot be compared with text. Write the id of an option, without quotes: `language == …`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A flag is yes or no") func flags() {
    let table = """
      - {open: o, ask: "O?", optional: yes} ⇒
      - {open: o, ask: "O?", optional: no} ⇒
      - {open: o, ask: "O?", optional: true} ⇒
      - {open: o, ask: "O?", optional: false} ⇒
      - {open: o, ask: "O?", optional: 1} ⇒ 3:36-37 bad-value: expected `yes` or `no`. Write `yes` or `no`.
      - {open: o, ask: "O?", optional: [yes]} ⇒ 3:36-41 bad-value: expected `yes` or `no`. Write `yes` or `no`.
      - {open: o, ask: "O?", optional: } ⇒ 3:36-36 bad-value: expected `yes` or `no`. Write `yes` or `no`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A word is one of a few") func words() {
    let table = """
      - {open: o, ask: "O?", measures: ovral} ⇒ 3:36-41 bad-value: `ovral` is not allowed here. Expected one of: importance, satisfaction, expectation, performance, overall, recommend, repurchase, trust, budget, distinctiveness, index.
      - {rating: o, ask: "O?", scale: standard.nps, each: {a: "A"}, order: rotat} ⇒ 3:72-77 bad-value: `rotat` is not allowed here. Did you mean `rotate`? [put 3:72-77 rotate]
      - {rating: o, ask: "O?", scale: standard.nps, each: {a: "A"}, order: zzz} ⇒ 3:72-75 bad-value: `zzz` is not allowed here. Expected one of: as_written, random, rotate.
      - {rating: o, ask: "O?", scale: standard.nps, each: {a: "A"}, order: } ⇒ 3:72-72 wrong-shape: expected a word, found nothing. One of: as_written, random, rotate.
      - {rating: o, ask: "O?", scale: standard.nps, each: {a: "A"}, order: [random]} ⇒ 3:72-80 wrong-shape: expected a word, found a list. One of: as_written, random, rotate.
      + scales: {s: {from: 1, to: 5, best: middle}} ⇒ 3:36-42 bad-value: `middle` is not allowed here. Expected one of: low, high.
      + factors: {f: {label: "F", raised_by: boss}} ⇒ 3:38-42 bad-value: `boss` is not allowed here. Expected one of: customers, management.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A variable begins with a letter and has at most 32 signs") func variables() {
    let table = """
      - {open: o, ask: "O?", variable: X1} ⇒
      - {open: o, ask: "O?", variable: x_Y} ⇒
      - {open: o, ask: "O?", variable: _x} ⇒ 3:36-38 bad-id: `_x` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: 1x} ⇒ 3:36-38 bad-id: `1x` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: x-y} ⇒ 3:36-39 bad-id: `x-y` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: é} ⇒ 3:36-37 bad-id: `é` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: xé} ⇒ 3:36-38 bad-id: `xé` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: ""} ⇒ 3:36-38 bad-id: `` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: a2345678901234567890123456789012} ⇒
      - {open: o, ask: "O?", variable: a23456789012345678901234567890123} ⇒ 3:36-69 bad-id: `a23456789012345678901234567890123` is not a valid variable name. Use a letter, then letters, digits, and `_`; at most 32 characters.
      - {open: o, ask: "O?", variable: [x]} ⇒ 3:36-39 wrong-shape: expected text, found a list. Write text, in quotes if it has special characters.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("What can be measured, and how it is written") func measures() {
    let table = """
      - {rating: r, ask: "R?", scale: standard.nps, measures: overall} ⇒
      - {rating: r, ask: "R?", scale: standard.nps, measures: [overall, trust]} ⇒
      - {rating: r, ask: "R?", scale: standard.nps, measures: {index: image}} ⇒
      - {rating: r, ask: "R?", scale: standard.nps, measures: [overall, {index: image}]} ⇒
      - {rating: r, ask: "R?", scale: standard.nps, measures: index} ⇒ 3:59-64 bad-value: the construct that this measures is missing. Add its id: `measures: {index: image}`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {overall: x}} ⇒ 3:59-71 bad-value: `overall` does not take a factor or construct. Write `measures: overall`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {recommend: x}} ⇒ 3:59-73 bad-value: `recommend` does not take a factor or construct. Write `measures: recommend`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {index: a, overall: b}} ⇒ 3:59-81 wrong-shape: expected one role, found a map. For example `{performance: clean}`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {index: [a]}} ⇒ 3:67-70 wrong-shape: expected an id, found a list. An id is a short name such as `overall` or `waiting_time`.
      - {rating: r, ask: "R?", scale: standard.nps, measures: {indx: a}} ⇒ 3:60-64 bad-value: `indx` is not allowed here. Did you mean `index`? [put 3:60-64 index]
      - {rating: r, ask: "R?", scale: standard.nps, measures: {}} ⇒ 3:59-61 wrong-shape: expected a word, found a map. One of: importance, satisfaction, expectation, performance, overall, recommend, repurchase, trust, budget, distinctiveness, index.
      - {rating: r, ask: "R?", scale: standard.nps, measures: []} ⇒
      - {rating: r, ask: "R?", scale: standard.nps, measures: [[overall]]} ⇒ 3:60-69 wrong-shape: expected a word, found a list. One of: importance, satisfaction, expectation, performance, overall, recommend, repurchase, trust, budget, distinctiveness, index.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A pattern is a regular expression") func patterns() {
    let table = #"""
      - {open: o, ask: "O?", matches: "[a-z]+"} ⇒
      - {open: o, ask: "O?", matches: "[a-"} ⇒ 3:35-40 bad-value: this is not a valid pattern. Write a regular expression that the whole text matches: `[A-Z]{2}[0-9]+`. For a literal bracket, write `\[`.
      - {open: o, ask: "O?", matches: [a]} ⇒ 3:35-38 wrong-shape: expected text, found a list. Write text, in quotes if it has special characters.
      - {say: "A", when: "language matches \"[a\""} ⇒ 3:23-31 wrong-type: expected text, found an option of `language`. Check the types of both sides.
      """#
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A condition is an expression") func conditions() {
    let table = """
      - {say: "A", when: } ⇒ 3:22-22 wrong-shape: expected an expression, found nothing. For example `account_kind == personal`. Put it in quotes if it contains `[`, `{`, `#`, or `: `.
      - {say: "A", when: [a]} ⇒ 3:22-25 wrong-shape: expected an expression, found a list. For example `account_kind == personal`. Put it in quotes if it contains `[`, `{`, `#`, or `: `.
      - {say: "A", when: {a: b}} ⇒ 3:22-28 wrong-shape: expected an expression, found a map. For example `account_kind == personal`. Put it in quotes if it contains `[`, `{`, `#`, or `: `.
      - {say: "A", when: 1 = 2} ⇒ 3:24-25 expression-syntax: `=` is not an operator. Write `==`. [put 3:24-25 ==]
      - {say: "A", when: "1 == 2 &&"} ⇒ 3:30-32 expression-syntax: `&&` is not an operator. Write `and`. [put 3:30-32 and]
      - say: "A"⏎  when: >⏎    1 ==⏎    2 = 3 ⇒ 6:9-10 expression-syntax: `=` is not an operator. Write `==`. [put 6:9-10 ==]
      - {open: o, ask: "O?", must: [x]} ⇒ 3:33-34 wrong-shape: expected a check, found text. Write it as `key: value` lines: `that:`.
      - {open: o, ask: "O?", must: } ⇒ 3:32-32 wrong-shape: expected an expression, found nothing. For example `account_kind == personal`. Put it in quotes if it contains `[`, `{`, `#`, or `: `.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("A set is a name, ids in brackets, or a map of options") func sets() {
    let table = """
      - {choice: c, ask: "C?", options: } ⇒ 3:37-37 wrong-shape: expected a set of elements, found nothing. For example `factors`, the id of a list, or a map of options.
      - {choice: c, ask: "C?", options: []} ⇒ 3:37-39 wrong-shape: expected ids in the brackets. List at least one: `[waiting, fees]`.
      - {choice: c, ask: "C?", options: [a, b]} ⇒ 3:38-39 unknown-name: there is no factor or option `a`. None is defined.
      - {choice: c, ask: "C?", options: "a +"} ⇒ 3:40-41 expression-syntax: expected the end of the expression. Join two conditions with `and` or `or`. Put text in quotes.
      - {choice: c, ask: "C?", options: nothing} ⇒ 3:37-44 unknown-name: there is no list or loop `nothing`. Available: factors.
      - {choice: c, ask: "C?", options: factors} ⇒ 3:37-44 unknown-name: the file has no `factors`. Add `factors:` at the top, with what may be important to customers.
      - {choice: c, ask: "C?", options: "options of nobody"} ⇒ 3:49-55 unknown-name: there is no earlier question with options `nobody`. None is defined.
      - {choice: c, ask: "C?", options: "mentions of nobody"} ⇒ 3:50-56 unknown-name: there is no `mentions` question that is asked once `nobody`. None is defined.
      - {choice: c, ask: "C?", options: "segments of nobody"} ⇒ 3:50-56 unknown-name: there is no segment with its own groups `nobody`. None is defined.
      - {choice: c, ask: "C?", options: "parts of nobody"} ⇒ 3:38-43 unknown-name: `parts of` is not a set. Use `options of`, `mentions of`, or `segments of`.
      - {choice: c, ask: "C?", options: {}} ⇒ 3:37-39 wrong-shape: expected a map of options, found a map. Write each as `id: "label"`.
      - {choice: c, ask: "C?", options: {a: Yes, always, b: "B"}} ⇒ 3:46-52 needs-quotes: the comma splits `always` from the text before it. Put each text with commas, colons, or brackets in double quotes.
      - {choice: c, ask: "C?", options: {a: [x]}} ⇒ 3:42-43 wrong-shape: expected a variant of a wording, found text. Write it as `key: value` lines: `text:`.
      - {choice: c, ask: "C?", options: "[]"} ⇒ 3:39-40 expression-syntax: expected an id. Write an id.
      - {say: "A", when: "count([a]) > 1"} ⇒ 3:29-30 expression-syntax: expected a value. Write the id of a question, a number, text in quotes, or a call such as `count(…)`.
      - {say: "A", when: "mean(1 for [a]) > 1"} ⇒ 3:34-37 wrong-type: ids in brackets are not allowed in an expression. Write `factors where factor in {waiting, fees}`.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("The tags of languages are two or three letters, and parts of up to eight signs")
  func tags() {
    let table = """
      questionnaire: x⏎languages: [en]⏎items: [{end: done}] ⇒
      questionnaire: x⏎languages: [eng]⏎items: [{end: done}] ⇒
      questionnaire: x⏎languages: [e]⏎items: [{end: done}] ⇒ 2:13-14 bad-value: `e` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [engl]⏎items: [{end: done}] ⇒ 2:13-17 bad-value: `engl` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [pt-BR]⏎items: [{end: done}] ⇒
      questionnaire: x⏎languages: [zh-Hans-CN]⏎items: [{end: done}] ⇒
      questionnaire: x⏎languages: [en-12345678]⏎items: [{end: done}] ⇒
      questionnaire: x⏎languages: [en-123456789]⏎items: [{end: done}] ⇒ 2:13-25 bad-value: `en-123456789` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [en-]⏎items: [{end: done}] ⇒ 2:13-16 bad-value: `en-` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [e1]⏎items: [{end: done}] ⇒ 2:13-15 bad-value: `e1` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [é1]⏎items: [{end: done}] ⇒ 2:13-15 bad-value: `é1` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [en-é]⏎items: [{end: done}] ⇒ 2:13-17 bad-value: `en-é` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: ["en en"]⏎items: [{end: done}] ⇒ 2:13-20 bad-value: `en en` is not a language tag. Use BCP 47 tags, such as `en`, `it`, or `pt-BR`.
      questionnaire: x⏎languages: [en, it, en]⏎items: [{end: done}] ⇒ 2:21-23 duplicate-id: duplicate language `en`. Remove one of the two.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }
}
