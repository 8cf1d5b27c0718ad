import Dates
import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// What fields hold, as values of expressions, and back.
@Suite struct DatumTests {
  @Test("Each kind of answer is a value of its own kind") func values() throws {
    let day = try #require(CalendarDate("2026-11-25"))
    let values: [Value] = [
      .one("a"), .some(["a", "b"]), .point(3), .number(2.5), .text("t"), .texts(["t", "u"]), .date(day),
      .order(["b", "a"]),
      .amounts([Amount(id: "a", number: 0), Amount(id: "b", number: 2), Amount(id: "c", number: 0.5)]),
      .extremes(Extremes(shown: ["a", "b", "c"], best: "b", worst: "a")), .truth(false),
    ]
    #expect(
      values.map { Datum(.given($0)).told } == [
        "a", "[a b]", "3", "2.5", "'t'", "[t u]", "2026-11-25", "[b a]", "[b c]", "[b]", "no",
      ])
    #expect(Datum(.absent(.missing(.refused))) == .absent(.missing(.refused)))
  }

  @Test("A computed value is kept as the answer that it looks like") func cells() throws {
    let day = try #require(CalendarDate("2026-11-25"))
    let cells: [Cell] = [
      .given(.truth(true)), .given(.number(1)), .given(.text("t")), .given(.one("a")), .given(.some(["a"])),
      .given(.date(day)),
      .absent(.notReached),
    ]
    #expect(cells.map { Datum($0).cell } == cells)
    #expect(Cell(.given(.point(1))) == .given(.point(1)) && Cell(.missing(.na)) == .absent(.missing(.na)))
  }

  @Test("Nothing has been asked at first, and another day changes the day alone") func situation() throws {
    let day = try #require(CalendarDate("2026-11-25"))
    let situation = Situation(
      fields: 2, language: "en", perspective: .customer, today: day, sample: [], seed: 7)
    #expect(situation.cells == [.absent(.notReached), .absent(.notReached)] && situation.seed == 7)
    let evaluator = Bench(cells: [.given(.point(1))]).evaluator
    let later = evaluator.on(day.adding(days: 1))
    #expect(later.situation.today.text == "2026-11-26" && later.situation.cells == evaluator.situation.cells)
    #expect(evaluator.on(day).situation.today == day)
  }

  @Test(
    "A pattern is for the whole text, with all its ways",
    arguments: [
      ("ab", "ab", true), ("ab", "a", false), ("ab", "b", false), ("ab", "a|ab", true), ("ba", "a|b", false),
      ("ab\n", "ab", false), ("", "", true), ("", "a*", true), ("é", ".", true), ("👍", ".", true),
      ("AB", "(?i)ab", true),
      ("ab", "(", false), ("ab", "ab)(ab", false), ("a\nb", "a.b", false),
    ])
  func pattern(_ text: String, _ pattern: String, _ isMatch: Bool) {
    #expect(Pattern.matches(text, pattern) == isMatch)
  }

  @Test("A pattern that could try for years gives up") func patience() {
    #expect(Pattern.matches(String(repeating: "a", count: 60) + "!", "(a+,?)+") == nil)
    #expect(Pattern.matches(String(repeating: "a", count: 60), "(a+,?)+") == true)
  }

  @Test("A pattern can be read alone, and with what is put around it") func valid() {
    #expect(["a+", "(a|b)", "\\d{3}"].allSatisfy(Pattern.isValid))
    #expect(["(", "[a", "a)(b", "*", "\\"].filter(Pattern.isValid) == [])
  }
}
