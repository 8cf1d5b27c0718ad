import Answers
import Comparisons
import Dates
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Interviews that moved to another version, in a store.
@Suite struct MovedInterviewTests {
  private let old, new: Questionnaire
  private let now = Moment(utc: 1_763_757_889_000, monotonic: 0)

  init() throws {
    old = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n- {number: m, ask: \"M?\"}\n"))
    new = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n- {open: m, ask: \"M?\"}\n"))
  }

  private var events: [InterviewEvent] {
    [
      .started(Story.start(old)), .answered(Address("n"), .given(.number(7)), override: nil),
      .answered(Address("m"), .given(.number(8)), override: nil), .stopped(.partial), .resumed(by: "anna"),
      .moved(Move(questionnaire: new.hash, askedAgain: [Address("m")])),
      .answered(Address("m"), .given(.text("eight")), override: nil), .completed(.completed),
    ]
  }

  /// The stores that have the interview: in memory and on disk.
  private func stores() throws -> [any AnswerStore] {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    let stores: [any AnswerStore] = [MemoryStore(), try SQLiteStore(path: path, for: .writing)]
    for store in stores {
      try store.keep(old, at: now)
      try store.keep(new, at: Moment(utc: now.utc + 1, monotonic: 1))
      try store.begin("one", version: old.hash, try JournalEntry.journal(events, of: "one") { now })
    }
    return stores
  }

  @Test("The version that it moved to is one with interviews") func versions() throws {
    for store in try stores() {
      #expect(try store.versions(of: old.id).map(\.hash) == [old.hash, new.hash])
      #expect(try store.heads(idPrefix: "one").map(\.version) == [old.hash])
    }
  }

  @Test("It is read as it was recorded, and replayed with both versions") func replay() throws {
    for store in try stores() {
      let library = Library(store)
      let record = try #require(try store.interview("one"))
      #expect(record.history.entries.map(\.event) == events)
      let interview = try library.interview(record.history)
      #expect(interview.questionnaire.hash == new.hash && interview.former.count == 1)
      #expect(interview.answers == [0: .given(.number(7)), 1: .given(.text("eight"))])
      let summary = try #require(InterviewSummary(record.history))
      #expect(summary.version == new.hash && summary.start.questionnaire == old.hash && summary.answered == 2)
    }
  }

  @Test("Without the source of the new version it does not verify") func missing() throws {
    let store = MemoryStore()
    store.keep(old, at: now)
    try store.begin("one", version: old.hash, try JournalEntry.journal(events, of: "one") { now })
    let record = try #require(try store.interview("one"))
    #expect(throws: UnverifiedInterview.self) { try Library(store).interview(record.history) }
  }

  @Test("A start remembers which changes were accepted") func accepted() throws {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(new, at: now)
    var start = Story.start(new)
    start.acceptedChangesSince = old.hash
    try store.begin("two", version: new.hash, try JournalEntry.journal([.started(start)], of: "two") { now })
    #expect(try store.interview("two")?.entries.map(\.event) == [.started(start)])
  }
}
