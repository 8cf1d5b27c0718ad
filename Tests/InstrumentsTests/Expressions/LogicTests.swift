import Instruments
import Stories
import Testing

import struct Foundation.Decimal

/// Conditions with answers that are missing, not asked, or not given yet.
@Suite struct LogicTests {
  /// What a condition can be.
  private static let states: [(name: String, cell: Cell)] = [
    ("yes", .given(.truth(true))), ("no", .given(.truth(false))), ("dk", .absent(.missing(.dk))),
    ("not asked", .absent(.notAsked)), ("not reached", .absent(.notReached)),
  ]

  /// What comes of two conditions: a row for each of the first, a column for each of the second.
  private func table(_ form: (Expression, Expression) -> Expression.Form) -> String {
    Self.states.map { first in
      let values = Self.states.map { second in
        Bench(cells: [first.cell, second.cell]).value(form(.cell(0), .cell(1))).told
      }
      return "\(first.name): \(values.joined(separator: ", "))"
    }.joined(separator: "\n")
  }

  @Test("Both: one that does not hold decides, else what is missing now, else what may still come") func and()
  {
    #expect(
      table { .and($0, $1) } == """
        yes: yes, no, dk, not asked, not reached
        no: no, no, no, no, no
        dk: dk, no, dk, dk, dk
        not asked: not asked, no, not asked, not asked, not asked
        not reached: not reached, no, dk, not asked, not reached
        """)
  }

  @Test("Either: one that holds decides, else what may still come, else the last that is missing") func or() {
    #expect(
      table { .or($0, $1) } == """
        yes: yes, yes, yes, yes, yes
        no: yes, no, dk, not asked, not reached
        dk: yes, dk, dk, not asked, not reached
        not asked: yes, not asked, dk, not asked, not reached
        not reached: yes, not reached, not reached, not reached, not reached
        """)
  }

  @Test("What is missing has no opposite") func not() {
    let values = Self.states.map { Bench(cells: [$0.cell]).value(.not(.cell(0))).told }
    #expect(values == ["no", "yes", "dk", "not asked", "not reached"])
  }

  @Test("A choice goes by its condition; where that is missing, so is the choice") func choose() {
    let values = Self.states.map { state in
      Bench(cells: [state.cell]).value(.choose(.cell(0), then: .number(1), otherwise: .number(2))).told
    }
    #expect(values == ["1", "2", "dk", "not asked", "not reached"])
  }

  @Test("A comparison needs both: what is missing for good outweighs what may still come") func both() {
    #expect(
      table { .compare(.equal, $0, $1) } == """
        yes: yes, no, dk, not asked, not reached
        no: no, yes, dk, not asked, not reached
        dk: dk, dk, dk, dk, dk
        not asked: not asked, not asked, not asked, not asked, not asked
        not reached: not reached, not reached, dk, not asked, not reached
        """)
  }

  @Test("Only what is known to hold holds; a condition that is not there does") func holds() {
    #expect(Self.states.map { Datum($0.cell).holds } == [true, false, false, false, false])
    #expect(!Datum.number(1).holds && !Datum.option("yes").holds)
    #expect(Bench().evaluator.holds(nil) == .truth(true))
    #expect(Bench(cells: [.absent(.notReached)]).evaluator.holds(.cell(0)) == .absent(.notReached))
  }

  @Test("Whether there is an answer is known as soon as the question was reached") func states() {
    let cells: [(String, Cell)] = [
      ("a", .given(.one("a"))), ("b", .given(.one("b"))), ("[a c]", .given(.some(["a", "c"]))),
      ("5", .given(.point(5))),
      ("dk", .absent(.missing(.dk))), ("na", .absent(.missing(.na))), ("not asked", .absent(.notAsked)),
      ("not reached", .absent(.notReached)),
    ]
    let states: [(String, Expression.State)] = [
      ("answered", .answered), ("dk", .missing(.dk)), ("option a", .option("a")),
    ]
    let told = cells.map { name, cell in
      let values = states.map { "\($0.0) \(Bench(cells: [cell]).value(.isState(.cell(0), $0.1)).told)" }
      return "\(name): \(values.joined(separator: ", "))"
    }
    #expect(
      told.joined(separator: "\n") == """
        a: answered yes, dk no, option a yes
        b: answered yes, dk no, option a no
        [a c]: answered yes, dk no, option a yes
        5: answered yes, dk no, option a no
        dk: answered no, dk yes, option a no
        na: answered no, dk no, option a no
        not asked: answered no, dk no, option a no
        not reached: answered not reached, dk not reached, option a not reached
        """)
  }
}
