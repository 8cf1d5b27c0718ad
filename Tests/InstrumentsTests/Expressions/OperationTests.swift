import Dates
import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// What expressions do with numbers, texts, days and options.
@Suite struct OperationTests {
  private func number(_ text: String) throws -> Expression { .number(try #require(Decimal(string: text))) }

  private func text(_ text: String) -> Expression { Expression(.text(text)) }

  private func date(_ text: String) throws -> Expression {
    Expression(.date(try #require(CalendarDate(text))))
  }

  @Test(
    "Numbers are exact; what cannot be reckoned is not there",
    arguments: [
      ("0.1", "+", "0.2", "0.3"), ("1", "-", "1.5", "-0.5"), ("0.1", "*", "0.1", "0.01"),
      ("10", "/", "4", "2.5"),
      ("1", "/", "3", "0.333333333333"), ("2", "/", "3", "0.666666666667"), ("1", "/", "0", "not asked"),
      ("7", "mod", "3", "1"), ("-1", "mod", "3", "2"), ("1", "mod", "-3", "-2"), ("5.5", "mod", "2", "1.5"),
      ("6", "mod", "3", "0"), ("1", "mod", "0", "not asked"),
    ])
  func arithmetic(_ a: String, _ operation: String, _ b: String, _ result: String) throws {
    let operation = try #require(Expression.Arithmetic(rawValue: operation))
    #expect(Bench().value(.arithmetic(operation, try number(a), try number(b))).told == result)
  }

  @Test("What is no number is not reckoned with, and what is too large is not there") func noNumbers() throws
  {
    #expect(Bench().value(.arithmetic(.plus, text("1"), .number(1))) == .absent(.notAsked))
    #expect(Bench().value(.arithmetic(.plus, .number(1), .option("1"))) == .absent(.notAsked))
    let large = Expression.number(.greatestFiniteMagnitude)
    #expect(Bench().value(.arithmetic(.times, large, large)) == .absent(.notAsked))
  }

  @Test("Numbers, texts, days, options and truths are compared with their like") func comparisons() throws {
    let pairs: [(Expression, Expression)] = [
      (try number("1.5"), try number("2")), (text("a"), text("b")),
      (try date("2026-01-31"), try date("2026-02-01")),
      (.option("a"), .option("b")), (.truth(false), .truth(true)),
    ]
    for (less, more) in pairs {
      func told(_ a: Expression, _ b: Expression) -> String {
        Expression.Comparison.allCases.map { "\($0.rawValue) \(Bench().value(.compare($0, a, b)).told)" }
          .joined(separator: ", ")
      }
      #expect(told(less, more) == "== no, != yes, < yes, <= yes, > no, >= no")
      #expect(told(more, less) == "== no, != yes, < no, <= no, > yes, >= yes")
      #expect(told(less, less) == "== yes, != no, < no, <= yes, > no, >= yes")
    }
    #expect(Bench().value(.compare(.equal, .number(1), text("1"))) == .absent(.notAsked))
    #expect(Bench().value(.compare(.notEqual, .option("a"), text("a"))) == .absent(.notAsked))
  }

  @Test("An option is among some, and several have one") func options() {
    let bench = Bench(cells: [
      .given(.one("a")), .given(.some(["a", "b"])), .given(.some([])), .absent(.missing(.na)),
    ])
    #expect(
      bench.value(.isIn(.cell(0), ["b", "a"])).told == "yes"
        && bench.value(.isIn(.cell(0), ["b"])).told == "no")
    #expect(
      bench.value(.isIn(.cell(1), ["a"])).told == "not asked"
        && bench.value(.isIn(.cell(3), ["a"])).told == "na")
    #expect(bench.value(.has(.cell(1), .option("b"))).told == "yes")
    #expect(bench.value(.has(.cell(1), .option("c"))).told == "no")
    #expect(bench.value(.has(.cell(0), .option("a"))).told == "not asked")
    #expect(bench.value(.has(.cell(3), .option("a"))).told == "na")
    #expect((0...3).map { bench.value(.countChosen(.cell($0))).told } == ["not asked", "2", "0", "na"])
  }

  @Test("Whole texts match a pattern") func matches() {
    let bench = Bench(cells: [.given(.text("AB12")), .given(.number(12)), .absent(.notReached)])
    #expect(bench.value(.matches(.cell(0), pattern: "[A-Z]+[0-9]+")).told == "yes")
    #expect(bench.value(.matches(.cell(0), pattern: "[A-Z]+")).told == "no")
    #expect(bench.value(.matches(.cell(1), pattern: ".*")).told == "not asked")
    #expect(bench.value(.matches(.cell(2), pattern: ".*")).told == "not reached")
  }

  @Test("Years go from birthday to birthday, and what is no day has none") func years() throws {
    let born = try date("2000-11-26")
    #expect(Bench().value(.yearsBetween(born, Expression(.today))).told == "25")
    #expect(
      Bench().evaluator.on(try #require(CalendarDate("2026-11-26"))).value(
        of: Expression(.yearsBetween(born, Expression(.today)))
      ).told == "26")
    #expect(Bench().value(.yearsBetween(born, .number(1))).told == "not asked")
    #expect(Bench(cells: [.absent(.missing(.dk))]).value(.yearsBetween(.cell(0), born)).told == "dk")
  }

  @Test("Who is speaking, when and how") func situation() {
    let bench = Bench(sample: [.given(.number(7)), .absent(.notAsked)])
    let forms: [Expression.Form] = [
      .language, .perspective, .today, .sample(0), .sample(1), .unreadable, .truth(true),
    ]
    #expect(
      forms.map { bench.value($0).told } == [
        "it", "management", "2026-11-25", "7", "not asked", "not asked", "yes",
      ])
  }
}
