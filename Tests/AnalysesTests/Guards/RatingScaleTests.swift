import Analyses
import Stories
import Testing

/// The scales of the ratings.
@Suite struct RatingScaleTests {
  private static let yaml = """
    questionnaire: hotel
    factors: {room: "Room", staff: "Staff"}
    scales:
      marks: {from: 1, to: 6, best: low, labels: {1: "Very good", 6: "Poor"}}
    items:
      - {rating: overall, ask: "All?", scale: standard.satisfaction10, measures: overall}
      - {rating: room, ask: "Room?", scale: marks, measures: {satisfaction: room}}
      - {rating: bath, ask: "Bath?", scale: marks, measures: {satisfaction: room}}
      - {rating: staff, ask: "Staff?", scale: standard.satisfaction5, measures: {satisfaction: staff}}

    """

  private func plan(_ yaml: String) throws -> ImportancePlan {
    try ImportancePlan(try #require(Story.questionnaire(yaml), "\(Story.report(yaml))"))
  }

  @Test("Each factor has its own scale and its own top; that scales differ and are turned is known")
  func own() throws {
    let plan = try plan(Self.yaml)
    #expect(plan.factors.map { $0.scale?.points } == [1...6, 1...5])
    #expect(plan.factors.map { $0.scale?.isTurned } == [true, false])
    #expect(!plan.hasOneScale && plan.outcomeScale?.top == 10)
    #expect(RatingScale(1...5).percent(4) == 75 && RatingScale(0...10).percent(0) == 0)
  }

  @Test("Top boxes are those of each factor's scale; turned scales are told") func topBoxes() throws {
    let csv = "y,a,b\n1,5,10\n2,4,10\n3,5,7\n4,5,3\n5,1,4\n"
    let base = try Tabled.findings(csv, factors: ["a", "b"]) { plan, options in
      plan.factors[0].scale = RatingScale(1...5, isTurned: true)
      plan.factors[1].scale = RatingScale(0...10)
      (plan.outcomeScale, options.leastBase) = (RatingScale(1...5, isTurned: true), 5)
    }.total
    #expect(base.factors.map(\.topBox) == [0.6, 0.4])
    #expect(
      base.warnings.first?.sentence
        == "y and a: the low end of the scale is the good one, so its points are turned here: higher is better in all figures."
    )
  }
}
