import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What lines and pages have to do alike.
@Suite struct BothWaysTests {
  @Test("What a terminal would obey is recorded as a sign, from lines as from keys") func clean() throws {
    let questionnaire = try #require(
      Story.questionnaire(
        "- {open: o, ask: \"O?\"}\n- {mentions: m, ask: \"M?\"}\n- {number: n, ask: \"N?\", should: n < 10}\n"
      ))
    let sign = "\u{7}\u{1B}[31m\u{202E}\u{9B}"
    let clean = "\u{FFFD}\u{FFFD}[31m\u{FFFD}\u{FFFD}"
    let lines = try Story.converse(
      questionnaire, ["a\(sign)\tb", ":note c\(sign)", "d\(sign)", "", "20", ":override e\(sign)", ""])
    let page = try PageStory(questionnaire)
    try page.send(.keys([.paste("a\(sign)\tb"), .enter, .control("n")]))
    try page.send(.keys([.paste("c\(sign)"), .enter]))
    try page.send(.keys([.paste("d\(sign)"), .enter, .enter]))
    try page.type("20<enter><^O>")
    try page.send(.keys([.paste("e\(sign)"), .enter]))
    #expect(lines.events.dropLast() == page.events[...])
    #expect(
      page.events.dropFirst() == [
        .answered(Address("o"), .given(.text("a\(clean) b")), override: nil),
        .noted(Address("m"), "c\(clean)"),
        .answered(Address("m"), .given(.texts(["d\(clean)"])), override: nil),
        .answered(Address("n"), .given(.number(20)), override: "e\(clean)"),
      ])
  }

  @Test("Who answers alone has no editor: neither by a command, nor in the list of commands, nor by a key")
  func kiosk() throws {
    let questionnaire = try #require(Story.questionnaire("- {open: o, ask: \"O?\"}\n"))
    let lines = try Story.converse(questionnaire, [":edit", ":help"], isSelfCompleted: true).transcript
    #expect(lines.contains("> :edit\nThere is no :edit;"))
    #expect(!lines.contains("  :edit "))
    #expect(try Story.converse(questionnaire, [":help"]).transcript.contains("  :edit "))
    let page = try PageStory(questionnaire, isSelfCompleted: true)
    page.edited = "from a shell"
    try page.type("<^E>")
    #expect(page.events.count == 1)
  }

  @Test("Options are listed by a part of their label, whatever its capitals and marks") func listing() throws
  {
    let questionnaire = try #require(
      Story.questionnaire("- {choice: town, ask: \"Town?\", options: {k: \"Köln\", l: \"Łódź\"}}\n"))
    let transcript = try Story.converse(questionnaire, [":list LODZ"]).transcript
    #expect(transcript.contains("> :list LODZ\n  2  Łódź\n>"))
    let page = try PageStory(questionnaire)
    try page.type("/kol")
    #expect(page.screen.contains("1  Köln") && !page.screen.contains("Łódź"))
  }
}
