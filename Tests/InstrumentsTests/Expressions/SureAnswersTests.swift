import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// Fields that are sure to have an answer where a condition holds.
@Suite struct SureAnswersTests {
  private let fields = (0..<3).map { FieldReference(question: $0, firstField: $0, extents: [], indices: []) }
  private let a = Expression.cell(0)
  private let b = Expression.cell(1)
  private let c = Expression.cell(2)

  private func sure(_ form: Expression.Form) -> String {
    let sure = Expression(form).sureAnswers
    return zip("abc", fields).filter { sure.contains($1) }.map { String($0.0) }.joined()
  }

  private func isOne(_ field: Expression) -> Expression { .compare(.equal, field, .number(1)) }

  @Test("Comparing needs an answer; both need all, either what each needs") func comparisons() {
    #expect(sure(isOne(a).form) == "a" && sure(.compare(.less, a, b)) == "ab")
    #expect(sure(.and(isOne(a), isOne(b))) == "ab" && sure(.or(isOne(a), isOne(b))) == "")
    #expect(sure(.or(.and(isOne(a), isOne(b)), .and(isOne(b), isOne(c)))) == "b")
    #expect(
      sure(.isIn(a, ["x"])) == "a" && sure(.matches(b, pattern: "x")) == "b"
        && sure(.has(c, .option("x"))) == "c")
    #expect(sure(isOne(Expression(.arithmetic(.plus, a, b))).form) == "ab")
    #expect(
      sure(isOne(.countChosen(c)).form) == "c" && sure(isOne(Expression(.yearsBetween(a, c))).form) == "ac")
    #expect(sure(isOne(Expression(.summary(.mean, [a, b]))).form) == "" && sure(a.form) == "")
  }

  @Test("What does not hold needs the same; then both and either change places") func denials() {
    #expect(sure(.not(isOne(a))) == "a" && sure(.not(.not(isOne(a)))) == "a")
    #expect(sure(.not(.and(isOne(a), isOne(b)))) == "" && sure(.not(.or(isOne(a), isOne(b)))) == "ab")
    #expect(sure(.not(.not(.and(isOne(a), isOne(b))))) == "ab")
  }

  @Test("To be answered is to have an answer, not to be missing is less") func states() {
    #expect(sure(.isState(a, .answered)) == "a" && sure(.isState(a, .option("x"))) == "a")
    #expect(
      sure(.isState(a, .missing(.dk))) == "" && sure(.not(Expression(.isState(a, .missing(.dk))))) == "")
    #expect(sure(.not(Expression(.isState(a, .answered)))) == "")
  }

  @Test("Whatever the answers are: where a condition holds, what is said to be sure has one") func random() {
    let seed = UInt64.random(in: 0...UInt64.max)
    var state = seed
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    func condition(_ depth: Int) -> Expression {
      let field = [a, b, c][below(3)]
      switch depth == 0 ? below(4) : below(9) {
      case 0: return isOne(field)
      case 1: return .compare(.less, field, Expression(.arithmetic(.plus, [a, b, c][below(3)], .number(1))))
      case 2: return Expression(.isState(field, .answered))
      case 3: return Expression(.isState(field, .missing(.dk)))
      case 4, 5: return .and(condition(depth - 1), condition(depth - 1))
      case 6, 7: return .or(condition(depth - 1), condition(depth - 1))
      default: return .not(condition(depth - 1))
      }
    }
    let cells: [Cell] = [.given(.number(1)), .given(.number(2)), .absent(.missing(.dk)), .absent(.notAsked)]
    for _ in 0..<300 {
      let condition = condition(4)
      for number in 0..<64 {
        let held = [cells[number % 4], cells[number / 4 % 4], cells[number / 16]]
        guard Bench(cells: held).value(condition.form).holds else { continue }
        for field in condition.sureAnswers {
          #expect(Datum(held[field.firstField]).absence == nil, "seed \(seed): \(held)")
        }
      }
    }
  }
}
