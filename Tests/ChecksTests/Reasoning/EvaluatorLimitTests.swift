import Dates
import Instruments
import Stories
import Testing

import struct Foundation.Decimal

@testable import Checks

/// Forms of expressions one by one, and how deep evaluation goes.
@Suite struct EvaluatorLimitTests {
  private let questionnaire: Questionnaire

  init() throws {
    questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: q
        lists: {l: {a: A, b: B}}
        items: [{rating: r, ask: "R?", scale: standard.nps, each: l}]

        """))
  }

  private func values(_ form: Expression.Form, _ slots: [Int] = []) -> String {
    var evaluator = PossibleEvaluator(questionnaire)
    evaluator.domains[.field(0)] = .these(.number(7))
    evaluator.domains[.field(1)] = .these(.number(8))
    let told = evaluator.values(of: Expression(form), slots).told
    return evaluator.undecidedReason.map { "\(told): \($0)" } ?? told
  }

  private func row(_ index: FieldReference.Index) -> Expression.Form {
    .field(FieldReference(question: 0, firstField: 0, extents: [2], indices: [index]))
  }

  @Test("Constants are what they are, and what cannot be read is anything") func constants() throws {
    let day = try #require(CalendarDate("2026-03-01"))
    #expect(values(.truth(false)) == "no" && values(.number(2.5)) == "2.5" && values(.text("t")) == "'t'")
    #expect(values(.date(day)) == "2026-03-01" && values(.option("x")) == "x")
    #expect(values(.unreadable) == "anything: other" && values(.today) == "anything: today")
  }

  @Test("The bound element has a position, an id and a field; one that is not bound is anything") func bound()
  {
    #expect([0, 1].map { values(.position(slot: 0), [$0]) } == ["1", "2"])
    #expect(values(.position(slot: 1), [0]) == "anything" && values(.position(slot: 1), [0, 4]) == "5")
    #expect([0, 1].map { values(.element(codeFrame: 0, slot: 0), [$0]) } == ["a", "b"])
    #expect(values(.element(codeFrame: 0, slot: 0)) == "anything")
    #expect([0, 1].map { values(row(.slot(0)), [$0]) } == ["7", "8"])
    #expect([0, 1].map { values(row(.before(slot: 0)), [$0]) } == ["-", "7"])
    #expect(values(row(.fixed(1))) == "8")
  }

  @Test("Nothing is known about a segment without groups, which could not be read") func noGroups() {
    let q = questionnaire
    let unread = Questionnaire(
      id: q.id, title: nil, about: nil, minutes: nil, minutesOrigin: .builtIn, languages: q.languages,
      scales: [],
      codeFrames: q.codeFrames, factors: nil, segments: [Segment(id: "s", groups: [], origin: .builtIn)],
      sample: [],
      items: q.items, questions: q.questions, numbers: q.numbers, quotas: [], alerts: [], origin: .builtIn,
      source: [], hash: q.hash)
    var evaluator = PossibleEvaluator(unread)
    #expect(evaluator.values(of: Expression(.segment(0)), []).told == "anything")
  }

  @Test("Computed values are followed through six levels", arguments: [(6, "7"), (7, "anything")])
  func computed(_ levels: Int, _ expected: String) throws {
    let items = (1...levels).map { "- {compute: c\($0), value: \($0 == 1 ? "n" : "c\($0 - 1)") + 1}\n" }
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n" + items.joined()))
    var evaluator = PossibleEvaluator(questionnaire)
    evaluator.domains[.field(0)] = .these(.number(1))
    for level in 1...levels { evaluator.domains[.field(level)] = .these(.text("")) }
    let reference = FieldReference(question: levels, firstField: levels, extents: [], indices: [])
    #expect(evaluator.values(of: .field(reference), []).told == expected)
    #expect(evaluator.undecidedReason == (levels > 6 ? .depth : nil))
    // What stood beside it does not count.
    let first = Expression.field(FieldReference(question: 1, firstField: 1, extents: [], indices: []))
    let sum = Expression(.arithmetic(.plus, first, .field(reference)))
    #expect(evaluator.values(of: sum, []).told == (levels > 6 ? "anything" : "9"))
  }

  /// A condition in so many negations.
  private func negated(_ times: Int) -> Expression {
    (0..<times).reduce(.truth(true)) { inner, _ in .not(inner) }
  }

  @Test("Up to 1599 levels of an expression are evaluated, and followed for what they mention") func levels()
  {
    for (times, told) in [(1596, "true"), (1597, "false"), (1598, "true, false, unknown")] {
      var evaluator = PossibleEvaluator(questionnaire)
      #expect(evaluator.outcomes(of: negated(times), []).told == told)
      #expect(evaluator.undecidedReason == (times < 1598 ? nil : .steps))
    }
    for (times, told) in [(1596, "true"), (1597, "true, false, unknown")] {
      // What stood beside it does not count.
      var evaluator = PossibleEvaluator(questionnaire)
      #expect(evaluator.outcomes(of: .and(.truth(true), negated(times)), []).told == told)
    }
    for (times, isTruncated) in [(1598, false), (1599, true)] {
      var mentions = Mentions(questionnaire)
      mentions.add(negated(times), [])
      #expect(mentions.isTruncated == isTruncated)
      // What stood beside it does not count.
      var beside = Mentions(questionnaire)
      beside.add(Expression(.summary(.sum, [.number(1), .number(1), negated(times - 1)])), [])
      #expect(beside.isTruncated == isTruncated)
    }
  }

  @Test("A question about too much is undecided, for that reason") func truncated() {
    let sum = Expression(.summary(.sum, Array(repeating: .number(1), count: 10_000)))
    let asked = Constraint(demand: .evaluates(.compare(.greater, sum, .number(3)), to: .holds), slots: [])
    var solver = Solver(questionnaire, [asked])
    #expect(solver.verdict() == .undecided)
    #expect(solver.certainty(of: asked) == .undecided(.definitions))
  }

  @Test("A conflict names only what is needed for it") func conflicts() {
    func constraint(_ number: Int) -> Constraint {
      Constraint(demand: .evaluates(.number(Decimal(number)), to: .holds), slots: [number])
    }
    let all = (1...5).map(constraint)
    let needed = Solver.conflict(of: all, with: [constraint(9)]) { tried in
      let numbers = Set(tried.flatMap(\.slots))
      return numbers.isSuperset(of: [9, 2, 4])
    }
    #expect(needed.map(\.slots) == [[2], [4]])
    #expect(Solver.conflict(of: all, with: [constraint(9)]) { _ in true }.isEmpty)
    #expect(Solver.conflict(of: all, with: [constraint(9)]) { _ in false }.count == 5)
  }
}
