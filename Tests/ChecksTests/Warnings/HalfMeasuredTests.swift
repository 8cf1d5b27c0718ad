import Stories
import Testing

/// Factors that are rated for importance or for satisfaction, but not for both.
@Suite struct HalfMeasuredTests {
  private static let importance =
    "{rating: i, ask: \"How important is {factor}?\", scale: standard.importance5, each: factors, measures: importance}"

  private static func single(_ id: String, _ measures: String) -> String {
    "{rating: \(id), ask: \"How is \(id)?\", scale: standard.nps, measures: {\(measures)}}"
  }

  private func places(_ items: String...) -> [String] {
    Story.places(
      """
      questionnaire: half
      missing: []
      factors: {speed: "Speed", food: "Food", price: {label: "Price", when: c == x}, calm: "Calm"}
      lists: {two: {m: "M", n: "N"}}
      items:
        - {choice: c, ask: "C?", options: {x: "X", y: "Y"}}
      \(items.map { "  - \($0)\n" }.joined())
      """)
  }

  @Test("What is rated for one only is reported at the factor, if both are asked about at all") func one() {
    #expect(places() == [])
    #expect(places(Self.importance) == [])
    #expect(places(Self.single("s", "satisfaction: speed"), Self.single("p", "performance: calm")) == [])
    #expect(
      places(Self.importance, Self.single("s", "satisfaction: speed")) == [
        "half-measured:3:27", "half-measured:3:41", "half-measured:3:80",
      ])
    #expect(
      places(
        Self.importance, Self.single("s", "satisfaction: speed"), Self.single("p", "performance: calm"),
        Self.single("q", "satisfaction: food")) == ["half-measured:3:41"])
    #expect(
      places(Self.single("s", "satisfaction: speed"), Self.single("i", "importance: food")) == [
        "half-measured:3:11", "half-measured:3:27",
      ])
  }

  @Test(
    "A factor that a condition on the rows excludes is not asked about",
    arguments: [
      ("factors where factor != price", ["3:27", "3:80"]),
      ("factors where c == x", ["3:27", "3:41", "3:80"]),
      ("factors where factor == speed", []),
      ("factors where factor == speed and c == y", []),
    ])
  func excluded(_ set: String, _ expected: [String]) {
    let rows = Self.importance.replacing("each: factors", with: "each: \"\(set)\"")
    let found = places(rows, Self.single("s", "satisfaction: speed"))
    #expect(found.filter { $0.hasPrefix("half") } == expected.map { "half-measured:\($0)" })
  }

  @Test("In a loop every factor counts as asked about") func loops() {
    let rows = Self.importance.replacing(
      "each: factors", with: "each: \"factors where factor == speed and option == m\"")
    let loop = "{loop: r, over: two, items: [\(rows)]}"
    #expect(
      places(loop, Self.single("s", "satisfaction: speed")) == [
        "half-measured:3:27", "half-measured:3:41", "half-measured:3:80",
      ])
  }

  @Test("The message says which of the two is missing") func message() {
    let yaml = """
      questionnaire: half
      factors: {speed: "Speed", food: "Food", calm: "Calm"}
      items:
        - {rating: i, ask: "How important is speed?", scale: standard.nps, measures: {importance: speed}}
        - {rating: j, ask: "How important is food?", scale: standard.nps, measures: {importance: food}}
        - {rating: s, ask: "How good is speed?", scale: standard.nps, measures: {satisfaction: speed}}
        - {rating: p, ask: "How calm was it?", scale: standard.nps, measures: {performance: calm}}

      """
    #expect(
      Story.report(yaml) == """
        story.yaml:2:27: warning[half-measured]: `food` is rated for importance, but not for satisfaction
        2 | factors: {speed: "Speed", food: "Food", calm: "Calm"}
          |                           ^^^^
          = Ask about both, or about neither: one alone does not show its priority.
        story.yaml:2:41: warning[half-measured]: `calm` is rated for satisfaction, but not for importance
        2 | factors: {speed: "Speed", food: "Food", calm: "Calm"}
          |                                         ^^^^
          = Ask about both, or about neither: one alone does not show its priority.

        """)
  }
}
