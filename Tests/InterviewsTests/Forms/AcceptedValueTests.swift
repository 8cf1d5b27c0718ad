import Dates
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What each kind of question accepts, and the reason for what it does not.
@Suite struct AcceptedValueTests {
  private static let day = CalendarDate("2026-11-21") ?? .epoch

  private func check(_ item: String, _ cases: [(Value, InputProblem?)]) throws {
    let interview = try Story.standing("\(item)\n")
    let address = try #require(interview.current().map { interview.route().stops[$0].field })
    for (value, problem) in cases {
      let expected: Action =
        problem.map(Action.refuse)
        ?? .record(.answered(interview.questionnaire.address(of: address), .given(value), override: nil))
      #expect(interview.handle(.answer(.given(value))) == expected, "\(value)")
    }
  }

  @Test("A choice accepts one of its options and nothing else") func one() throws {
    try check(
      "- {choice: c, ask: \"C?\", options: {a: \"A\", b: \"B\"}}",
      [
        (.one("a"), nil), (.one("b"), nil), (.one("c"), .notAnOption), (.text("a"), .notAnOption),
        (.some(["a"]), .notAnOption), (.number(1), .notAnOption),
      ])
  }

  @Test("Several options have a minimum, a maximum, and options that stand alone") func several() throws {
    try check(
      "- {choices: k, ask: \"K?\", at_least: 2, at_most: 3, options: {a: \"A\", b: \"B\", c: \"C\", d: \"D\", "
        + "none: {label: \"None of these\", exclusive: yes}}}",
      [
        (.some([]), .tooFew(2)), (.some(["a"]), .tooFew(2)), (.some(["a", "b"]), nil),
        (.some(["a", "b", "c"]), nil), (.some(["a", "b", "c", "d"]), .tooMany(3)),
        (.some(["none"]), nil), (.some(["a", "none"]), .exclusive("None of these")),
        (.some(["a", "x"]), .notAnOption), (.one("a"), .notAnOption), (.texts(["a", "b"]), .notAnOption),
      ])
  }

  @Test("With fewer options than the minimum, all of them are enough") func fewOffered() throws {
    let yaml = """
      - {choice: app, ask: "App?", options: {yes: "Yes", no: "No"}}
      - choices: k
        ask: "K?"
        at_least: 2
        options: {a: "A", b: {label: "B", when: app == yes}, c: {label: "C", when: app == yes}}
      """
    let without = try Story.standing(yaml, ["app": .given(.one("no"))])
    #expect(without.refusal(.given(.some([]))) == .tooFew(2))
    #expect(without.refusal(.given(.some(["a"]))) == nil)
    #expect(without.refusal(.given(.some(["a", "b"]))) == .notAnOption)
    let with = try Story.standing(yaml, ["app": .given(.one("yes"))])
    #expect(with.refusal(.given(.some(["b"]))) == .tooFew(2))
    #expect(with.refusal(.given(.some(["b", "c"]))) == nil)
  }

  @Test("A rating accepts the points from the lowest to the highest") func point() throws {
    try check(
      "- {rating: r, ask: \"R?\", scale: standard.satisfaction5}",
      [
        (.point(0), .notAnOption), (.point(1), nil), (.point(5), nil), (.point(6), .notAnOption),
        (.number(3), .notAnOption), (.one("3"), .notAnOption),
      ])
  }

  @Test("A number keeps to its bounds and its decimals, or is one of the options") func number() throws {
    try check(
      "- {number: n, ask: \"N?\", from: 1, to: 10, decimals: 1, options: {never: {label: \"Never\", value: 97}}}",
      [
        (.number(1), nil), (.number(10), nil), (.number(1.5), nil),
        (.number(0.9), .outOfRange(low: "1", high: "10")),
        (.number(10.1), .outOfRange(low: "1", high: "10")), (.number(1.25), .tooManyDecimals(1)),
        (.one("never"), nil), (.one("always"), .notAnOption), (.text("1"), .notAnOption),
        (.point(1), .notAnOption),
      ])
    try check(
      "- {number: n, ask: \"N?\", from: 1}",
      [
        (.number(100), nil), (.number(0), .outOfRange(low: "1", high: nil)),
        (.number(1.5), .tooManyDecimals(0)),
        (.one("never"), .notAnOption),
      ])
    try check(
      "- {number: n, ask: \"N?\", to: 1}",
      [(.number(-100), nil), (.number(2), .outOfRange(low: nil, high: "1"))])
    try check("- {number: n, ask: \"N?\"}", [(.number(-1_000_000), nil), (.number(1_000_000), nil)])
  }

  @Test("A day keeps to its bounds") func date() throws {
    let (first, today) = (try #require(CalendarDate("2026-01-01")), Self.day)
    let outside = InputProblem.dateOutOfRange(first: first, last: today)
    try check(
      "- {date: d, ask: \"D?\", from: 2026-01-01, to: today}",
      [
        (.date(first), nil), (.date(today), nil), (.date(first.adding(days: -1)), outside),
        (.date(today.adding(days: 1)), outside), (.text("2026-02-01"), .notAnOption),
      ])
    try check(
      "- {date: d, ask: \"D?\", from: today}",
      [
        (.date(today.adding(days: 9)), nil),
        (.date(today.adding(days: -1)), .dateOutOfRange(first: today, last: nil)),
      ])
    try check(
      "- {date: d, ask: \"D?\", to: today}",
      [
        (.date(today.adding(days: -9)), nil),
        (.date(today.adding(days: 1)), .dateOutOfRange(first: nil, last: today)),
      ])
  }

  @Test("Texts and mentions need at least one, and mentions have a maximum") func texts() throws {
    try check(
      "- {open: t, ask: \"T?\"}",
      [(.text("x"), nil), (.text(" "), .answerNeeded), (.texts(["x"]), .notAnOption)])
    try check(
      "- {mentions: m, ask: \"M?\", at_most: 2}",
      [
        (.texts([]), .answerNeeded), (.texts(["x"]), nil), (.texts(["x", "y"]), nil),
        (.texts(["x", "y", "z"]), .tooMany(2)), (.text("x"), .notAnOption),
      ])
  }

  @Test("A ranking has each place once, and only elements that are offered") func order() throws {
    try check(
      "- {ranking: r, ask: \"R?\", of: {a: \"A\", b: \"B\", c: \"C\"}, top: 2}",
      [
        (.order(["a", "b"]), nil), (.order(["c", "a"]), nil), (.order(["a"]), .notAnOrder(places: 2)),
        (.order(["a", "a"]), .notAnOrder(places: 2)), (.order(["a", "b", "c"]), .notAnOrder(places: 2)),
        (.order(["a", "x"]), .notAnOrder(places: 2)), (.some(["a", "b"]), .notAnOption),
      ])
    try check(
      "- {ranking: r, ask: \"R?\", of: {a: \"A\", b: \"B\", c: \"C\"}}",
      [(.order(["a", "b", "c"]), nil), (.order(["a", "b"]), .notAnOrder(places: 3))])
  }

  @Test("Amounts name each element once, are not negative, and add up to the total") func amounts() throws {
    func amounts(_ a: Int, _ b: Int) -> Value {
      .amounts([Amount(id: "a", number: .init(a)), Amount(id: "b", number: .init(b))])
    }
    try check(
      "- {allocation: p, ask: \"P?\", of: {a: \"A\", b: \"B\"}, total: 10}",
      [
        (amounts(10, 0), nil), (amounts(0, 10), nil), (amounts(4, 5), .notTheTotal("10", left: "1")),
        (amounts(8, 5), .notTheTotal("10", left: "-3")), (amounts(-1, 11), .negativeAmount),
        (.amounts([Amount(id: "a", number: 10)]), .notAnOption),
        (.amounts([Amount(id: "a", number: 5), Amount(id: "x", number: 5)]), .notAnOption),
        (.amounts([Amount(id: "b", number: 5), Amount(id: "a", number: 5)]), nil),
        (.number(10), .notAnOption),
      ])
  }

  @Test("A total that is not known does not have to be met") func unknownTotal() throws {
    let yaml = """
      - {number: hours, ask: "Hours?"}
      - {allocation: p, ask: "P?", of: {a: "A", b: "B"}, total: hours, unit: "hours"}
      """
    let interview = try Story.standing(yaml, ["hours": .missing(.dk)])
    let amounts = Value.amounts([Amount(id: "a", number: 3), Amount(id: "b", number: 4)])
    #expect(interview.refusal(.given(amounts)) == nil)
    let form = try interview.questionScreen().form
    #expect(
      form
        == .amounts(
          [.init(code: 1, id: "a", label: "A"), .init(code: 2, id: "b", label: "B")], total: nil,
          unit: "hours"))
  }

  @Test("The best and the worst of a set differ, and were shown in it") func extremes() throws {
    let yaml =
      "- {best_worst: x, ask: \"X?\", of: {a: \"A\", b: \"B\", c: \"C\", d: \"D\", e: \"E\"}, per_set: 3, times: 3}\n"
    let interview = try Story.standing(yaml)
    let shown = try interview.questionScreen().form.options.map(\.id)
    #expect(shown.count == 3)
    let other = try #require(["a", "b", "c", "d", "e"].first { !shown.contains($0) })
    func refusal(_ best: String, _ worst: String, _ shown: [String]) -> InputProblem? {
      interview.refusal(.given(.extremes(Extremes(shown: shown, best: best, worst: worst))))
    }
    #expect(refusal(shown[0], shown[1], shown) == nil)
    #expect(refusal(shown[2], shown[0], shown.reversed()) == nil)
    #expect(refusal(shown[0], shown[0], shown) == .notExtremes)
    #expect(refusal(other, shown[0], shown) == .notAnOption)
    #expect(refusal(shown[0], other, shown) == .notAnOption)
    #expect(refusal(shown[0], shown[1], [shown[0], shown[1], other]) == .notAnOption)
    #expect(interview.refusal(.given(.one(shown[0]))) == .notAnOption)
  }
}
