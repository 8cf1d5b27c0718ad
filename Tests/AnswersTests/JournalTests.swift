import Answers
import Dates
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The journal: what goes in comes out, chained, and twice is once.
@Suite struct JournalTests {
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws { questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n")) }

  private func stores() throws -> [any AnswerStore] {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    return [MemoryStore(), try SQLiteStore(path: path, for: .writing)]
  }

  private var events: [InterviewEvent] {
    [
      .started(Story.start(questionnaire)),
      .answered(
        Address("n"), .given(.number(Decimal(string: "12345678901234.567890123") ?? 0)),
        override: "it is \"so\""),
      .answered(Address("c", ["a", "b"]), .given(.one("x")), override: nil),
      .answered(Address("k"), .given(.some([])), override: nil),
      .answered(Address("k"), .given(.some(["x", "y"])), override: nil),
      .answered(Address("r"), .given(.point(-3)), override: nil),
      .answered(Address("t"), .given(.text("Zoë said:\n\"1 < 2\" \u{1B}[31m 日本 👍")), override: nil),
      .answered(Address("m"), .given(.texts(["a", "b,c"])), override: nil),
      .answered(Address("d"), .given(.date(CalendarDate("2026-02-28") ?? .epoch)), override: nil),
      .answered(Address("o"), .given(.order(["b", "a"])), override: nil),
      .answered(
        Address("q"),
        .given(
          .amounts([Amount(id: "a", number: 0), Amount(id: "b", number: Decimal(string: "99.75") ?? 0)])),
        override: nil),
      .answered(
        Address("b", ["1"]), .given(.extremes(Extremes(shown: ["a", "b", "c"], best: "c", worst: "a"))),
        override: nil),
      .answered(Address("n"), .missing(.dk), override: nil),
      .answered(Address("n"), .missing(.skipped), override: "why not"),
      .reopened(Address("n")), .advanced, .noted(nil, "a"), .noted(Address("n"), ""), .language("it"),
      .quotaFull("young"), .stopped("partial"), .resumed(by: ""), .resumed(by: "maria"),
      .day(CalendarDate("2026-12-01") ?? .epoch),
      .completed("screened_out"),
      .amended(Amendment(.reopen, by: "anna", on: .epoch, why: "one Enter too many")),
      .amended(Amendment(.status("invalid"), by: "", on: .epoch, why: "a test")),
      .amended(Amendment(.note, by: "anna", on: .epoch, why: "called back")),
    ]
  }

  @Test("Everything that can happen comes back as it was, in a chain") func roundTrip() throws {
    for store in try stores() {
      try store.keep(questionnaire, at: now)
      let writer = JournalWriter(store, id: "one", version: questionnaire.hash) { now }
      for event in events { try writer.record(event) }
      let record = try #require(try store.interview("one"))
      #expect(record.entries.map(\.event) == events)
      #expect(record.entries.map(\.sequence) == Array(1...events.count))
      var previous: Digest? = JournalEntry.root(of: "one")
      for entry in record.entries {
        #expect(entry.follows(previous))
        previous = entry.chain
      }
      #expect(!record.entries[3].follows(record.entries[1].chain))
    }
  }

  @Test("The same event twice is once; another one in its place is refused") func idempotent() throws {
    for store in try stores() {
      try store.keep(questionnaire, at: now)
      let first = try JournalEntry(events[0], sequence: 1, at: now, after: nil)
      try store.begin("one", version: questionnaire.hash, [first])
      let second = try JournalEntry(.advanced, sequence: 2, at: now, after: first.chain)
      try store.append(second, to: "one")
      try store.append(second, to: "one")
      #expect(try store.interview("one")?.entries.count == 2)
      let other = try JournalEntry(.language("it"), sequence: 2, at: now, after: first.chain)
      #expect(throws: StoreProblem.overtaken(interview: "one")) { try store.append(other, to: "one") }
      #expect(throws: StoreProblem.noInterview("two")) { try store.append(other, to: "two") }
    }
  }

  @Test("The source of every version is kept, once") func versions() throws {
    for store in try stores() {
      try store.keep(questionnaire, at: now)
      try store.keep(questionnaire, at: now)
      #expect(try store.versions(of: "example").isEmpty)
      try store.begin(
        "one", version: questionnaire.hash, [try JournalEntry(events[0], sequence: 1, at: now, after: nil)])
      #expect(try store.versions(of: "example").map(\.hash) == [questionnaire.hash])
      #expect(try store.source(of: questionnaire.hash) == questionnaire.source)
      #expect(try store.questionnaireIDs() == ["example"])
      #expect(try store.heads(idPrefix: "o").map(\.id) == ["one"])
      #expect(try store.heads(idPrefix: "x").isEmpty)
    }
  }

  @Test("The settings that make answers safe are read back from the file") func settings() throws {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    let store = try SQLiteStore(path: path, for: .writing)
    let settings = try store.settings()
    #expect(
      settings["journal_mode"] == "wal" && settings["synchronous"] == "2" && settings["foreign_keys"] == "1")
    #expect(
      settings["secure_delete"] == "1" && settings["temp_store"] == "2" && settings["trusted_schema"] == "0")
    #expect(
      settings["cell_size_check"] == "1" && settings["application_id"] == "1333097545"
        && settings["user_version"] == "5")
    let modes = try ["", "-wal", "-shm"].map {
      try FileManager.default.attributesOfItem(atPath: path + $0)[.posixPermissions] as? Int
    }
    #expect(modes == [0o600, 0o600, 0o600])
  }
}
