import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What a terminal without brackets pastes: keys that come together.
@Suite struct PasteTests {
  private func page(_ first: String) throws -> PageStory {
    try PageStory(
      try #require(
        Story.questionnaire(
          "\(first)\n- {choice: again, ask: \"Again?\", options: {yes_: \"Yes\", no_: \"No\"}}\n- {number: n, ask: \"N?\"}\n"
        ))
    )
  }

  private static let pasted = "He came late.<enter>1 He was rude.<newline>2 And it<tab>leaks."

  @Test("Lines of a text are a text, and answer nothing else") func text() throws {
    let page = try page("- {open: story, ask: \"What happened?\", lines: 4}")
    try page.typeAhead(Self.pasted + "<enter>")
    #expect(
      page.events.dropFirst() == [
        .answered(
          Address("story"), .given(.text("He came late.\n1 He was rude.\n2 And it leaks.")), override: nil)
      ])
    #expect(page.screen.contains("Again?"))
  }

  @Test("In a text of one line they become one line") func line() throws {
    let page = try page("- {open: story, ask: \"What happened?\"}")
    try page.typeAhead(Self.pasted)
    #expect(page.screen.contains("ANSWER:\n  He came late. 1 He was rude. 2 And it leaks.\n"))
  }

  @Test("Among mentions each line is one") func mentions() throws {
    let page = try page("- {mentions: m, ask: \"What?\", at_most: 5}")
    try page.typeAhead(Self.pasted + "<enter><enter>")
    #expect(
      page.events.last
        == .answered(
          Address("m"), .given(.texts(["He came late.", "1 He was rude.", "2 And it leaks."])), override: nil)
    )
    #expect(page.screen.contains("Again?"))
  }

  @Test("In a note they are the note") func note() throws {
    let page = try page("- {open: story, ask: \"What happened?\"}")
    try page.typeAhead("<^N>" + Self.pasted + "<enter>")
    #expect(
      page.events.dropFirst() == [
        .noted(Address("story"), "He came late. 1 He was rude. 2 And it leaks.")
      ])
  }

  @Test("A paste that reaches a text in mid-read is text from there") func later() throws {
    let page = try page(
      "- {open: story, ask: \"What happened?\"}\n- {open: more, ask: \"What else?\", lines: 2}")
    try page.type("x<enter>")
    try page.typeAhead("a<enter>1<enter>")
    #expect(page.events.last == .answered(Address("more"), .given(.text("a\n1")), override: nil))
    #expect(page.screen.contains("Again?"))
  }

  @Test("Codes that are typed ahead still answer one question each") func codes() throws {
    let page = try page("- {number: first, ask: \"First?\"}")
    try page.typeAhead("7<enter>1<enter>8<enter>")
    #expect(page.events.count == 4)
  }
}
