import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The questions that a failed check depends on.
@Suite struct CheckedAnswerTests {
  /// The other questions of a check on `last`, after answers to all questions before it.
  private func named(_ condition: String) throws -> [String] {
    let yaml = """
      questionnaire: q
      missing: []
      factors: {fees: "Fees", queue: {label: "Queue", when: n > 0}}
      segments:
        tenure: {values: {new: {label: "New", when: n < 2}, loyal: {label: "Loyal", when: m < 2}, rest: {label: "Rest"}}}
      items:
        - {number: n, ask: "N?"}
        - {number: m, ask: "M?"}
        - {choice: c, ask: "C?", options: {a: "A", b: "B"}}
        - {choices: k, ask: "K?", options: {a: "A", b: "B"}}
        - {rating: r, ask: "R {factor}?", each: factors, scale: standard.nps}
        - {open: t, ask: "T?"}
        - {date: d, ask: "D?"}
        - {date: e, ask: "E?"}
        - {allocation: p, ask: "P?", of: {x: "X", y: "Y"}}
        - {compute: both, value: n + m}
        - {split: arm, arms: [one, two]}
        - {number: last, ask: "Last?", must: {that: '\(condition)', message: "No."}}
      """
    let day = Value.date(.epoch)
    let interview = try Story.standing(
      yaml,
      [
        "n": .given(.number(5)), "m": .given(.number(5)), "c": .given(.one("a")), "k": .given(.some(["a"])),
        "r[fees]": .given(.point(5)), "r[queue]": .given(.point(5)), "t": .given(.text("x")),
        "d": .given(day), "e": .given(day),
        "p": .given(.amounts([Amount(id: "x", number: 60), Amount(id: "y", number: 40)])),
      ])
    #expect(interview.stops().last == "last?", "\(interview.stops())")
    let checked = interview.checked(.given(.number(1)))
    #expect(checked.text == "1")
    return checked.questions.map(\.address.text)
  }

  @Test(
    "All questions that the condition uses, in the order of the route, but not the one that is asked",
    arguments: [
      ("last > 5", []), ("last > n", ["n"]), ("n + m < last", ["n", "m"]),
      ("last > 5 and m < 3", ["m"]), ("m > 9 or n > 9 or last > 9", ["n", "m"]),
      ("not (c == a and last < 5)", ["c"]), ("c in {b} and last > 0", ["c"]),
      ("k has b and last > 0", ["k"]), ("count(k) > last", ["k"]), ("n is dk and last > 0", ["n"]),
      ("t matches \"[a-b]\" and last > 0", ["t"]), ("years_between(d, e) > last", ["d", "e"]),
      ("if(n > 1, m, last) > 9", ["n", "m"]), ("mean(n, last) > 9", ["n"]),
      ("last > both", ["n", "m"]), ("segment.tenure == new and last > 0", ["n", "m"]),
      ("p[y] > 90 and last > 0", ["p"]), ("r[queue] > 9 and last > 0", ["r[queue]"]),
      ("count(factors where r[factor] > 9) > last", ["n", "r[fees]", "r[queue]"]),
      ("sum(r[factor] for factors) < last", ["n", "r[fees]", "r[queue]"]),
      ("count(factors) > 3 and last > 0", ["n"]),
      ("sum(r) < last", ["r[fees]", "r[queue]"]), ("today < 2020-01-01 and last > 0", []),
    ])
  func questions(_ condition: String, _ expected: [String]) throws {
    #expect(try named(condition) == expected)
  }

  @Test("Of several checks it is the one that fails, and lines say the answers") func failing() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - {rating: a, ask: "A?", scale: standard.nps}
        - {number: b, ask: "B?"}
        - {rating: c, ask: "C?", scale: standard.nps, must: {that: c >= a}, should: {that: c >= b}}
        - {number: d, ask: "D?", must: {that: d > c}}
      """
    let interview = try Story.standing(yaml, ["a": .given(.point(0)), "b": .given(.number(9))])
    let doubtful = interview.checked(.given(.point(10)))
    #expect(doubtful.text == "10 = Extremely likely" && doubtful.questions.isEmpty)
    let soft = interview.checked(.given(.point(8)))
    #expect(Interview.texts(soft.questions) == ["b: B? = 9"])
    let higher = try Story.standing(yaml, ["a": .given(.point(5)), "b": .given(.number(9))])
    #expect(Interview.texts(higher.checked(.given(.point(4))).questions) == ["a: A? = 5"])
    #expect(Interview.texts(higher.checked(.given(.point(6))).questions) == ["b: B? = 9"])
  }

  @Test("In a battery, a check on all rows counts at the last one, and names the rows that were asked")
  func rows() throws {
    let yaml = """
      questionnaire: q
      missing: []
      items:
        - number: hours
          ask: "Hours?"
          each: {a: "A", b: "B", c: "C"}
          must: [{that: "sum(hours) == 5"}]
      """
    var interview = try Story.standing(yaml, ["hours[a]": .given(.number(1))])
    #expect(interview.checked(.given(.number(9))).questions.isEmpty)
    try interview.answer("hours[b]", .given(.number(1)))
    #expect(
      Interview.texts(interview.checked(.given(.number(9))).questions) == [
        "hours[a]: Hours? - A = 1", "hours[b]: Hours? - B = 1",
      ])
    // What comes later on the route is not named.
    try interview.answer("hours[c]", .given(.number(3)))
    try interview.apply(.reopened(Address("hours", ["a"])))
    #expect(interview.checked(.given(.number(9))).questions.isEmpty)
    try interview.apply(.advanced)
    let review = interview.checked(.given(.number(9)))
    #expect(review.text == "" && review.questions.isEmpty)
  }
}
