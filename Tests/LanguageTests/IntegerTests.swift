import Diagnostics
import Stories
import Testing

/// Whole numbers within bounds: each slip gets one message, which says what the bound is.
@Suite struct IntegerTests {
  @Test("A number out of bounds is told the bound, and nothing follows from it") func limits() {
    let yaml = """
      - number: n
        ask: "How many?"
        decimals: 10
      - loop: l
        times: n
        at_most: 5000
        items:
          - open: a
            ask: "What, {number}?"
      """
    #expect(
      Story.report(yaml) == """
        story.yaml:5:15: error[bad-number]: 10 is too large: the maximum is 9
        5 |     decimals: 10
          |               ^^
          = Write a whole number from 0 to 9.
        story.yaml:8:14: error[bad-number]: 5000 is too large: the maximum is 1000
        8 |     at_most: 5000
          |              ^^^^
          = Write a whole number from 1 to 1000.

        """)
  }

  @Test(
    "Each key that takes a whole number says what is wrong with it",
    arguments: [
      ("at_most: 0", "0 is too small: the minimum is 1", "Write a whole number from 1 to 1000."),
      ("at_most: -3", "-3 is too small: the minimum is 1", "Write a whole number from 1 to 1000."),
      ("at_most: +3", "a whole number cannot begin with `+`", "Write `3`."),
      (
        "at_most: 99999999999999999999999", "this number is too large: the maximum is 1000",
        "Write a whole number from 1 to 1000."
      ),
      (
        "at_most: 2.5", "expected a whole number from 1 to 1000, found `2.5`",
        "Write it without decimals and without separators."
      ),
      ("at_most: three", "expected a whole number from 1 to 1000, found `three`", "Write it in digits."),
      ("at_most: [3]", "expected a whole number from 1 to 1000, found a list", "Write it in digits."),
      ("at_most:", "expected a whole number from 1 to 1000, found nothing", "Write it in digits."),
    ])
  func slips(_ line: String, _ summary: String, _ remedy: String) {
    let yaml = "- choices: k\n  ask: \"K?\"\n  options: {a: \"A\", b: \"B\"}\n  \(line)\n"
    let found = Story.compile(yaml).diagnostics
    #expect(found.map(\.summary) == [summary])
    #expect(found.map(\.explanation) == [remedy])
  }

  @Test(
    "One slip is one message at every key with bounds",
    arguments: [
      "- {choices: k, ask: \"K?\", options: {a: \"A\", b: \"B\"}, at_least: 5000}",
      "- {mentions: k, ask: \"K?\", at_most: 5000}\n- {say: \"S\", when: count(k) > 50}",
      "- {open: k, ask: \"K?\", lines: 5000}", "- {open: k, ask: \"K?\", characters: 100000}",
      "- {ranking: k, ask: \"K?\", of: {a: \"A\", b: \"B\"}, top: 5000}",
      "- {best_worst: k, ask: \"K?\", of: {a: \"A\", b: \"B\", c: \"C\"}, per_set: 50}",
      "- {best_worst: k, ask: \"K?\", of: {a: \"A\", b: \"B\", c: \"C\"}, per_set: 2, times: 500}",
      "- {choice: k, ask: \"K?\", options: {a: {label: \"A\", value: 9999999}, b: \"B\"}}",
      "- {choice: k, ask: \"K?\", options: {a: {label: \"A\", value: two}, b: {label: \"B\", value: 1}}}",
      "questionnaire: q\nminutes: 5000\nitems: [{say: \"S\"}]\n",
      "questionnaire: q\nitems: [{say: \"S\"}]\nquotas: [{quota: k, when: language == \"\", limit: -1}]\n",
      "questionnaire: q\nscales: {s: {from: 1, to: 5000}}\nitems: [{rating: r, ask: \"R?\", scale: s}]\n",
      "questionnaire: q\nscales: {s: {from: 1, to: 5, labels: {7: \"S\"}}}\nitems: [{rating: r, ask: \"R?\", scale: s}]\n",
    ])
  func everyKey(_ yaml: String) {
    let codes = Story.compile(yaml).diagnostics.map(\.rule)
    #expect(codes == [.badNumber], "\(Story.report(yaml))")
  }
}
