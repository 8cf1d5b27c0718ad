import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Corners of an interview in which something could be lost, or nobody could go on.
@Suite struct LineCornerTests {
  private func cells(_ yaml: String, _ lines: [String]) throws -> [Cell] {
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let interview = try Interview(
      questionnaire, replaying: try Story.converse(questionnaire, lines).events)
    return interview.route().situation.cells
  }

  private let mentions =
    "- {number: n, ask: \"N?\"}\n- {mentions: m, ask: \"M?\"}\n- {open: o, ask: \"O?\"}\n"

  @Test(
    "Mentions that were typed are kept, however the question is left",
    arguments: [[], [":stop"], [":back"], [":next"], [":goto n"]])
  func mentionsKept(_ leaving: [String]) throws {
    #expect(try cells(mentions, ["1", "one", "two"] + leaving)[1] == .given(.texts(["one", "two"])))
  }

  @Test("A missing answer does not wipe out mentions without a word") func mentionsNotWiped() throws {
    let questionnaire = try #require(Story.questionnaire(mentions))
    let conversation = try Story.converse(questionnaire, ["1", "one", ":dk", ""])
    #expect(conversation.transcript.contains("> :dk\nOne a line, 10 at most; an empty line ends.\n"))
    #expect(conversation.events.contains(.answered(Address("m"), .given(.texts(["one"])), override: nil)))
  }

  @Test("A choice none of whose options is offered is not asked") func noOptions() throws {
    let yaml = """
      - {number: n, ask: "N?", missing: []}
      - choice: d
        ask: "D?"
        missing: []
        options: {x: {label: "X", when: n > 5}, y: {label: "Y", when: n > 5}}
      - {open: o, ask: "O?"}
      """
    #expect(
      try cells(yaml, ["1", "text"]) == [.given(.number(1)), .absent(.notAsked), .given(.text("text"))])
    #expect(try cells(yaml, [])[1] == .absent(.notReached))
  }

  @Test("A note between a check and its override changes nothing") func noteBeforeOverride() throws {
    let yaml = "- {number: n, ask: \"N?\", should: n < 10}\n- {open: o, ask: \"O?\"}\n"
    #expect(try cells(yaml, ["20", ":note why", ":override because"])[0] == .given(.number(20)))
  }

  @Test("A section's title in a loop names its element") func titleInLoop() throws {
    let yaml = """
      questionnaire: t
      factors: {fees: "fees", wait: "waiting"}
      items:
        - loop: l
          over: factors
          items:
            - section: s
              title: "About {factor}"
              items: [{number: n, ask: "N?"}]
      """
    let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    let transcript = try Story.converse(questionnaire, ["1", "2"]).transcript
    #expect(
      transcript.contains("-- About fees - question 1 of about 2")
        && transcript.contains("-- About waiting - question 2 of about 2"))
  }

  @Test("`is` about a question that may still be asked leaves its route open") func isNotReached() throws {
    let yaml = "- {choice: q, ask: \"Q?\", options: {a: \"A\"}}\n- {open: r, ask: \"R?\", when: q is dk}\n"
    #expect(try cells(yaml, [])[1] == .absent(.notReached))
    #expect(try cells(yaml, ["a"])[1] == .absent(.notAsked))
  }

  @Test("A file of one language has no other") func oneLanguage() throws {
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    #expect(
      try Story.converse(questionnaire, [":language en"]).transcript.contains(
        "The questionnaire has one language only."))
  }
}
