import Analyses
import Datasets
import Instruments
import Stories
import Testing

/// Items that measure one factor, or a construct together with others.
@Suite struct MeasureTests {
  private static let yaml = """
    questionnaire: visit
    factors: {clean: "Clean rooms", staff: "Friendly staff"}
    scales: {grade: {from: 1, to: 5, best: low}}
    items:
      - rating: rooms
        ask: "How clean was your room?"
        scale: grade
        measures: {performance: clean}
      - rating: bath
        ask: "And the bathroom?"
        scale: grade
        measures: {performance: clean}
      - rating: staff
        ask: "And the staff?"
        scale: standard.satisfaction5
        measures: {performance: staff}
      - rating: trust_1
        ask: "They keep their word."
        scale: standard.agreement5
        measures: {index: image}
      - rating: trust_2
        ask: "They look ahead."
        scale: standard.agreement5
        measures: {index: image}
      - rating: overall
        ask: "All in all?"
        scale: standard.satisfaction10
        measures: [overall, {index: verdict}]
      - rating: near
        ask: "How near to the best?"
        scale: standard.satisfaction10
        measures: {index: verdict}
    """

  @Test("Several items of a factor are their mean; a single one is its own column") func plan() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let plan = try ImportancePlan(questionnaire)
    #expect(plan.factors.map(\.rating) == ["the mean of clean", "staff"])
    #expect(plan.means == ["the mean of clean": ["rooms", "bath"]])
    #expect(plan.numbers == ["overall", "rooms", "bath", "staff"])
    #expect(plan.factors.map { $0.scale?.points } == [1...5, 1...5] && plan.hasOneScale)
    // One item can be an outcome, and one of an index.
    #expect(try ImportancePlan(questionnaire, outcome: "verdict").numbers.prefix(2) == ["overall", "near"])
    let image = try ImportancePlan(questionnaire, outcome: "image", factors: ["staff", "clean"])
    #expect(image.numbers == ["trust_1", "trust_2", "staff", "rooms", "bath"])
    #expect(throws: AnalysisProblem.unknownFactor("imgae", near: "image")) {
      _ = try ImportancePlan(questionnaire, factors: ["imgae"])
    }
  }

  @Test(
    "What holds the outcome explains nothing of it; a factor is rated by satisfaction, else by performance")
  func circular() throws {
    let yaml = """
      questionnaire: circular
      factors: {clean: "Clean", fast: "Fast", kind: "Kind"}
      items:
        - {rating: c1, ask: "A", scale: standard.satisfaction5, measures: {performance: clean}}
        - {rating: c2, ask: "A", scale: standard.satisfaction5, measures: {performance: clean}}
        - {rating: f, ask: "A", scale: standard.satisfaction5, measures: {satisfaction: fast}}
        - {rating: k, ask: "A", scale: standard.satisfaction5, measures: {performance: kind}}
      """
    let questionnaire = try #require(Story.questionnaire(yaml))
    let plan = try ImportancePlan(questionnaire, outcome: "c1")
    #expect(plan.factors.map(\.id) == ["fast", "kind"])
    #expect(throws: AnalysisProblem.repeated("c1")) {
      _ = try ImportancePlan(questionnaire, outcome: "c1", factors: ["clean", "fast"])
    }
  }

  @Test("Where no factors are rated, constructs are the factors of another one") func constructs() throws {
    let yaml = """
      questionnaire: index
      items:
        - {rating: a, ask: "A", scale: standard.satisfaction5, measures: {index: image}}
        - {rating: b, ask: "B", scale: standard.satisfaction5, measures: {index: value}}
        - {rating: c, ask: "C", scale: standard.satisfaction5, measures: {index: loyalty}}
        - {rating: d, ask: "D", scale: standard.satisfaction5, measures: {index: loyalty}}
      """
    let questionnaire = try #require(Story.questionnaire(yaml))
    let plan = try ImportancePlan(questionnaire, outcome: "loyalty")
    #expect(plan.outcome == "the mean of loyalty" && plan.outcomeLabel == "loyalty")
    #expect(plan.factors.map(\.rating) == ["a", "b"])
  }

  @Test("A mean is that of the answered items, turned where the low end is the good one") func mean() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let store = try Story.store(
      questionnaire,
      [["1", "2"], ["1", ":dk"], [":dk", ":refused"], []].map {
        try Story.converse(questionnaire, $0)
      })
    var table = try Extract.table(
      store, questionnaire: "visit", numbers: ["rooms", "bath"], categories: [])
    table.addMean("clean", of: ["rooms", "bath"])
    let column = table.column("clean")
    let clean = try #require(column)
    #expect(clean.values.prefix(2) == [4.5, 5])
    #expect(clean.values.dropFirst(2).allSatisfy { $0.isNaN })
    #expect(clean.gaps == [.missing(.dk): 1, .missing(.notReached): 1])
  }

  @Test(
    "What cannot be measured so is told with its place",
    arguments: [
      ("{performance: claen}", "standard.satisfaction5", ["unknown-name:9:29"]),
      ("{performance: clean}", "standard.satisfaction10", ["bad-value:9:15"]),
      ("{overall: clean}", "standard.satisfaction5", ["bad-value:9:15"]),
      ("[overall, {performance: clan}]", "standard.satisfaction5", ["unknown-name:9:39"]),
      ("{index: clean}", "standard.satisfaction5", ["duplicate-id:9:23"]),
      ("index", "standard.satisfaction5", ["bad-value:9:15"]),
      ("performance", "standard.satisfaction5", ["bad-value:9:15"]),
      ("{performance: clean, index: a}", "standard.satisfaction5", ["wrong-shape:9:15"]),
    ])
  func wrong(_ measures: String, _ scale: String, _ places: [String]) {
    let yaml = """
      questionnaire: visit
      factors: {clean: "Clean rooms"}
      items:
        - {rating: a, ask: "A", scale: standard.satisfaction5, measures: {performance: clean}}
        - rating: b
          ask: "B"
          scale: \(scale)
          missing: []
          measures: \(measures)
      """
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}
