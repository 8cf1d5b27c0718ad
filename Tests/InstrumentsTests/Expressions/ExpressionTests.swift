import Dates
import Instruments
import Stories
import Testing
import Texts

import struct Foundation.Decimal

/// Expressions, what they are made of, and where they are written.
@Suite struct ExpressionTests {
  private let a = Expression.cell(0)
  private let b = Expression.cell(1)
  private let c = Expression.cell(2)

  private func filtered(_ filter: Expression?) -> ElementSet {
    ElementSet(codeFrame: 0, count: 3, slot: 0, filter: filter)
  }

  @Test("The parts of an expression stand in the order written") func parts() {
    let forms: [(Expression.Form, [Expression])] = [
      (.not(a), [a]), (.isIn(a, ["x"]), [a]), (.isState(a, .answered), [a]), (.matches(a, pattern: "x"), [a]),
      (.countChosen(a), [a]), (.and(a, b), [a, b]), (.or(a, b), [a, b]), (.compare(.less, a, b), [a, b]),
      (.arithmetic(.plus, a, b), [a, b]), (.has(a, b), [a, b]), (.yearsBetween(a, b), [a, b]),
      (.choose(a, then: b, otherwise: c), [a, b, c]), (.summary(.sum, [c, a, b]), [c, a, b]),
      (.countOver(filtered(a)), [a]), (.countOver(filtered(nil)), []),
      (.summaryOver(.max, filtered(a), b), [b, a]),
      (.summaryOver(.max, filtered(nil), b), [b]),
    ]
    for (form, parts) in forms { #expect(Expression(form).parts == parts, "\(form)") }
    let simple: [Expression.Form] = [
      .truth(true), .unreadable, .number(1), .text("a"), .date(.epoch), .option("a"), a.form, .segment(0),
      .sample(0), .language,
      .perspective, .today, .position(slot: 0), .element(codeFrame: 0, slot: 0),
    ]
    #expect(simple.allSatisfy { Expression($0).parts.isEmpty })
  }

  @Test("Two that say the same are the same, wherever they are written") func equal() {
    let written = Expression.number(1).at(SourceRange(3, 4))
    #expect(written == .number(1) && Set([written, .number(1)]).count == 1 && written != .number(2))
    #expect(written.place == SourceRange(3, 4) && written.at(nil).place == nil)
  }

  @Test("What was put together stands where its second part was written, else where its first one was")
  func together() {
    let (first, second) = (a.at(SourceRange(1, 2)), b.at(SourceRange(5, 6)))
    #expect(Expression.and(first, second).place == SourceRange(5, 6))
    #expect(Expression.and(first, b).place == SourceRange(1, 2) && Expression.and(a, b).place == nil)
  }

  @Test("A number and a day that are written out are known") func literals() {
    #expect(Expression.number(5).number == 5 && a.number == nil && Expression(.date(.epoch)).number == nil)
    #expect(Expression(.date(.epoch)).date == .epoch && Expression.number(5).date == nil)
  }
}
