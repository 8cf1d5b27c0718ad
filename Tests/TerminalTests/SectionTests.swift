import Instruments
import Stories
import Testing

/// Sections and rounds in an order that is drawn, and their titles.
@Suite struct SectionTests {
  private static let yaml = """
    questionnaire: views
    missing: []
    lists:
      shops: {north: "North", south: "South"}
    items:
      - section: views
        title: "Your views"
        order: random
        last: [z]
        items:
          - say: "Some views first."
          - number: a
            ask: "A?"
          - say: "Now a hard one."
          - choice: b
            ask: "B?"
            options: {yes: "Yes", other: {label: "Other", write_in: true}}
          - section: inner
            items:
              - number: c
                ask: "C?"
              - number: d
                ask: "D?"
                when: c > 3
          - number: z
            ask: "Z?"
            when: a > 1
          - say: "That was all of these."
      - loop: shopping
        title: "In {option}"
        over: shops
        order: rotate
        items:
          - number: visits
            ask: "How often?"
    """

  @Test("Texts stay with what they introduce, write-ins with their question, and the order is exported")
  func dialogue() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let conversation = try Story.converse(
      questionnaire, ["other", "pigeon", "5", "4", "6", "7", "8", "9", ""])
    #expect(
      conversation.transcript.split(separator: "\n").filter {
        $0.hasPrefix("--") || $0.hasSuffix("?") || $0.hasPrefix("That") || $0.hasSuffix("one.")
          || $0 == "Other"
      }.map(String.init) == [
        "Now a hard one.", "-- Your views - question 1 of about 5", "B?",
        "-- Your views - question 2 of about 6", "Other",
        "-- Your views - question 3 of about 6", "A?", "-- Your views - question 4 of about 7", "C?",
        "-- Your views - question 5 of about 8", "D?", "-- Your views - question 6 of about 8", "Z?",
        "That was all of these.", "-- In North - question 7 of about 8", "How often?",
        "-- In South - question 8 of about 8", "How often?",
      ])
    #expect(conversation.transcript.hasPrefix("\nSome views first.\n\nNow a hard one.\n\n-- Your views"))
    let variables = try Story.export(questionnaire, [conversation])
    #expect(
      variables == [
        "a,b,b_other_text,c,d,z,views_order,visits_north,visits_south,shopping_order",
        "5,2,pigeon,4,6,7,b a inner z,8,9,north south",
      ])
  }

  @Test("What may come later cannot be named, nor may an interview end in between") func wrong() {
    let places = Story.places(
      """
      - section: views
        order: random
        first: [a]
        last: [e, nobody]
        items:
          - number: a
            ask: "A?"
          - number: b
            ask: "B?"
            when: a > 1
          - number: c
            ask: "C {b}?"
            when: b > 1
          - end: screened_out
            when: a > 1
          - number: e
            ask: "E?"
            when: c > 1
      """)
    let twice =
      "- section: s\n  order: random\n  first: [a]\n  last: [a]\n  items: [{number: a, ask: \"A\"}]\n"
    #expect(Story.places(twice) == ["duplicate-id:3:14"])
    #expect(
      places == ["unknown-name:3:14", "later-question:14:18", "later-question:15:15", "bad-value:16:14"])
  }
}
