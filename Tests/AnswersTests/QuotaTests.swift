import Answers
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Synchronization
import Terminal
import Testing

/// Quotas: known as soon as their condition is, counted at completion, never one too many.
@Suite struct QuotaTests {
  private static let yaml = """
    questionnaire: shops
    missing: []
    factors: {price: "Price", place: "Place"}
    items:
      - section: who
        items:
          - number: age
            ask: "How old are you?"
          - number: shops
            ask: "How many shops do you go to?"
      - rating: satisfaction
        ask: "How satisfied with {factor}?"
        each: factors
        scale: standard.satisfaction5
    quotas:
      - quota: young
        when: age < 30
        limit: 1
      - quota: content
        when: satisfaction[price] >= 4
        limit: 2
    """
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws { questionnaire = try #require(Story.questionnaire(Self.yaml), "\(Story.report(Self.yaml))") }

  private func stores() throws -> [any AnswerStore] {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    return [MemoryStore(), try SQLiteStore(path: path, for: .writing)]
  }

  /// An interview in a store, with what was recorded.
  private func interview(_ store: any AnswerStore, _ id: String, _ lines: [String], wave: String = "") throws
    -> Conversation
  {
    try store.keep(questionnaire, at: now)
    let writer = JournalWriter(store, id: id, version: questionnaire.hash) { now }
    return try Story.converse(
      questionnaire, lines, counter: writer.counter(questionnaire: "shops", wave: wave)
    ) { try writer.record($0) }
  }

  @Test("A full quota ends the interview where its condition is known, even within a battery") func full()
    throws
  {
    for store in try stores() {
      let first = try interview(store, "a", ["25", "2", "1", "5", ""])
      #expect(first.ending == .completed("completed"))
      let second = try interview(store, "b", ["25", ""])
      #expect(second.ending == .completed("quota_full"))
      #expect(
        second.transcript.hasSuffix(
          """
          The answers:
            How old are you? 25  [age]
          There are enough interviews of this kind already: this one ends here.
          An empty line finishes the interview; :back or :goto ID changes an answer.
          > \n\
          The interview ends here (quota_full). Thank you.

          """), "\(second.transcript)")
      // Another wave counts anew, and so does whoever is not of the kind.
      #expect(
        try interview(store, "c", ["25", "2", "5", "5", ""], wave: "2").ending == .completed("completed"))
      #expect(try interview(store, "d", ["40", "2", "5", "5", ""]).ending == .completed("completed"))
      #expect(try interview(store, "e", ["40", "2", "4", "5", ""]).ending == .completed("completed"))
      let late = try interview(store, "f", ["40", "2", "4", ""])
      #expect(late.ending == .completed("quota_full"))
      // What is replayed is what was: the second row was not asked.
      let record = try #require(try store.interview("f"))
      #expect(record.entries.contains { $0.event == .quotaFull("content") })
      let replayed = try Interview(questionnaire, replaying: record.entries.map(\.event))
      #expect(replayed.route().situation.cells.last == .absent(.notAsked))
    }
  }

  @Test("Who goes back and is of another kind goes on") func back() throws {
    for store in try stores() {
      _ = try interview(store, "a", ["25", "2", "1", "5", ""])
      let second = try interview(store, "b", ["25", ":goto age", "35", "2", "1", "1", ""])
      #expect(second.ending == .completed("completed"))
    }
  }

  @Test(
    "Of two that were open at once the second is one too many; a completion that is written twice counts once"
  )
  func race() throws {
    for store in try stores() {
      let claim = QuotaClaim(questionnaire: "shops", wave: "", quota: "young", limit: 1)
      try store.keep(questionnaire, at: now)
      let entries = try JournalEntry.journal(
        [.started(Story.start(questionnaire)), .completed("completed")], of: "a"
      ) { now }
      try store.begin("a", version: questionnaire.hash, [entries[0]])
      let start = try JournalEntry.journal([.started(Story.start(questionnaire))], of: "b") { now }
      try store.begin("b", version: questionnaire.hash, start)
      #expect(try store.append(entries[1], to: "a", claiming: [claim]) == nil)
      #expect(try store.append(entries[1], to: "a", claiming: [claim]) == nil)
      #expect(try store.append(entries[1], to: "b", claiming: [claim]) == claim)
      #expect(try store.taken(claim) == 1)
      #expect(try store.interview("b")?.entries.count == 1)
      // Through the interview: the place was free when it was asked for, and is not when it ends.
      let writer = JournalWriter(store, id: "c", version: questionnaire.hash) { now }
      let counter = writer.counter(questionnaire: "shops", wave: "")
      let late = try Story.converse(
        questionnaire, ["25", "2", "1", "1", "", ""],
        counter: QuotaCounter(isFull: { _ in false }, complete: counter.complete)
      ) { try writer.record($0) }
      #expect(late.ending == .completed("quota_full"))
    }
  }

  @Test("Eight stores on one file, forty interviews at once, seven places: seven are taken") func many()
    throws
  {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    let claim = QuotaClaim(questionnaire: "shops", wave: "", quota: "young", limit: 7)
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: now)
    let entries = try JournalEntry.journal(
      [.started(Story.start(questionnaire)), .completed("completed")], of: "a"
    ) {
      now
    }
    for number in 0..<40 { try store.begin("i\(number)", version: questionnaire.hash, [entries[0]]) }
    let taken = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      guard let own = try? SQLiteStore(path: path, for: .writing) else { return }
      for number in stride(from: thread, to: 40, by: 8) {
        if (try? own.append(entries[1], to: "i\(number)", claiming: [claim])) == .some(nil) {
          taken.withLock { $0 += 1 }
        }
      }
    }
    #expect(taken.withLock { $0 } == 7)
    #expect(try store.taken(claim) == 7)
    var completed = 0
    try store.forEachJournal(of: "shops") { if $0.count == 2 { completed += 1 } }
    #expect(completed == 7)
  }

  @Test("A file of the time before quotas is read as it is, and brought up to date when it is written to")
  func upgrade() throws {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    _ = try interview(try SQLiteStore(path: path, for: .writing), "a", ["40", "2", "1", "1", ""])
    let old = try DatabaseQueue(path: path)
    try old.write {
      try $0.execute(
        sql: """
          DROP TABLE quota_places; DROP TABLE marks; DROP TABLE cases; DROP TABLE closed;
          DROP TABLE moves; DROP TABLE grdb_migrations; PRAGMA user_version = 1
          """)
    }
    try old.close()
    #expect(try SQLiteStore(path: path, for: .reading).heads(idPrefix: "").count == 1)
    let store = try SQLiteStore(path: path, for: .writing)
    #expect(try interview(store, "b", ["25", "2", "1", "1", ""]).ending == .completed("completed"))
    #expect(try store.settings()["user_version"] == "5")
    #expect(try interview(store, "c", ["25", ""]).ending == .completed("quota_full"))
  }

  @Test("What cannot be a quota is told with its place") func wrong() {
    let places = Story.places(
      """
      questionnaire: q
      items:
        - {number: age, ask: "A"}
      quotas:
        - quota: young
          when: age
          limit: 10
        - quota: young
          when: aeg < 3
          limit: -1
        - quota: old
          when: age > 3
      """)
    #expect(places == ["wrong-type:6:11", "bad-number:10:12", "missing-key:11:5"])
  }
}
