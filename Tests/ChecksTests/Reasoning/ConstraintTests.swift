import Instruments
import Stories
import Testing

import struct Foundation.Decimal

@testable import Checks

/// Whether statements about answers can be true, and whether they can be false.
@Suite struct ConstraintTests {
  private let questionnaire: Questionnaire
  private let set: ElementSet

  init() throws {
    questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: q
        lists: {l: {a: A, b: {label: B, when: n > 3}}}
        items:
          - {number: n, ask: "N?"}
          - {choice: c, ask: "C?", options: l}
          - {choices: m, ask: "M?", options: l}

        """))
    set = try #require(questionnaire.questions[1].shape.options)
  }

  /// The outcomes of a statement, with the answers to `n`, `c` and `m` among some.
  private func told(_ demand: Constraint.Demand, _ n: [Datum], _ answers: [Datum] = []) -> String {
    var evaluator = PossibleEvaluator(questionnaire)
    evaluator.domains = [
      .field(0): Domain(values: n), .field(1): Domain(values: answers), .field(2): Domain(values: answers),
    ]
    return Constraint(demand: demand, slots: []).outcomes(&evaluator).told
  }

  private func above(_ number: Int) -> Expression {
    .compare(
      .greater, .field(FieldReference(question: 0, firstField: 0, extents: [], indices: [])),
      .number(Decimal(number)))
  }

  private func holds(_ number: Int) -> Constraint {
    Constraint(demand: .evaluates(above(number), to: .holds), slots: [])
  }

  private let none = Datum.absent(.notAsked)

  @Test("A condition has one of the expected outcomes") func conditions() {
    let condition = above(3)
    #expect(told(.evaluates(condition, to: .holds), [.number(4)]) == "true")
    #expect(told(.evaluates(condition, to: .holds), [.number(4), .number(2)]) == "true, false")
    #expect(told(.evaluates(condition, to: .fails), [.number(4)]) == "false")
    #expect(told(.evaluates(condition, to: [.fails, .unknown]), [.number(2), none]) == "true")
    #expect(told(.evaluates(condition, to: [.holds, .unknown]), [.number(2), none]) == "true, false")
  }

  @Test("An element belongs to a set, and a set offers any") func sets() {
    #expect(told(.member(0, set), [.number(1)]) == "true" && told(.member(1, set), [.number(1)]) == "false")
    #expect(told(.member(1, set), [.number(4), none]) == "true, unknown")
    #expect(told(.offers(set), [.number(1)]) == "true")
    #expect(told(.offers(ElementSet(codeFrame: set.codeFrame, count: 0, slot: 0)), [.number(1)]) == "false")
  }

  @Test("Not all are true if one is false or unknown") func notAll() {
    #expect(told(.notAll([]), [.number(1)]) == "false")
    #expect(told(.notAll([holds(1), holds(3)]), [.number(4)]) == "false")
    #expect(told(.notAll([holds(1), holds(3)]), [.number(2)]) == "true")
    #expect(told(.notAll([holds(1), holds(3)]), [.number(2), .number(4)]) == "true, false")
    #expect(told(.notAll([holds(1)]), [none]) == "true")
  }

  @Test("A question is asked exactly if its conditions are true") func asked() {
    func asked(_ n: [Datum], _ c: [Datum], isCertain: Bool = true) -> String {
      told(.asked(.field(1), [holds(3)], isCertain: isCertain), n, c)
    }
    #expect(asked([.number(4)], [.option("a")]) == "true, false")
    #expect(asked([.number(4)], [none]) == "false")
    #expect(asked([.number(4)], [none], isCertain: false) == "true, false")
    #expect(asked([.number(1)], [.option("a")]) == "false")
    #expect(asked([.number(1)], [.option("a")], isCertain: false) == "false")
    #expect(asked([.number(1)], [none]) == "true, false")
    #expect(asked([.number(1), .number(4)], [none]) == "true, false")
    #expect(asked([.number(1), .number(4)], [.option("a"), none]) == "true, false")
  }

  @Test("A check does not fail if there is an answer") func passes() {
    func passes(_ n: [Datum], _ c: [Datum]) -> String { told(.passes(.field(1), above(3)), n, c) }
    #expect(passes([.number(4)], [.option("a")]) == "true")
    #expect(passes([.number(1)], [.option("a")]) == "false")
    #expect(passes([none], [.option("a")]) == "true")
    #expect(passes([.number(1), .number(4)], [.option("a")]) == "true, false")
    #expect(passes([.number(1)], [.option("a"), none]) == "true, false")
    #expect(passes([.number(1)], [none]) == "true" && passes([.number(1)], []) == "true")
  }

  @Test("Chosen options are offered") func offered() {
    func one(_ n: Datum, _ c: Datum...) -> String { told(.offered(.field(1), set), [n], c) }
    #expect(one(.number(1), .option("a")) == "true, false")
    #expect(one(.number(1), .option("b")) == "false" && one(.number(4), .option("b")) == "true, false")
    #expect(one(.number(1), .option("b"), .option("a")) == "true, false")
    #expect(one(.number(1), .option("other")) == "true, false" && one(.number(1), none) == "true, false")
    func several(_ n: Datum, _ ids: String...) -> String {
      told(.offered(.field(2), set), [n], [.options(ids)])
    }
    #expect(several(.number(1), "a") == "true, false" && several(.number(1), "a", "b") == "false")
    #expect(several(.number(4), "a", "b") == "true, false" && several(.number(1)) == "true, false")
  }

  @Test("An answer that is not missing is given") func given() {
    #expect(
      told(.given(.field(1)), [], [.option("a")]) == "true" && told(.given(.field(1)), [], [none]) == "false")
    #expect(told(.given(.field(1)), [], [.absent(.missing(.dk)), .option("a")]) == "true, false")
    #expect(told(.given(.field(1)), [], []) == "")
  }

  @Test("A conjunction is divided into its parts, and so is a disjunction that fails") func parts() {
    func parts(_ condition: Expression, _ outcomes: Outcomes) -> [String] {
      Constraint(demand: .evaluates(condition, to: outcomes), slots: []).parts.map { part in
        guard case .evaluates(let condition, let outcomes) = part.demand,
          case .compare(_, _, let right) = condition.form
        else { return "whole" }
        return "\(right.number ?? 0) \(outcomes.told)"
      }
    }
    let (a, b) = (above(1), above(2))
    #expect(parts(.and(a, .and(b, above(3))), .holds) == ["1 true", "2 true", "3 true"])
    #expect(parts(.or(a, b), .fails) == ["1 false", "2 false"])
    #expect(parts(.not(.or(a, b)), .holds) == ["1 false", "2 false"])
    #expect(parts(.not(a), [.holds, .unknown]) == ["1 false, unknown"])
    for outcomes: Outcomes in [.fails, [.fails, .unknown], .unknown] {
      #expect(parts(.and(a, b), outcomes) == ["whole"])
    }
    for outcomes: Outcomes in [.holds, [.holds, .unknown]] {
      #expect(parts(.or(a, b), outcomes) == ["whole"])
    }
    #expect(holds(1).parts.count == 1 && Constraint(demand: .given(.field(0)), slots: []).parts.count == 1)
  }
}
