import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// Keys for hands that have no PgUp, and for browsers and terminals that keep ^N and ^T for themselves.
@Suite struct SecondKeyTests {
  private static let trip = """
    questionnaire: trip
    languages: [en, it]
    missing: [dk, refused]
    items:
      - number: nights
        ask: {en: "How many nights?", it: "Quante notti?"}
      - allocation: budget
        ask: {en: "How was the budget spent?", it: "Come è stato speso il budget?"}
        of: {hotel: {en: "Hotel", it: "Albergo"}, food: {en: "Food", it: "Cibo"}}
      - number: people
        ask: {en: "How many people?", it: "Quante persone?"}
        missing: []
    """

  private func trip(isSelfCompleted: Bool = false) throws -> PageStory {
    try PageStory(try #require(Story.questionnaire(Self.trip)), isSelfCompleted: isSelfCompleted)
  }

  @Test(
    "Shift-Tab, Alt-Left and F3 go back; F4 and Alt-Right go forward",
    arguments: ["<backtab>", "<altleft>", "<f3>"])
  func backAndForward(_ back: String) throws {
    let page = try trip()
    try page.type("3<enter>\(back)")
    #expect(page.screen.contains("How many nights?"))
    try page.type("<f4>")
    #expect(page.screen.contains("How was the budget spent?"))
    try page.type("\(back)<altright>")
    #expect(page.screen.contains("How was the budget spent?"))
  }

  @Test("Among amounts Shift-Tab moves up as long as it can, then goes back") func amounts() throws {
    let page = try trip()
    try page.type("3<enter><tab><backtab>")
    #expect(page.screen.contains("How was the budget spent?"))
    try page.type("<backtab>")
    #expect(page.screen.contains("How many nights?"))
  }

  @Test("F5 notes, F6 goes to a question, F7 changes the language") func dialogs() throws {
    let page = try trip()
    try page.type("<f5>in a hurry<enter>3<enter><f6>night<enter>")
    #expect(page.screen.contains("How many nights?"))
    try page.type("<f7><down><enter>")
    #expect(page.screen.contains("Quante notti?"))
  }

  @Test("F8 is don't know and F9 is refused, where they are offered") func missing() throws {
    let page = try trip()
    try page.type("<f8><f9><f8>")
    #expect(
      page.events.dropFirst() == [
        .answered(Address("nights"), .missing(.dk), override: nil),
        .answered(Address("budget"), .missing(.refused), override: nil),
      ])
    #expect(page.screen.contains("This question needs an answer."))
  }

  @Test("Help lists them; who answers alone is told of no editor and no shell") func help() throws {
    let page = try trip()
    try page.send(.resized(columns: 80, rows: 40))
    try page.type("?")
    for key in ["PgUp F3", "PgDn F4", "^N F5", "^G F6", "^T F7", "^E", "^Z"] {
      #expect(page.screen.contains("  \(key) "))
    }
    let alone = try trip(isSelfCompleted: true)
    try alone.send(.resized(columns: 80, rows: 40))
    try alone.type("?")
    #expect(alone.screen.contains("  Ctrl-N F5 "))
    #expect(!alone.screen.contains("Ctrl-E") && !alone.screen.contains("Ctrl-Z"))
  }
}
