import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What is shown when a check objects, and where one can go from there.
@Suite struct CheckDialogTests {
  private static let home = """
    questionnaire: home
    missing: []
    factors: {rent: "Rent", food: "Food"}
    segments:
      size: {label: "Size", values: {large: {label: "Large", when: members > 4}, small: {label: "Small"}}}
    items:
      - number: members
        ask: "How many people live here?"
      - number: rooms
        ask: "How many rooms are there?"
      - number: spent
        ask: "How much for {factor}?"
        each: factors
      - compute: total
        value: sum(spent)
      - number: adults
        ask: "How many of them are adults?"
        must: {that: adults <= members, message: "There cannot be more adults than people."}
        should: {that: "adults * 100 >= total or segment.size == small", message: "That is much."}
    """

  private func home(_ keys: String) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.home), "\(Story.report(Self.home))")
    let page = try PageStory(questionnaire, rows: 20)
    try page.type(keys)
    return page
  }

  @Test("It shows what was typed, and goes to the question that the check names") func must() throws {
    let page = try home("2<enter>3<enter>10<enter>20<enter>5<enter>")
    #expect(
      page.screen == """
        home   Interview 7k3mq9xw2c                                question 5 of about 5
        --------------------------------------------------------------------------------
        That cannot be.

        There cannot be more adults than people.

        Typed: 5

        How many of them are adults?

          1    go to How many people live here? 2
          Esc  change the answer






        --------------------------------------------------------------------------------
        (17,1)
        """)
    try page.type("2<enter>1")
    #expect(page.screen.contains("How many people live here?\n") && page.screen.contains("ANSWER: 2"))
    try page.type("6<enter>")
    #expect(page.screen.contains("How many of them are adults?\n") && page.screen.contains("ANSWER: 5"))
  }

  @Test("Computed values and segments lead to the questions that they are made of") func through() throws {
    let page = try home("6<enter>3<enter>500<enter>20<enter>5<enter>")
    #expect(
      page.screen.contains(
        """
          ^O   keep it, with a reason
          1    go to How many people live here? 6
          2    go to How much for Rent? 500
          3    go to How much for Food? 20
          Esc  change the answer
        """), "\(page.screen)")
    try page.type("3")
    #expect(page.screen.contains("How much for Food?\n"))
  }

  @Test("In lines the commands that go there are told") func lines() throws {
    let questionnaire = try #require(Story.questionnaire(Self.home))
    let transcript = try Story.converse(questionnaire, ["2", "3", "10", "20", "5"]).transcript
    #expect(
      transcript.contains(
        "> 5\nThere cannot be more adults than people.\n:goto members  How many people live here? 2\n> "))
  }

  @Test("Leaving the answer as it was shows the old one again, whatever was typed") func restored() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        "- {number: n, ask: \"How many?\"}\n- {open: why, ask: \"Why?\", when: n > 2}\n- {number: m, ask: \"M?\"}\n"
      ))
    let page = try PageStory(questionnaire)
    try page.type("5<enter>Because<enter><pgup><pgup>1<enter>")
    #expect(page.screen.contains("set aside:\n\n  Why? Because\n"))
    try page.type("<esc>")
    #expect(page.screen.contains("ANSWER: 5\n"))
    try page.type("<enter>")
    #expect(page.events.last == .advanced)
  }
}
