import Stories
import Testing

/// Small bad inputs, each with what `check` finds, written by hand: what an author gets wrong in the language.
@Suite struct BadQuestionnaireTests {
  @Test(
    "A mistake of shape is told at its place",
    arguments: [
      ("questionnaire: x\n", ["missing-key:1:1"]),
      ("items:\n  - say: \"A\"\n", ["missing-key:1:1"]),
      ("- say\n", ["wrong-shape:3:5"]),
      ("questionnaire: x\nitems: none\n", ["wrong-shape:2:8"]),
      ("questionnaire: x\nitems: []\n", ["wrong-shape:2:8"]),
      ("questionnaire: X\nitems: [{say: \"A\"}]\n", ["bad-id:1:16"]),
      ("questionnaire: x\nminutes: long\nitems: [{say: \"A\"}]\n", ["bad-number:2:10"]),
      ("questionnaire: x\nlanguages: en\nitems: [{say: \"A\"}]\n", ["wrong-shape:2:12"]),
      ("questionnaire: x\nlanguages: [english]\nitems: [{say: \"A\"}]\n", ["bad-value:2:13"]),
      ("questionnaire: x\nlanguages: [en, en]\nitems: [{say: \"A\"}]\n", ["duplicate-id:2:17"]),
      ("questionnaire: x\nmissing: [dkk]\nitems: [{say: \"A\"}]\n", ["bad-value:2:11"]),
      ("questionnaire: x\nquotas: []\nitems: [{say: \"A\"}]\n", []),
      ("questionnaire: x\ntitel: \"A\"\nitems: [{say: \"A\"}]\n", ["unknown-key:2:1"]),
      ("- choise: a\n  ask: \"A\"\n  options: {y: \"Y\"}\n", ["unknown-item:3:5"]),
      ("- ask: \"A\"\n  open: a\n", ["unknown-item:3:5"]),
      ("- instruct: \"I\"\n  open: a\n  ask: \"A\"\n", ["unknown-item:3:5"]),
      ("- instruct: \"I\"\n  open: a\n", ["unknown-item:3:5"]), ("- instruct: \"I\"\n", []),
      ("- instruct: \"I\"\n  when: perspective == customer\n", []),
      ("- best_worst: a\n  ask: \"A\"\n", ["missing-key:3:5"]),
      ("- open: a\n", ["missing-key:3:5"]),
      ("- open: a\n  ask: \"A\"\n  each: factors\n", ["unknown-name:5:11"]),
      ("- choice: a\n  ask: \"A\"\n", ["missing-key:3:5"]),
      ("- choice: a\n  ask: \"A\"\n  options: {}\n", ["wrong-shape:5:14"]),
      ("- choice: a\n  ask: \"A\"\n  options: {Y: \"Yes\"}\n", ["bad-id:5:15"]),
      ("- choice: a\n  ask: \"A\"\n  options: {y: {lable: \"Yes\", label: \"Yes\"}}\n", ["unknown-key:5:19"]),
      (
        "- choice: a\n  ask: \"A\"\n  options: {y: {label: \"Yes\", exclusive: maybe}}\n",
        ["bad-value:5:44"]
      ),
      (
        "- choice: a\n  ask: \"A\"\n  options: {y: {label: \"Y\", value: 2}, n: \"N\"}\n", ["code-twice:5:42"]
      ),
      ("- choice: a\n  ask: \"A\"\n  options: yes_no\n", ["unknown-name:5:14"]),
      (
        "- choices: a\n  ask: \"A\"\n  options: {y: \"Y\", z: \"Z\", x: \"X\"}\n  at_least: 3\n  at_most: 2\n",
        ["empty-range:7:14"]
      ),
      ("- rating: a\n  ask: \"A\"\n  scale: standard.importance11\n", ["unknown-name:5:12"]),
      ("- rating: a\n  ask: \"A\"\n  scale: standard.agreement6\n", ["unknown-name:5:12"]),
      ("questionnaire: x\nscales:\n  s: {from: 5, to: 1}\nitems: [{say: \"A\"}]\n", ["empty-range:3:20"]),
      ("questionnaire: x\nscales:\n  s: {from: 1}\nitems: [{say: \"A\"}]\n", ["missing-key:3:3"]),
      (
        "questionnaire: x\nscales:\n  s: {from: 1, to: 5, labels: {6: \"B\"}}\nitems: [{say: \"A\"}]\n",
        ["bad-number:3:32"]
      ),
      ("questionnaire: x\nscales:\n  s: {points: [\"A\"]}\nitems: [{say: \"A\"}]\n", ["wrong-shape:3:15"]),
      (
        "questionnaire: x\nscales:\n  s: {points: [\"A\", \"B\"], to: 5}\nitems: [{say: \"A\"}]\n",
        ["bad-value:3:31"]
      ),
      ("- rating: a\n  ask: \"A\"\n  scale: standard.nps\n  each: factors\n", ["unknown-name:6:11"]),
      ("- rating: a\n  ask: \"A\"\n  scale: standard.nps\n  measures: satisfaction\n", ["bad-value:6:15"]),
      (
        "- rating: a\n  ask: \"A\"\n  scale: standard.importance10\n  measures: recommend\n",
        ["bad-value:6:15"]
      ),
      ("- rating: a\n  ask: \"A\"\n  scale: standard.nps\n  measures: recomend\n", ["bad-value:6:15"]),
      ("- open: a\n  ask: \"A\"\n  matches: \"[\"\n", ["bad-value:5:14"]),
      ("- open: a\n  ask: \"A\"\n  optional: maybe\n", ["bad-value:5:15"]),
      ("- open: a\n  ask: \"A\"\n  message: \"B\"\n", ["bad-value:5:14"]),
      ("- open: a\n  ask: \"A\"\n  first: [x]\n", ["bad-value:5:13"]),
      ("- choice: a\n  ask: \"A\"\n  options: {y: \"Y\"}\n  last: [z]\n", ["unknown-name:6:12"]),
      ("- open: today\n  ask: \"A\"\n", ["bad-id:3:11"]),
      ("- open: a\n  ask: \"A\"\n- section: a\n  items: [{say: \"B\"}]\n", ["duplicate-id:5:14"]),
      ("- open: status\n  ask: \"A\"\n", ["variable-clash:3:11"]),
      ("- open: by\n  ask: \"A\"\n", ["variable-clash:3:11"]),
      ("questionnaire: x\nsegments:\n  s: {label: \"S\"}\nitems: [{say: \"A\"}]\n", ["missing-key:3:3"]),
      ("questionnaire: x\nsegments:\n  s: {from: account}\nitems: [{say: \"A\"}]\n", ["unknown-name:3:13"]),
      ("questionnaire: x\nalerts: [{alert: a}]\nitems: [{say: \"A\"}]\n", ["missing-key:2:10"]),
      ("- loop: l\n  over: [a, b]\n  items: [{say: \"A\"}]\n", ["unknown-name:4:12"]),
      ("- choice: a\n  ask: \"A\"\n  options: options of b\n", ["unknown-name:5:25"]),
      ("- open: a\n  ask: \"A\"\n  each: mentions of b\n", ["unknown-name:5:23"]),
      ("- open: a\n  ask: \"A\"\n  each: parts of b\n", ["unknown-name:5:11"]),
      ("- mentions: a\n  ask: \"A\"\n  each: factors\n", ["unknown-key:5:5"]),
      ("- loop: l\n  times: 3\n  items: [{say: \"A\"}]\n", ["missing-key:3:5"]),
    ])
  func shapes(_ yaml: String, _ expected: [String]) {
    #expect(Story.places(yaml) == expected, "\(Story.report(yaml))")
  }

  @Test(
    "A mistake in an expression is told at its characters",
    arguments: [
      ("n = 3", ["expression-syntax:6:13"]),
      ("n == ", ["expression-syntax:6:15"]),
      ("(n == 3", ["expression-syntax:6:18"]),
      ("n == 3 4", ["expression-syntax:6:18"]),
      ("1 < n < 3", ["expression-syntax:6:17"]),
      ("n && 3", ["expression-syntax:6:13"]),
      ("c in personal", ["expression-syntax:6:16"]),
      ("m == 3", ["unknown-name:6:11"]),
      ("n", ["wrong-type:6:11"]),
      ("n == c", ["wrong-type:6:11"]),
      ("c == bussiness", ["unknown-option:6:16"]),
      ("c == \"personal\"", ["wrong-type:6:11"]),
      ("c in {personal, busines}", ["unknown-option:6:27"]),
      ("c < business", ["wrong-type:6:11"]),
      ("c has business", ["wrong-type:6:11"]),
      ("k has fax", ["unknown-option:6:17"]),
      ("k == mail", ["wrong-type:6:11"]),
      ("n is dontknow", ["unknown-option:6:16"]),
      ("n is na", ["never-missing:6:16"]),
      ("cnt(k) == 2", ["unknown-function:6:11"]),
      ("count(n) == 2", ["wrong-type:6:17"]),
      ("mean() == 2", ["wrong-type:6:11"]),
      ("if(n, 1, 2) == 1", ["wrong-type:6:14"]),
      ("n[fees] == 2", ["needs-element:6:11"]),
      ("segment.account == x", ["unknown-name:6:19"]),
      ("language == it", ["unknown-option:6:23"]),
      ("q == it", ["unknown-name:6:11"]),
      ("perspective == manager", ["unknown-option:6:26"]),
      ("later == 2", ["later-question:6:11"]),
      ("n matches \"[0-9]\"", ["wrong-type:6:11"]),
      ("not n", ["wrong-type:6:15"]),
      ("n + c > 2", ["wrong-type:6:15"]),
      ("n >= 1 and c == persnal or m > 2", ["unknown-option:6:27", "unknown-name:6:38"]),
    ])
  func expressions(_ expression: String, _ expected: [String]) {
    let yaml = """
      - {number: n, ask: "N?"}
      - {choice: c, ask: "C?", options: {personal: "P", business: "B"}}
      - say: "S"
        when: \(expression)
      - {choices: k, ask: "K?", options: {phone: "P", mail: "M"}}
      - {number: later, ask: "L?"}
      """
    // `k` is asked before, for the expressions that need it.
    let reordered =
      expression.contains("k ") || expression.contains("(k)") ? Self.withChoicesFirst(expression) : yaml
    #expect(Story.places(reordered) == expected, "\(Story.report(reordered))")
  }

  private static func withChoicesFirst(_ expression: String) -> String {
    """
    - {number: n, ask: "N?"}
    - {choices: k, ask: "K?", options: {phone: "P", mail: "M"}}
    - say: "S"
      when: \(expression)
    """
  }

  @Test("A place in a quoted or folded expression is the place in the file") func folded() {
    let yaml = """
      - {number: n, ask: "N?"}
      - say: "S"
        when: >
          n == 1
          or nn == 2
      - say: "T"
        when: "n == 1 or\\u0020nn == 2"
      """
    #expect(Story.places(yaml) == ["unknown-name:7:10", "unknown-name:9:27"])
  }

  @Test(
    "Wordings and their fills are told at their characters",
    arguments: [
      ("{n}", ["fill-without-answer:4:12"]),
      ("{m}", ["unknown-fill:4:12"]),
      ("{nn}", ["unknown-fill:4:12"]),
      ("{factor}", ["unknown-fill:4:12"]),
      ("{not this}", ["bad-brace:4:11"]),
      ("{n", ["bad-brace:4:11"]),
      ("n}", ["bad-brace:4:12"]),
      ("{{n}}", []),
      ("{later}", ["later-question:4:12"]),
    ])
  func fills(_ text: String, _ expected: [String]) {
    let yaml = "- {number: n, ask: \"N?\"}\n- say: \"\(text)\"\n- {number: later, ask: \"L?\"}\n"
    #expect(Story.places(yaml) == expected, "\(Story.report(yaml))")
  }

  @Test("All problems of a file are told in one run, in order, with remedies") func whole() {
    let yaml = """
      questionnaire: Bank
      languages: [en, it]
      items:
        - choise: account
          ask: {en: "What kind of account?"}
          options: {personal: {en: "Personal", it: "Personale"}}
        - number: years
          ask: {en: "For how many years?", it: "Da quanti anni?"}
          when: acount == personal
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:1:16: error[bad-id]: `Bank` is not a valid id
        1 | questionnaire: Bank
          |                ^^^^
          = Use a lowercase letter, then lowercase letters, digits, and `_`: `bank`.
        story.yaml:4:5: error[unknown-item]: `choise` is not a kind of item
        4 |   - choise: account
          |     ^^^^^^
          = Did you mean `choice`?
        story.yaml:9:11: error[unknown-name]: `acount` is not defined
        9 |     when: acount == personal
          |           ^^^^^^
          = Name a question by its id, and put a text in quotes.

        """)
  }

  @Test("A file without languages has none to compare with") func noLanguages() {
    #expect(
      Story.report(
        "questionnaire: x\nitems:\n  - number: n\n    ask: \"N?\"\n    when: language == en\n") == """
          story.yaml:5:23: error[unknown-option]: `en` is not an option of `language`
          5 |     when: language == en
            |                       ^^
            = None is defined.

          """)
  }
}
