import Instruments
import Stories
import Testing

/// `kano`: how one feels with something, and how without it.
@Suite struct KanoTests {
  private static let yaml = """
    questionnaire: kanos
    factors: {tracking: "tracking", rating: {label: "a courier's rating", when: parcels > 9}, pickup: "pick-up"}
    items:
      - number: parcels
        ask: "How many parcels a month?"
      - kano: feel
        of: factors
        with: "How do you feel with {factor}?"
        without: "And how without {factor}?"
        order: random
        last: [tracking]
        missing: []
    """

  @Test("Both are asked of each element, one after the other, in the order of this interview") func dialogue()
    throws
  {
    let typed = ["3", "1", "5", "2", "4", ""]
    let script = typed.map { "> \($0)" }.joined(separator: "\n")
    let transcript = try Story.replay(Self.yaml, script)
    #expect(
      transcript.split(separator: "\n").filter { $0.hasSuffix("?") } == [
        "How many parcels a month?", "How do you feel with pick-up?", "And how without pick-up?",
        "How do you feel with tracking?", "And how without tracking?",
      ])
    #expect(
      transcript.contains(
        """
        How do you feel with pick-up?
          1  I like it that way
          2  It must be that way
          3  I am neutral
          4  I can live with it that way
          5  I dislike it that way
        > 1
          = I like it that way
        """), "\(transcript)")
    #expect(
      transcript.contains(
        """
          How do you feel with pick-up? 1 = I like it that way  [feel_with[pickup]]
          And how without pick-up? 5 = I dislike it that way  [feel_without[pickup]]
          How do you feel with tracking? 2 = It must be that way  [feel_with[tracking]]
          And how without tracking? 4 = I can live with it that way  [feel_without[tracking]]
        """), "\(transcript)")
  }

  @Test("Its variables end with the side") func variables() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    #expect(
      questionnaire.variables.map(\.name) == [
        "parcels", "feel_tracking_with", "feel_tracking_without", "feel_rating_with", "feel_rating_without",
        "feel_pickup_with", "feel_pickup_without", "feel_order",
      ])
  }

  @Test(
    "What cannot be is told with its place",
    arguments: [
      ("- kano: k\n  of: {a: \"A\"}\n  with: \"A\"\n", ["missing-key:3:5"]),
      ("- kano: k\n  of: {a: \"A\"}\n  with: \"A\"\n  without: \"B\"\n  last: [b]\n", ["unknown-name:3:11"]),
      ("- rating: r\n  ask: \"A\"\n  scale: kano\n", ["unknown-name:5:12"]),
    ])
  func bad(_ yaml: String, _ places: [String]) {
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}
