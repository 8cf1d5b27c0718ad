import Answers
import Dates
import Instruments
import Interviews
import Stories
import Testing

/// What can be said of an interview without its questionnaire.
@Suite struct SummaryTests {
  private let questionnaire: Questionnaire

  init() throws { questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n")) }

  /// An interview in which this happened, a second between each.
  private func history(_ events: [InterviewEvent]) throws -> InterviewHistory {
    let store = MemoryStore()
    store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    var seconds: Int64 = -1
    let entries = try JournalEntry.journal([.started(Story.start(questionnaire))] + events, of: "i") {
      seconds += 1
      return Moment(utc: seconds * 1000, monotonic: 0)
    }
    try store.begin("i", version: questionnaire.hash, entries)
    return try #require(try store.interview("i")).history
  }

  /// The summary of what happened; when it ended in seconds.
  private func told(_ events: [InterviewEvent], countsAnswers: Bool = true) throws -> String {
    let history = try history(events)
    let summary = try #require(InterviewSummary(history, countsAnswers: countsAnswers))
    #expect(summary.startedAt.utc == 0 && summary.id == "i" && summary.questionnaire == "example")
    let end = summary.endedAt.map { "ended after \($0.utc / 1000)" } ?? "not ended"
    return "\(summary.status), \(summary.isOpen ? "open" : "closed"), \(end), \(summary.answered) answered"
      + (summary.language.isEmpty ? "" : ", \(summary.language)")
  }

  private func answered(_ id: String) -> InterviewEvent {
    .answered(Address(id), .missing(.dk), override: nil)
  }

  private func amended(_ act: Amendment.Act) -> InterviewEvent {
    .amended(Amendment(act, by: "anna", on: .epoch, why: "why"))
  }

  @Test("The last word on how it was left holds, and whether it can be gone on with") func endings() throws {
    #expect(try told([]) == "partial, open, not ended, 0 answered")
    #expect(try told([.stopped("partial")]) == "partial, open, ended after 1, 0 answered")
    #expect(try told([.stopped("refused")]) == "refused, closed, ended after 1, 0 answered")
    #expect(try told([.stopped("partial"), .resumed(by: "anna")]) == "partial, open, not ended, 0 answered")
    #expect(
      try told([.advanced, .completed("screened_out")]) == "screened_out, closed, ended after 2, 0 answered")
  }

  @Test("What is changed afterwards opens it again, or gives it another status") func amendments() throws {
    let done = InterviewEvent.completed("completed")
    #expect(try told([done, amended(.reopen)]) == "partial, open, ended after 1, 0 answered")
    #expect(try told([done, amended(.status("invalid"))]) == "invalid, closed, ended after 1, 0 answered")
    #expect(try told([amended(.status("invalid"))]) == "invalid, open, not ended, 0 answered")
    #expect(try told([amended(.status("refused"))]) == "refused, closed, not ended, 0 answered")
    #expect(try told([done, amended(.note)]) == "completed, closed, ended after 1, 0 answered")
  }

  @Test("A field that is answered twice is one; answers are counted where that is wanted") func answers()
    throws
  {
    let events = [answered("a"), answered("b"), answered("a"), .reopened(Address("b")), .language("it")]
    #expect(try told(events) == "partial, open, not ended, 2 answered, it")
    #expect(try told(events, countsAnswers: false) == "partial, open, not ended, 0 answered, it")
  }

  @Test("What does not begin with a beginning has no summary") func none() throws {
    var history = try history([.advanced])
    history.entries.removeFirst()
    #expect(InterviewSummary(history) == nil)
    history.entries.removeFirst()
    #expect(InterviewSummary(history) == nil)
  }

  @Test(
    "A moment is told to the second in UTC, also before 1970",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (999, "1970-01-01T00:00:00Z"), (-1000, "1969-12-31T23:59:59Z"),
      (1_763_757_889_000, "2025-11-21T20:44:49Z"), (951_786_610_000, "2000-02-29T01:10:10Z"),
      (-86_400_000, "1969-12-31T00:00:00Z"), (-86_401_000, "1969-12-30T23:59:59Z"),
      (36_549_000, "1970-01-01T10:09:09Z"),
    ] as [(Int64, String)])
  func moment(_ utc: Int64, _ text: String) { #expect(Moment(utc: utc, monotonic: 0).text == text) }
}
