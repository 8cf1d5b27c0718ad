import Questionnaires
import Stories
import Testing

/// What an option can be: exclusive, not read out, with a text of its own.
@Suite struct OptionTests {
  private static let yaml = """
    questionnaire: ways
    items:
      - choices: channels
        ask: "How did you reach us?"
        options:
          phone: "By telephone"
          desk: "At the desk"
          other: {label: "In another way", write_in: true}
          none: {label: "Not at all", exclusive: true}
          forgot: {label: "Does not remember", spontaneous: true, exclusive: true}
        at_least: 2
      - choice: best
        ask: "Which was best?"
        options: options of channels where channels has option
        variable: BEST1
    """

  @Test("Exclusive options stand alone; a write-in asks for its text; what is not read out is marked")
  func dialogue()
    throws
  {
    let script = """

      -- question 1 of about 1
      How did you reach us?
        1  By telephone
        2  At the desk
        3  In another way
        4  Not at all
        5  Does not remember  [not read out]
        Several are possible: 1 3 5
        :dk don't know   :refused refused
      > 1 4
      “Not at all” goes with no other: type it alone, or leave it out.
      > 1
      Choose at least 2.
      > 1 3
        = By telephone, In another way

      -- question 2 of about 3
      In another way
        :dk don't know   :refused refused
      > By carrier pigeon

      -- question 3 of about 3
      Which was best?
        1  By telephone
        3  In another way
        :dk don't know   :refused refused
      > 3
        = In another way

      The answers:
        channels: By telephone, In another way
        channels_other_text: By carrier pigeon
        best: In another way
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.yaml, script) == script)
  }

  @Test("None of these needs no second one") func alone() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let conversation = try Story.converse(questionnaire, ["4", "4", ""])
    #expect(conversation.transcript.contains("  channels: Not at all\n"))
  }

  @Test("Variables are called by the option, and by `variable`") func variables() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    #expect(
      questionnaire.variables.map(\.name) == [
        "channels_phone", "channels_desk", "channels_other", "channels_none", "channels_forgot",
        "channels_other_text", "BEST1",
      ])
  }

  @Test("An order or a division of options asks for no text") func divided() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: parts
        lists: {sources: {gas: "Gas", other: {label: "Other", write_in: true}}}
        items:
          - {choices: heating, ask: "What do you heat with?", options: sources}
          - {allocation: parts, ask: "How much each?", of: sources where heating has option}
        """))
    #expect(questionnaire.questions.map(\.id) == ["heating", "heating_other_text", "parts"])
  }

  @Test("In a battery, the text is asked for the rows that need it") func battery() throws {
    let yaml = """
      questionnaire: rows
      factors: {price: "Price", service: "Service"}
      items:
        - choice: source
          ask: "Where did you hear of our {factor}?"
          options: {press: "Press", other: {label: "Elsewhere", write_in: true}}
          each: factors
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let conversation = try Story.converse(questionnaire, ["1", "2", "On the radio", ""])
    #expect(
      conversation.transcript.contains(
        """
        The answers:
          source[price]: Press
          source[service]: Elsewhere
          source_other_text[service]: On the radio
        """), "\(conversation.transcript)")
  }

  @Test(
    "What cannot be is told with its place",
    arguments: [
      ("- open: a\n  ask: \"A\"\n  variable: 1st\n", ["bad-id:5:15"]),
      ("- open: a\n  ask: \"A\"\n- open: b\n  ask: \"B\"\n  variable: a\n", ["variable-clash:5:11"]),
      (
        "- choice: a\n  ask: \"A\"\n  options: {b: {label: \"B\", write_in: true}, c: \"C\"}\n- open: a_b_text\n  ask: \"A\"\n",
        ["duplicate-id:6:11"]
      ),
    ])
  func bad(_ yaml: String, _ places: [String]) {
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}
