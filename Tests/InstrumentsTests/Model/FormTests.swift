import Instruments
import Testing

import struct Foundation.Decimal

/// The forms of answers: their columns, bounds and expressions.
@Suite struct FormTests {
  private let set = ElementSet(codeFrame: 3, count: 2, slot: 0)
  private let elements = ["x", "y"].enumerated().map { place, id in
    Element(id: id, code: place + 1, origin: .builtIn)
  }

  private var shapes: [Shape] {
    [
      .oneOf(set), .someOf(set, atLeast: 0, atMost: 2), .point(Scale(low: -1, high: 3, labels: [:])),
      .number(NumberDomain(from: .number(2), decimals: 0)),
      .date(DateDomain(from: .unreadable, to: .truth(true))),
      .text(TextDomain(lines: 1)), .texts(atMost: 2), .order(set, top: nil),
      .amounts(set, AmountsDomain(total: .number(7))),
      .extremes(set, ExtremesDomain(plan: DesignPlan(perSet: 2, times: 1))), .drawn(codeFrame: 3),
      .computed(.number(4), .number),
    ]
  }

  @Test("An answer has one column, or one for each of its parts") func columns() {
    let columns = shapes.map { shape in
      shape.instrument.columns("q", 5, elements).map(\.name).joined(separator: " ")
    }
    #expect(
      columns == [
        "q", "q_x q_y", "q", "q", "q", "q", "q_1 q_2", "q_x q_y", "q_x q_y", "q_shown q_best q_worst", "q",
        "q",
      ])
    #expect(shapes[0].instrument.columns("q", 5, elements).map(\.source) == [.field(5)])
    #expect(
      shapes[1].instrument.columns("q", 5, elements).map(\.source) == [
        .option(field: 5, element: 0), .option(field: 5, element: 1),
      ])
    #expect(
      shapes[6].instrument.columns("q", 5, elements).map(\.source) == [
        .text(field: 5, place: 0), .text(field: 5, place: 1),
      ])
    #expect(
      shapes[7].instrument.columns("q", 5, elements).map(\.source) == [
        .rank(field: 5, element: 0), .rank(field: 5, element: 1),
      ])
    #expect(
      shapes[8].instrument.columns("q", 5, elements).map(\.source) == [
        .amount(field: 5, element: 0), .amount(field: 5, element: 1),
      ])
    #expect(
      shapes[9].instrument.columns("q", 5, elements).map(\.source) == [
        .extreme(field: 5, .shown), .extreme(field: 5, .best), .extreme(field: 5, .worst),
      ])
  }

  @Test("Scales and numbers have bounds, if these are numbers") func bounds() {
    let bounds = shapes.map { shape in
      [shape.instrument.bounds.low, shape.instrument.bounds.high].map { $0.map { "\($0)" } ?? "-" }.joined(
        separator: " ")
    }
    #expect(
      bounds == ["- -", "- -", "-1 3", "2 -", "- -", "- -", "- -", "- -", "- -", "- -", "- -", "- -"])
    let number = NumberDomain(from: .truth(true), to: .number(9), decimals: 0)
    #expect(number.bounds.low == nil && number.bounds.high == 9)
  }

  @Test("Bounds, totals and computed values are expressions") func expressions() {
    #expect(
      shapes.map(\.instrument.expressions) == [
        [], [], [], [.number(2)], [.unreadable, .truth(true)], [], [], [], [.number(7)], [], [], [.number(4)],
      ])
    #expect(NumberDomain(to: .number(9), decimals: 0).expressions == [.number(9)])
    #expect(DateDomain(to: .number(9)).expressions == [.number(9)])
  }

  @Test("Only drawn and computed values are not asked, and only options can be chosen") func asked() {
    #expect(
      shapes.map(\.instrument.isAsked) == [
        true, true, true, true, true, true, true, true, true, true, false, false,
      ])
    #expect(shapes.map { $0.choices == set } == [true, true] + Array(repeating: false, count: 10))
    #expect(shapes.dropFirst(2).allSatisfy { $0.choices == nil })
  }

  @Test(
    "An outcome of an interview is a word; `completed` is not given by hand",
    arguments: [
      ("no_consent", true), ("refused", true), ("partial", true), ("a1", true), ("completed", false),
      ("", false),
      ("Refused", false), ("two words", false),
    ])
  func dispositions(_ word: String, _ isGiven: Bool) {
    #expect(Disposition(given: word)?.word == (isGiven ? word : nil))
    #expect(Disposition(word: word).description == word)
  }

  @Test("The outcomes of the program have their words") func words() {
    #expect(
      [Disposition.partial, .refused, .completed, .quotaFull].map(\.word) == [
        "partial", "refused", "completed", "quota_full",
      ])
    #expect(Disposition.completed == "completed" && Disposition.completed != .partial)
  }
}
