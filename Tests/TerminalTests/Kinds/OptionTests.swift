import Instruments
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
        Several are possible, at least 2: 1 2
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
        How did you reach us? By telephone, In another way  [channels]
        In another way: By carrier pigeon  [channels_other_text]
        Which was best? In another way  [best]
      An empty line finishes the interview; :back or :goto ID changes an answer.
      >
      The interview is complete. Thank you.

      """
    #expect(try Story.replay(Self.yaml, script) == script)
  }

  @Test("None of these needs no second one") func alone() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let conversation = try Story.converse(questionnaire, ["4", "4", ""])
    #expect(conversation.transcript.contains("  How did you reach us? Not at all  [channels]\n"))
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
          Where did you hear of our Price? Press  [source[price]]
          Where did you hear of our Service? Elsewhere  [source[service]]
          Elsewhere - Service: On the radio  [source_other_text[service]]
        """), "\(conversation.transcript)")
  }

  @Test(
    "What cannot be is told with its place",
    arguments: [
      ("- open: a\n  ask: \"A\"\n  variable: 1st\n", ["bad-id:5:15"]),
      ("- open: a\n  ask: \"A\"\n- open: b\n  ask: \"B\"\n  variable: a\n", ["variable-clash:5:11"]),
      (
        "- choice: a\n  ask: \"A\"\n  options: {b: {label: \"B\", write_in: true}, c: \"C\"}\n- open: a_b_text\n  ask: \"B\"\n",
        ["duplicate-id:6:11"]
      ),
    ])
  func bad(_ yaml: String, _ places: [String]) {
    #expect(Story.places(yaml) == places, "\(Story.report(yaml))")
  }
}

/// Options that are there for some only.
@Suite struct OfferedTests {
  private static let yaml = """
    questionnaire: tastes
    missing: []
    items:
      - number: age
        ask: "How old are you?"
      - choices: likes
        ask: "What do you like?"
        options:
          tea: "Tea"
          wine: {label: "Wine", when: age >= 18}
          other: {label: "Something else", write_in: "What else?"}
      - instruct: "Hand over the card."
      - number: sips
        ask: "How many sips?"
        decimals: 1
    """

  @Test("What was not offered is not asked; what cannot stand any more is open, and exported as not reached")
  func offered() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let young = try Story.converse(questionnaire, ["10", "tea other", "milk", "1.5", ""])
    #expect(
      young.transcript.hasSuffix(
        """
        -- question 3 of about 4
        What else?
        > milk

          [Interviewer: Hand over the card.]

        -- question 4 of about 4
        How many sips?
          A number, with one decimal at most
        > 1.5

        The answers:
          How old are you? 10  [age]
          What do you like? Tea, Something else  [likes]
          What else? milk  [likes_other_text]
          How many sips? 1.5  [sips]
        An empty line finishes the interview; :back or :goto ID changes an answer.
        >\u{20}
        The interview is complete. Thank you.

        """), "\(young.transcript)")
    let younger = try Story.converse(questionnaire, ["20", "tea wine", ":goto age", "10", ":review"])
    #expect(
      younger.transcript.contains(
        "(answered before: Tea, Wine)\n  Type the number or the id of an option, such as 1.\n"))
    #expect(
      younger.transcript.hasSuffix("? (still open)  [likes]\n  How many sips? (still open)  [sips]\n> \n"))
    #expect(
      try Story.export(questionnaire, [young, younger]) == [
        "age,likes_tea,likes_wine,likes_other,likes_other_text,sips", "10,1,,1,milk,1.5",
        "10,not_reached,,not_reached,<not_reached>,not_reached",
      ])
  }

  @Test("Options within a loop can depend on its round, and name it; outside of it they mean nothing")
  func rounds()
    throws
  {
    let yaml = """
      questionnaire: home
      missing: []
      items:
        - loop: people
          times: 2
          at_most: 2
          items:
            - number: age
              ask: "How old is person {number}?"
            - choice: likes
              ask: "What do they like?"
              options:
                tea: "Tea for {age}"
                wine: {label: "Wine", when: age >= 18}
            - open: why
              ask: "Why {likes}?"
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let lines = try Story.converse(questionnaire, ["30", "wine", "a", "10", "wine", "tea"]).transcript
      .split(separator: "\n").filter { $0.hasPrefix("  ") || $0.hasPrefix("Why") }.map(String.init)
    #expect(
      lines == [
        "  A number", "  1  Tea for 30", "  2  Wine", "  = Wine", "Why Wine?", "  A number",
        "  1  Tea for 10",
        "  = Tea for 10", "Why Tea for 10?",
      ])
    let outside = yaml + "\n  - {choice: both, ask: \"B\", options: options of likes}\n"
    #expect(Story.places(outside) == ["wrong-type:17:39"])
  }

  @Test("A fill is safe where the condition around it needs the answer") func fills() {
    let places = Story.places(
      """
      - {choice: a, ask: "A", options: {x: "X", y: "Y"}}
      - {number: n, ask: "N"}
      - {say: "{a}"}
      - {say: "{a}", when: a is answered}
      - {say: "{a} {n}", when: a == x and not (n > 3)}
      - {say: "{a}", when: a == x or n > 3}
      - section: s
        when: n + 1 > 3
        items: [{say: "{n}"}, {say: "{a}"}]
      - say: [{when: a is x, text: "{a}"}, {text: "{n}"}]
      """)
    #expect(
      places == [
        "fill-without-answer:5:13", "unknown-if-missing:7:39", "fill-without-answer:8:13",
        "fill-without-answer:11:35",
      ])
  }
}
