import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What an answer has to be, and what of an author's checks is looked at when.
@Suite struct AcceptanceTests {
  private static let yaml = """
    questionnaire: parts
    missing: []
    lists: {parts: {a: "A", b: "B", c: "C"}}
    items:
      - choices: chosen
        ask: "Which?"
        options: parts
      - number: hours
        ask: "Hours for {option}?"
        each: parts where chosen has option
        must: {that: "sum(hours) == 5", message: "Five together."}
    """

  private func happened(_ lines: [String], _ yaml: String = yaml) throws -> [String] {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    return try Story.converse(questionnaire, lines).transcript.split(separator: "\n").map(String.init).filter
    {
      $0.hasPrefix("Hours") || $0.hasPrefix("> ") || $0.contains("Five") || $0.hasPrefix("  Hours")
    }
  }

  @Test("A check on all rows is held against the last one, so that any row can be changed") func allRows()
    throws
  {
    #expect(
      try happened(["1 2", "3", "3", "2", ":goto hours", "4", "1", ""]) == [
        "> 1 2", "Hours for A?", "> 3", "Hours for B?", "> 3", "Five together.", "> 2",
        "  Hours for A? 3  [hours[a]]", "  Hours for B? 2  [hours[b]]", "> :goto hours", "Hours for A?",
        "> 4",
        "Hours for B?", "  Five together.", "> 1", "  Hours for A? 4  [hours[a]]",
        "  Hours for B? 1  [hours[b]]", "> ",
      ])
  }

  @Test("It is held against the rows that are left, too") func fewerRows() throws {
    #expect(
      try happened(["1 2", "3", "2", ":goto chosen", "1", "5", ""]) == [
        "> 1 2", "Hours for A?", "> 3", "Hours for B?", "> 2", "  Hours for A? 3  [hours[a]]",
        "  Hours for B? 2  [hours[b]]",
        "> :goto chosen",
        "> 1", "  Hours for B? 2", "Hours for A?", "  Five together.", "> 5",
        "  Hours for A? 5  [hours[a]]", "> ",
      ])
  }

  @Test("A pattern that would try for years is given up, and nobody is kept from going on") func patience() {
    #expect(Pattern.matches("aaaa,bb", "([a-z]+,?)+") == true)
    #expect(Pattern.matches("a1", "([a-z]+,?)+") == false)
    for pattern in ["([a-z]+,?)+", "(a+)+", "(a|aa)+", "(.*)*x"] {
      #expect(Pattern.matches(String(repeating: "a", count: 60) + "!", pattern) == nil, "\(pattern)")
    }
    #expect(!Pattern.isValid("(a") && !Pattern.isValid("a)(b"))
  }

  @Test(
    "A text needs a letter, has at most the characters that are allowed, and matches its pattern as a whole",
    arguments: [
      ("", "answer needed"), (" \n", "answer needed"), ("ABC", "no match: Two capitals, please."),
      ("A", "no match: Two capitals, please."), ("ab", "no match: Two capitals, please."), ("AB", "taken"),
      ("ABCD", "no match: Two capitals, please."), ("ABCDE", "too long: 4"),
    ])
  func texts(_ text: String, _ expected: String) throws {
    let yaml =
      "- {open: code, ask: \"Code?\", characters: 4, matches: \"[A-Z]{2}\", message: \"Two capitals, please.\"}\n"
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let interview = Interview(questionnaire, Story.start(questionnaire))
    let found =
      switch interview.handle(.answer(.given(.text(text)))) {
      case .record: "taken"
      case .refuse(.answerNeeded): "answer needed"
      case .refuse(.tooLong(let most)): "too long: \(most)"
      case .refuse(.noMatch(let message)): "no match: \(message ?? "")"
      case let other: "\(other)"
      }
    #expect(found == expected)
  }

  @Test("A fill says what was written for an option that asks for a text") func written() throws {
    let yaml = """
      questionnaire: ways
      missing: []
      items:
        - choice: way
          ask: "How?"
          options: {phone: "By phone", other: {label: "Otherwise", write_in: true}}
        - choice: again
          ask: "Again?"
          options: options of way
        - open: why
          ask: "Hours for {way}, {again}?"
      """
    #expect(try happened(["1"], yaml).last == "> ")
    #expect(try happened(["1", "1"], yaml)[2] == "Hours for By phone, By phone?")
    #expect(try happened(["2", "pigeon", "2"], yaml)[3] == "Hours for pigeon, pigeon?")
  }

  @Test("Nothing is offered or taken for what was said later: it would be asked for again and again")
  func later() throws {
    let yaml = """
      questionnaire: later
      missing: []
      items:
        - loop: people
          times: 2
          at_most: 2
          items:
            - {number: age, ask: "Age?", from: 0, to: 99}
            - choice: next
              ask: "Next?"
              options:
                a: {label: "Nobody is old", when: count(people where age > 50) == 0}
                b: "Go on"
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let lines = ["30", "2", "40", "2", ":goto next[1]", "a", "2", ""]
    let conversation = try Story.converse(questionnaire, lines)
    #expect(conversation.ending == .completed("completed"), "\(conversation.transcript)")
    let answered = conversation.events.compactMap { event in
      if case .answered(let address, let answer, _) = event { "\(address.text) \(answer)" } else { nil }
    }
    #expect(answered.count == 5 && !answered.contains { $0.contains("\"a\"") }, "\(answered)")
  }
}
