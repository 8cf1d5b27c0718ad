import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// Notes and reasons are shown where they are wanted, to interviewers only.
@Suite struct NoteTests {
  private static let visit = """
    questionnaire: visit
    missing: []
    items:
      - number: rooms
        ask: "How many rooms?"
        should: {that: rooms < 20, message: "So many?"}
      - number: people
        ask: "How many people?"
    """

  private static func start(_ questionnaire: Questionnaire, isSelfCompleted: Bool = false) -> Start {
    var start = Story.start(questionnaire, isSelfCompleted: isSelfCompleted)
    start.interviewer = "maria"
    return start
  }

  private func page(isSelfCompleted: Bool = false) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.visit))
    let page = try PageStory(
      questionnaire, rows: 18, start: Self.start(questionnaire, isSelfCompleted: isSelfCompleted))
    try page.type("<^N>call after 6 pm<enter>21<enter><^O>a big house<enter>")
    return page
  }

  @Test("At the question, below what is read out") func atQuestion() throws {
    let page = try page()
    #expect(!page.screen.contains("Notes, for interviewers only:"))
    try page.type("<pgup>")
    #expect(
      page.screen == """
        visit   Interview 7k3mq9xw2c                               question 1 of about 2
        --------------------------------------------------------------------------------
        How many rooms?
          Notes, for interviewers only:
            maria, 2026-11-21: call after 6 pm
            maria, 2026-11-21, kept in spite of a check: a big house








        ANSWER: 21
        A number
        --------------------------------------------------------------------------------
         Enter next   PgUp back   ? help   ^N note   ^C stop
        (15,11)
        """)
  }

  @Test("On a small screen the last of it takes one row") func small() throws {
    let page = try page()
    try page.type("<pgup>")
    try page.send(.resized(columns: 40, rows: 10))
    #expect(
      page.screen.contains("How many rooms?\n  note: maria, 2026-11-21, kept in sp ..\n\n\nANSWER: 21\n"),
      "\(page.screen)")
  }

  @Test("In the review, at the answers and below them; Enter goes to the question, Space shows all")
  func review() throws {
    let page = try page()
    try page.type("3<enter>")
    #expect(
      page.screen.contains(
        """
        The answers:

             How many rooms? 21  [note]
             How many people? 3
        Notes, for interviewers only:
             maria, 2026-11-21: call after 6 pm (How many rooms?)
             maria, 2026-11-21, kept in spite of a check: a big house (How many rooms?)
          -> Finish the interview: F10, or type done and Enter
        """), "\(page.screen)")
    try page.type("<up> ")
    #expect(
      page.screen.contains(
        "\n\n  maria, 2026-11-21, kept in spite of a check: a big house (How many rooms?)\n"))
    try page.type("<esc><enter>")
    #expect(page.events.last == .reopened(Address("rooms")))
  }

  @Test("On resume, before anything is asked") func resumed() throws {
    let page = try page()
    try page.type("<^C><^C>")
    let again = try PageStory(try #require(Story.questionnaire(Self.visit)), replaying: page.events)
    #expect(
      again.screen.contains(
        "Going on after 1 answer.\n\nNotes, for interviewers only:\n\n  maria, 2026-11-21: call after 6 pm (How many rooms?)\n"
      ), "\(again.screen)")
    try again.type("<enter>3<enter>")
    #expect(again.events.last == .answered(Address("people"), .given(.number(3)), override: nil))
    let lines = try Story.converse(
      try #require(Story.questionnaire(Self.visit)), ["3", ":goto rooms"], replaying: page.events)
    #expect(
      lines.transcript.hasPrefix(
        """
        Going on after 1 answer.
        The last answers:
          How many rooms? 21
          Notes, for interviewers only:
            maria, 2026-11-21: call after 6 pm (How many rooms?)
            maria, 2026-11-21, kept in spite of a check: a big house (How many rooms?)

        -- question 2 of about 2
        """), "\(lines.transcript)")
    #expect(
      lines.transcript.contains(
        """
        The answers:
          How many rooms? 21  [rooms]  [note]
          How many people? 3  [people]
          Notes, for interviewers only:
            maria,
        """))
    #expect(
      lines.transcript.hasSuffix(
        """
          (answered so far: 21; an empty line keeps it)
          Notes, for interviewers only:
            maria, 2026-11-21: call after 6 pm
            maria, 2026-11-21, kept in spite of a check: a big house
        > \n
        """), "\(lines.transcript)")
  }

  @Test("Never to who answers alone") func alone() throws {
    let page = try page(isSelfCompleted: true)
    try page.type("3<enter>")
    #expect(!page.screen.contains("interviewers") && !page.screen.contains("call after"))
    try page.type("<pgup><pgup>")
    #expect(page.screen.contains("How many rooms?") && !page.screen.contains("call after"))
    try page.type("<^C><^C>")
    let questionnaire = try #require(Story.questionnaire(Self.visit))
    #expect(try !PageStory(questionnaire, replaying: page.events).screen.contains("call after"))
    let lines = try Story.converse(questionnaire, [":review", ":goto rooms"], replaying: page.events)
    #expect(!lines.transcript.contains("call after"))
  }
}
