import Analyses
import Instruments
import Stories
import Testing

/// Which question is the outcome, and what it and the factors are called.
@Suite struct OutcomeTests {
  private func questionnaire(_ items: String, _ head: String = "") throws -> Questionnaire {
    let yaml = "questionnaire: x\nfactors: {a: \"Speed\", b: \"Price\"}\n\(head)items:\n\(items)\n"
    return try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
  }

  private let rated = """
      - {rating: s, ask: "S?", each: factors, scale: standard.satisfaction5, measures: satisfaction}

    """

  /// The outcome of a plan and what it is called; or why there is none.
  private func outcome(_ items: String, _ name: String? = nil) throws -> String {
    do {
      let plan = try ImportancePlan(try questionnaire(rated + items), outcome: name)
      return "\(plan.outcome): \(plan.outcomeLabel)"
    } catch let problem as AnalysisProblem {
      return problem.message
    }
  }

  @Test(
    "The overall question comes before the others, wherever it stands; its label, its role or its id names it"
  )
  func order() throws {
    let recommend = "  - {rating: r, ask: \"R?\", scale: standard.nps, measures: recommend}\n"
    let trust = "  - {rating: t, ask: \"T?\", scale: standard.agreement5, measures: trust}\n"
    let overall =
      "  - {rating: o, ask: \"O?\", label: \"All in all\", scale: standard.satisfaction10, measures: overall}\n"
    let plain = "  - {rating: p, ask: \"P?\", scale: standard.satisfaction10}\n"
    #expect(try outcome(trust + recommend + overall + plain) == "o: All in all")
    #expect(try outcome(trust + recommend + plain) == "r: recommend")
    #expect(try outcome(plain + trust) == "t: trust")
    #expect(try outcome(trust + recommend + plain, "trust") == "t: trust")
    #expect(try outcome(trust + recommend + plain, "p") == "p: p")
    #expect(
      try outcome(plain)
        == "The questionnaire `x` has no outcome. Add `measures: overall` to the overall question."
    )
    #expect(
      try outcome(trust, "s")
        == "There is no question `s` with a single answer. Name a question that is asked once, such as the overall question."
    )
    #expect(
      try outcome(trust, "recommended") == outcome(trust, "nothing").replacing("nothing", with: "recommended")
    )
  }

  @Test("What is asked in each round of a loop is no outcome; a factor is rated by one question of its own")
  func loops() throws {
    let items = """
        - loop: shops
          over: "[north, south]"
          items:
            - {rating: o, ask: "O?", scale: standard.satisfaction10}
        - {rating: overall, ask: "All?", scale: standard.satisfaction10, measures: overall}
        - {rating: price, ask: "P?", scale: standard.satisfaction5, measures: {satisfaction: b}}
        - {rating: speed, ask: "S?", scale: standard.satisfaction5, measures: {performance: a}}
      """
    let yaml =
      "questionnaire: x\nfactors: {a: \"Speed\", b: \"Price\"}\nlists: {shops_there: {north: \"N\", south: \"S\"}}\n"
      + "items:\n" + items.replacing("\"[north, south]\"", with: "shops_there") + "\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let plan = try ImportancePlan(questionnaire)
    #expect(
      plan.factors.map(\.rating) == ["speed", "price"] && plan.factors.map(\.label) == ["Speed", "Price"])
    #expect(plan.factors.map { $0.scale?.top } == [5, 5])
    #expect(throws: AnalysisProblem.unknownOutcome("o", near: nil)) {
      _ = try ImportancePlan(questionnaire, outcome: "o")
    }
  }

  @Test("Where a number is rated there is no highest point") func top() throws {
    let items = """
        - {number: n1, ask: "N?", from: 0, to: 100, measures: overall}
        - {rating: s, ask: "S?", each: factors, scale: standard.satisfaction5, measures: satisfaction}
      """
    let plan = try ImportancePlan(try questionnaire(items))
    #expect(plan.outcomeScale == nil && plan.factors.allSatisfy { $0.scale?.top == 5 })
  }

  @Test("Without segments none can be named; a segment without a label is called by its id") func segments()
    throws
  {
    let overall = "  - {rating: o, ask: \"O?\", scale: standard.satisfaction10, measures: overall}\n"
    #expect(throws: AnalysisProblem.unknownSegment("kind", near: nil, all: [])) {
      _ = try ImportancePlan(try questionnaire(rated + overall), segments: ["kind"])
    }
    let choice = "  - {choice: c, ask: \"C?\", options: {p: \"Private\", b: \"Business\"}}\n"
    let two = try questionnaire(
      choice + rated + overall, "segments: {kind: {from: c}, other: {from: c, label: \"Other\"}}\n")
    let plan = try ImportancePlan(two, segments: ["other", "kind"])
    #expect(
      plan.segments.map { "\($0.id) \($0.label) \($0.column)" } == [
        "other Other segment_other", "kind kind segment_kind",
      ])
    #expect(plan.segments[0].groups.map { "\($0.id) \($0.label)" } == ["p Private", "b Business"])
    #expect(plan.categories == ["segment_other", "segment_kind"])
  }
}
