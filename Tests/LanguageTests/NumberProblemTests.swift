import Testing

/// Whole numbers: how they are written, and the bounds of each key.
@Suite struct NumberProblemTests {
  @Test("Whole numbers keep their bounds") func numbers() {
    let table = """
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 0} ⇒
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 2} ⇒
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: -1} ⇒ 3:66-68 bad-number: -1 is too small: the minimum is 0. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: -0} ⇒
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: +1} ⇒ 3:66-68 bad-number: a whole number cannot begin with `+`. Write `1`.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: ++1} ⇒ 3:66-69 bad-number: a whole number cannot begin with `+`. Write `1`.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: -} ⇒ 3:66-67 bad-number: expected a whole number from 0 to 1000, found `-`. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 1001} ⇒ 3:66-70 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 99999999999999999999} ⇒ 3:66-86 bad-number: 99999999999999999999 is too large: the maximum is 1000. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 999999999999999999999} ⇒ 3:66-87 bad-number: this number is too large: the maximum is 1000. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: -99999999999999999999} ⇒ 3:66-87 bad-number: this number is too small: the minimum is 0. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: -999999999999999999999} ⇒ 3:66-88 bad-number: this number is too small: the minimum is 0. Write a whole number from 0 to 1000.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 1.0} ⇒ 3:66-69 bad-number: expected a whole number from 0 to 1000, found `1.0`. Write it without decimals and without separators.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 1e3} ⇒ 3:66-69 bad-number: expected a whole number from 0 to 1000, found `1e3`. Write it without decimals and without separators.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 1,000} ⇒ 3:68-71 needs-quotes: the comma splits `000` from the text before it. Put each text with commas, colons, or brackets in double quotes.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: 1-2} ⇒ 3:66-69 bad-number: expected a whole number from 0 to 1000, found `1-2`. Write it without decimals and without separators.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: x} ⇒ 3:66-67 bad-number: expected a whole number from 0 to 1000, found `x`. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: ""} ⇒ 3:66-68 bad-number: expected a whole number from 0 to 1000, found ``. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: } ⇒ 3:66-66 bad-number: expected a whole number from 0 to 1000, found nothing. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: [1]} ⇒ 3:66-69 bad-number: expected a whole number from 0 to 1000, found a list. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: {a: 1}} ⇒ 3:66-72 bad-number: expected a whole number from 0 to 1000, found a map. Write it in digits.
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: "0000000000000000000000000000000000000000002"} ⇒
      - {choices: k, ask: "K?", options: {a: "A", b: "B"}, at_least: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx} ⇒ 3:66-114 bad-number: expected a whole number from 0 to 1000, found `xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx`. Write it in digits.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("The bounds of each key are let in, and nothing beyond them") func bounds() {
    let table = """
      + minutes: 0 ⇒ 3:10-11 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      + minutes: 1 ⇒
      + minutes: 1000 ⇒
      + minutes: 1001 ⇒ 3:10-14 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from 1 to 1000.
      + scales: {s: {from: -1001, to: 5}} ⇒ 3:20-25 bad-number: -1001 is too small: the minimum is -1000. Write a whole number from -1000 to 1000.
      + scales: {s: {from: -1000, to: 1000}} ⇒
      + scales: {s: {from: 1, to: 1001}} ⇒ 3:27-31 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from -1000 to 1000.
      + scales: {s: {from: 3, to: 3}} ⇒ 3:27-28 empty-range: the scale starts at 3 but ends at 3. Make `to` greater than `from`.
      + scales: {s: {from: 3, to: 4}} ⇒
      - {open: o, ask: "O?", lines: 0} ⇒ 3:33-34 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 100.
      - {open: o, ask: "O?", lines: 1} ⇒
      - {open: o, ask: "O?", lines: 100} ⇒
      - {open: o, ask: "O?", lines: 101} ⇒ 3:33-36 bad-number: 101 is too large: the maximum is 100. Write a whole number from 1 to 100.
      - {open: o, ask: "O?", characters: 0} ⇒ 3:38-39 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 60000.
      - {open: o, ask: "O?", characters: 1} ⇒
      - {open: o, ask: "O?", characters: 60000} ⇒
      - {open: o, ask: "O?", characters: 60001} ⇒ 3:38-43 bad-number: 60001 is too large: the maximum is 60000. Write a whole number from 1 to 60000.
      - {number: o, ask: "O?", decimals: -1} ⇒ 3:38-40 bad-number: -1 is too small: the minimum is 0. Write a whole number from 0 to 9.
      - {number: o, ask: "O?", decimals: 0} ⇒
      - {number: o, ask: "O?", decimals: 9} ⇒
      - {number: o, ask: "O?", decimals: 10} ⇒ 3:38-40 bad-number: 10 is too large: the maximum is 9. Write a whole number from 0 to 9.
      - {mentions: o, ask: "O?", at_most: 0} ⇒ 3:39-40 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 100.
      - {mentions: o, ask: "O?", at_most: 1} ⇒
      - {mentions: o, ask: "O?", at_most: 100} ⇒
      - {mentions: o, ask: "O?", at_most: 101} ⇒ 3:39-42 bad-number: 101 is too large: the maximum is 100. Write a whole number from 1 to 100.
      - {choices: o, ask: "O?", options: {a: "A"}, at_most: 0} ⇒ 3:57-58 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      - {choices: o, ask: "O?", options: {a: "A"}, at_most: 1} ⇒
      - {choices: o, ask: "O?", options: {a: "A"}, at_most: 1000} ⇒
      - {choices: o, ask: "O?", options: {a: "A"}, at_most: 1001} ⇒ 3:57-61 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from 1 to 1000.
      - {ranking: o, ask: "O?", of: {a: "A"}, top: 0} ⇒ 3:48-49 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      - {ranking: o, ask: "O?", of: {a: "A"}, top: 1} ⇒
      - {ranking: o, ask: "O?", of: {a: "A"}, top: 1001} ⇒ 3:48-52 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from 1 to 1000.
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 1} ⇒ 3:71-72 bad-number: 1 is too small: the minimum is 2. Write a whole number from 2 to 20.
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 2} ⇒
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 21} ⇒ 3:71-73 bad-number: 21 is too large: the maximum is 20. Write a whole number from 2 to 20.
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 2, times: 0} ⇒ 3:81-82 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 50.
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 2, times: 2} ⇒
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 2, times: 50} ⇒
      - {best_worst: o, ask: "O?", of: {a: "A", b: "B", c: "C"}, per_set: 2, times: 51} ⇒ 3:81-83 bad-number: 51 is too large: the maximum is 50. Write a whole number from 1 to 50.
      - {choice: o, ask: "O?", options: {a: {label: "A", value: -1000000}}} ⇒ 3:61-69 bad-number: -1000000 is too small: the minimum is -999999. Write a whole number from -999999 to 999999.
      - {choice: o, ask: "O?", options: {a: {label: "A", value: -999999}}} ⇒
      - {choice: o, ask: "O?", options: {a: {label: "A", value: 999999}}} ⇒
      - {choice: o, ask: "O?", options: {a: {label: "A", value: 1000000}}} ⇒ 3:61-68 bad-number: 1000000 is too large: the maximum is 999999. Write a whole number from -999999 to 999999.
      - {loop: l, times: 2, at_most: 0, items: [{say: "S"}]} ⇒ 3:34-35 bad-number: 0 is too small: the minimum is 1. Write a whole number from 1 to 1000.
      - {loop: l, times: 2, at_most: 1, items: [{say: "S"}]} ⇒
      - {loop: l, times: 2, at_most: 1000, items: [{say: "S"}]} ⇒
      - {loop: l, times: 2, at_most: 1001, items: [{say: "S"}]} ⇒ 3:34-38 bad-number: 1001 is too large: the maximum is 1000. Write a whole number from 1 to 1000.
      + quotas: [{quota: q, when: perspective == customer, limit: -1}] ⇒ 3:59-61 bad-number: -1 is too small: the minimum is 0. Write a whole number from 0 to 1000000.
      + quotas: [{quota: q, when: perspective == customer, limit: 0}] ⇒
      + quotas: [{quota: q, when: perspective == customer, limit: 1000000}] ⇒
      + quotas: [{quota: q, when: perspective == customer, limit: 1000001}] ⇒ 3:59-66 bad-number: 1000001 is too large: the maximum is 1000000. Write a whole number from 0 to 1000000.
      """
    #expect(Understood.differing(table, Understood.told) == [])
  }

  @Test("Where a maximum cannot be read, there are 100 mentions and 20 rounds to speak of") func unread() {
    func told(_ condition: String) -> [Substring] {
      Understood.told(
        """
        - {mentions: m, ask: "M?", at_most: many}
        - {open: o, ask: "O?", each: mentions of m}
        - {loop: l, times: 2, at_most: many, items: [{open: p, ask: "P?"}]}
        - {say: "S", when: "\(condition)"}
        """
      ).split(separator: "\n").dropFirst(2).map { $0.prefix { $0 != "." } }
    }
    #expect(told("o[100] is answered and p[20] is answered") == [])
    #expect(told("o[101] is answered") == ["6:25-28 unknown-option: `101` is not an option of `m`"])
    #expect(told("p[21] is answered") == ["6:25-27 unknown-option: `21` is not an option of `l`"])
  }
}
