import Foundation
import Instruments
import Interviews
import Stories
import Terminal
import Testing

/// What stands on the page of an interview that is gone on with, and of answers that were missing.
@Suite struct ResumedTests {
  private static let yaml = """
    questionnaire: resumed
    missing: {dk: "No idea", na: "Never did"}
    items:
      - {number: a, ask: "A?"}
      - {open: b, ask: "B?"}
      - {open: c, ask: "C?"}
    """

  /// A page after some events of an earlier session.
  private func page(_ events: [InterviewEvent], isSelfCompleted: Bool = false) throws -> PageStory {
    let questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))")
    let start = InterviewEvent.started(Story.start(questionnaire, isSelfCompleted: isSelfCompleted))
    return try PageStory(questionnaire, rows: 14, replaying: [start] + events)
  }

  private static let one = InterviewEvent.answered(Address("a", []), .given(.number(1)), override: nil)

  @Test("A text that was begun is there again, and stays when the question is left once more") func begun()
    throws
  {
    let page = try page([Self.one, .noted(Address("b", []), "(unfinished) It was")])
    #expect(page.screen.contains("B?\n") && page.screen.contains("ANSWER:\n  It was\n"))
    #expect(page.screen.contains("  Notes, for interviewers only:\n    2026-11-21: (unfinished) It was\n"))
    try page.type("<pgup>")
    #expect(page.screen.contains("A?\n"))
    try page.type("<pgdn>")
    #expect(page.screen.contains("  It was\n"))
    try page.type(" late<enter>")
    #expect(page.events.last == .answered(Address("b", []), .given(.text("It was late")), override: nil))
    // Once the question has an answer, the note has done what it was for.
    try page.type("<pgup>")
    #expect(page.screen.contains("  It was late\n") && !page.screen.contains("unfinished"))
  }

  @Test("Only the last note at the current question is such a text") func others() throws {
    let earlier = InterviewEvent.noted(Address("b", []), "(unfinished) It was")
    let later = try page([Self.one, earlier, .noted(Address("b", []), "busy")])
    #expect(
      later.screen.contains(
        """
        Going on after 1 answer.

        Notes, for interviewers only:

          2026-11-21: (unfinished) It was (B?)
          2026-11-21: busy (B?)
        """), "\(later.screen)")
    try later.type("<enter>")
    #expect(!later.screen.contains("  It was\n"))
    let elsewhere = try page([Self.one, .noted(Address("a", []), "(unfinished) It was")])
    #expect(!elsewhere.screen.contains("It was") && elsewhere.screen.contains("Going on after 1 answer."))
    let german = try page([Self.one, .noted(Address("b", []), "(nicht fertig) Es war")])
    #expect(german.screen.contains("Es war"))
  }

  @Test("An answer that was missing is told by the author's word for it, and so is what is offered")
  func missing() throws {
    let page = try page([])
    #expect(page.screen.contains("Going on after 0 answers."))
    try page.type("<^R>")
    #expect(page.screen.contains("Here it can be: No idea, Never did."))
    try page.type("<^X><pgup>")
    #expect(page.screen.contains("answered so far: Never did; an empty line keeps it"))
    #expect(page.screen.contains("   ^D No idea   ^X Never did   "))
    try page.type("<enter><^D><pgup>")
    #expect(page.screen.contains("answered so far: No idea; an empty line keeps it"))
    #expect(page.events.suffix(3).first == .advanced)
  }
}
