import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing
import Words

/// Recording that takes long: the person is told, and what is typed meanwhile answers nothing.
@Suite struct SavingTests {
  private static let two = """
    questionnaire: two
    languages: [en, it]
    items:
      - {number: a, ask: {en: "How many?", it: "Quanti?"}}
      - {number: b, ask: {en: "How often?", it: "Quanto spesso?"}}
    """

  @Test(
    "The message row says so in the language of the interview, and keys typed meanwhile are dropped",
    arguments: [("en", "Saving …"), ("it", "Salvataggio …")])
  func page(_ language: String, _ notice: String) throws {
    let page = try PageStory(
      try #require(Story.questionnaire(Self.two)), columns: 60, rows: 12, language: language)
    var terminal = Emulator(columns: 60, rows: 12)
    page.writes.forEach { terminal.take($0) }
    page.isSlow = true
    let before = page.writes.count
    try page.typeAhead("8<enter>9<enter>")
    #expect(page.discards == 1)
    #expect(page.events.count == 2)
    terminal.take(page.writes[before])
    #expect(terminal.line(9) == notice)
    #expect(terminal.line(2) == (language == "en" ? "How many?" : "Quanti?"))
    // The painter knows what stands on the row: the next screen does not keep it.
    for write in page.writes[(before + 1)...] { terminal.take(write) }
    #expect(terminal.differences(from: page.frame) == [])
    page.isSlow = false
    try page.type("9<enter>")
    #expect(page.events.count == 3)
  }

  @Test("Nothing is written where it is fast") func fast() throws {
    let page = try PageStory(try #require(Story.questionnaire(Self.two)))
    let before = page.writes.count
    try page.typeAhead("8<enter>")
    #expect(page.writes.count == before + 1 && page.discards == 0)
  }

  @Test("What cannot be recorded after a long wait is told") func failing() throws {
    let page = try PageStory(try #require(Story.questionnaire(Self.two)))
    (page.isSlow, page.failure) = (true, PageStory.Passing())
    try page.type("8<enter>")
    #expect(page.screen.contains("NOT saved yet") && page.discards == 1)
  }

  @Test("In lines a line says so; a person's input is dropped, a pipe's never is", arguments: [true, false])
  func lines(_ isTerminal: Bool) throws {
    let questionnaire = try #require(Story.questionnaire(Self.two))
    var (lines, shown, discards) = (["8", "9", "done"], "", 0)
    let controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) { _ in }
    let world = LineDriver.World(
      read: { lines.isEmpty ? nil : lines.removeFirst() }, write: { shown += $0 },
      saving: { notice, work in
        shown += notice
        work()
        return true
      }, discardInput: { discards += 1 }, isTerminal: isTerminal)
    var driver = LineDriver(controller, words: Words.of("en"), world: world)
    #expect(try driver.run() == .completed("completed"))
    #expect(shown.contains(isTerminal ? "> Saving …\n" : "> 8\nSaving …\n"))
    #expect(discards == (isTerminal ? 3 : 0))
  }
}
