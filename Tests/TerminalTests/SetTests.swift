import Instruments
import Stories
import Testing

/// Sets of elements, written alike in `each`, `over` and `options`.
@Suite struct SetTests {
  /// A conversation from which only what is asked, and its options, is kept.
  private func asked(_ yaml: String, _ typed: [String]) throws -> [String] {
    let script = typed.map { "> \($0)" }.joined(separator: "\n")
    return try Story.replay(yaml, script).split(separator: "\n").map(String.init).filter { line in
      !line.hasPrefix("--") && !line.hasPrefix("  :") && !line.hasPrefix("  = ") && !line.hasPrefix(">")
        && !line.hasPrefix("The answers")
        && !line.hasPrefix("An empty")
    }
  }

  @Test("Some of the factors, in brackets, in the order of the brackets") func brackets() throws {
    let found = try asked(
      """
      questionnaire: some
      factors: {waiting: "Waiting", fees: "Fees", advice: "Advice"}
      items:
        - number: visits
          ask: "How often about {factor}?"
          each: [advice, waiting]
        - loop: worst
          over: "[fees, waiting] where visits[factor] > 2"
          items:
            - open: why
              ask: "Why about {factor}?"
      """, ["1", "3", "It was slow", ""])
    #expect(
      found == [
        "How often about Advice?", "  A number", "How often about Waiting?", "  A number",
        "Why about Waiting?",
        "  How often about Advice? 1  [visits[advice]]", "  How often about Waiting? 3  [visits[waiting]]",
        "  Why about Waiting? It was slow  [why[waiting]]",
        "The interview is complete. Thank you.",
      ])
  }

  @Test("Options that were chosen before, carried forward") func carried() throws {
    let found = try asked(
      """
      questionnaire: brands
      lists: {brands: {acme: "Acme", best: "Best", core: "Core"}}
      items:
        - choices: used
          ask: "Which have you used?"
          options: brands
        - choice: favourite
          ask: "Which of these is your favourite?"
          options: options of used where used has option
        - choice: again
          ask: "Which would you buy again?"
          options: brands where used has option and favourite is not acme
          each: brands where option == core
      """, ["1 3", "2", "3", "3", ""])
    #expect(
      found == [
        "Which have you used?", "  1  Acme", "  2  Best", "  3  Core", "  Several are possible: 1 2",
        "Which of these is your favourite?", "  1  Acme", "  3  Core",
        "Type the number or the id of an option, such as 1.",
        "Which would you buy again?", "  > Core", "  1  Acme", "  3  Core",
        "  Which have you used? Acme, Core  [used]", "  Which of these is your favourite? Core  [favourite]",
        "  Which would you buy again? - Core: Core  [again[core]]",
        "The interview is complete. Thank you.",
      ])
  }

  @Test("Each thing that was mentioned, by its own words; what was not mentioned is not asked")
  func mentioned() throws {
    let yaml = """
      questionnaire: mentioned
      items:
        - mentions: matters
          ask: "What matters to you?"
          at_most: 4
        - rating: how_much
          ask: "How important is {mention}?"
          each: mentions of matters
          scale: standard.importance5
        - loop: more
          over: mentions of matters where how_much[mention] >= 4
          items:
            - open: why
              ask: "Why does {mention} matter?"
      """
    let found = try asked(yaml, ["Short queues", "Low fees", "", "5", "2", "I have no time", ""])
    #expect(
      found.filter { !$0.hasPrefix("  ") } == [
        "What matters to you?", "How important is Short queues?", "How important is Low fees?",
        "Why does Short queues matter?", "The interview is complete. Thank you.",
      ])
    let none = try asked(yaml, [":dk", ""])
    #expect(
      none == [
        "What matters to you?", "  One a line, 4 at most; an empty line ends.",
        "  What matters to you? (don't know)  [matters]",
        "The interview is complete. Thank you.",
      ])
  }

  @Test("The groups of a segment, and the rounds of another loop") func groupsAndRounds() throws {
    let found = try asked(
      """
      questionnaire: rounds
      lists: {people: {ann: "Ann", bob: "Bob", eve: "Eve"}}
      segments:
        tenure:
          values:
            new: {label: "New ones", when: years < 2}
            old: {label: "Old ones"}
      items:
        - number: years
          ask: "For how many years?"
        - number: share
          ask: "How many in a hundred are {segment}?"
          each: segments of tenure
        - loop: family
          over: people where option != bob
          items:
            - choice: lives_here
              ask: "Does {option} live here?"
              options: {yes: "Yes", no: "No"}
        - loop: residents
          over: family where lives_here[option] == yes
          items:
            - number: age
              ask: "How old is {option}?"
        - compute: adults
          value: count(family where age[option] >= 18)
        - say: "{adults} of them are of age."
      """, ["1", "60", "40", "2", "1", "33", ""])
    #expect(
      found.filter { $0.hasPrefix("How") || $0.hasPrefix("Does") || $0.hasSuffix("of age.") }
        == [
          "For how many years?".replacing("For how", with: "How"), "How many in a hundred are New ones?",
          "How many in a hundred are Old ones?", "Does Ann live here?", "Does Eve live here?",
          "How old is Eve?",
          "1 of them are of age.",
        ].filter { $0 != "How many years?" })
  }

  @Test("Batteries of numbers, choices and texts have a variable for each element") func batteries() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        """
        questionnaire: batteries
        factors: {waiting: "Waiting", fees: "Fees"}
        items:
          - number: minutes
            ask: "How many minutes for {factor}?"
            each: factors
          - choices: channels
            ask: "Which way, for {factor}?"
            options: {phone: "Phone", desk: "Desk"}
            each: factors
          - open: remark
            ask: "A remark on {factor}?"
            each: [fees]
        """))
    #expect(
      questionnaire.variables.map(\.name) == [
        "minutes_waiting", "minutes_fees", "channels_waiting_phone", "channels_waiting_desk",
        "channels_fees_phone",
        "channels_fees_desk", "remark_fees",
      ])
  }
}
