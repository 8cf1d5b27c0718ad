import Answers
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The writer of a journal and the file that it writes to: one chain, one place, one writer.
@Suite struct WriterTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    folder = try Programs.temporaryFolder()
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  @Test("The proof is that of the last event, and each has its own moment and salt") func proof() throws {
    let store = MemoryStore()
    store.keep(questionnaire, at: now)
    var ticks: Int64 = 0
    let writer = JournalWriter(store, id: "one", version: questionnaire.hash) {
      ticks += 1
      return Moment(utc: ticks * 1000, monotonic: ticks)
    }
    #expect(writer.proof == nil)
    try writer.record(.started(Story.start(questionnaire)))
    try writer.record(.advanced)
    try writer.record(.advanced)
    let record = try #require(try store.interview("one"))
    #expect(
      record.entries.map(\.moment.utc) == [1000, 2000, 3000] && record.entries.map(\.sequence) == [1, 2, 3])
    #expect(writer.proof == record.entries.last?.chain && Set(record.entries.map(\.chain)).count == 3)
    // Whoever goes on with it goes on with its chain.
    let later = JournalWriter(store, continuing: record) { now }
    try later.record(.language("it"))
    #expect(later.proof != writer.proof)
    #expect(throws: StoreProblem.overtaken(interview: "one")) { try writer.record(.completed("completed")) }
    #expect(try store.interview("one")?.entries.count == 4)
  }

  @Test("A place that is not free leaves nothing written, and something else can be recorded in its place")
  func full() throws {
    let store = MemoryStore()
    store.keep(questionnaire, at: now)
    let writer = JournalWriter(store, id: "one", version: questionnaire.hash) { now }
    try writer.record(.started(Story.start(questionnaire)))
    let counter = writer.counter(questionnaire: "example", wave: "")
    let before = writer.proof
    let quota = try #require(
      Story.questionnaire(
        "questionnaire: q\nitems:\n  - {number: n, ask: \"N?\"}\nquotas:\n  - {quota: none, when: n > 0, limit: 0}\n"
      )
    )
    .quotas[0]
    #expect(try counter.isFull(quota))
    #expect(try counter.complete(.completed("completed"), [quota])?.id == "none")
    #expect(writer.proof == before)
    #expect(try counter.complete(.completed("quota_full"), []) == nil)
    #expect(try store.interview("one")?.entries.map(\.event).last == .completed("quota_full"))
  }

  @Test("Closing a file touches nobody else's log that stands in the place of its own") func foreignLog()
    throws
  {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    try FileManager.default.moveItem(atPath: path("a.db-wal"), toPath: path("own"))
    let log = Data("the log of somebody else".utf8)
    try log.write(to: URL(fileURLWithPath: path("a.db-wal")))
    try store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a.db-wal"))) == log)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).contains("own"))
  }

  @Test("Closing a file touches nobody else's file that stands in the place of its own") func foreignFile()
    throws
  {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    try FileManager.default.moveItem(atPath: path("a.db"), toPath: path("own"))
    let file = Data("the file of somebody else".utf8)
    try file.write(to: URL(fileURLWithPath: path("a.db")))
    let log = try Data(contentsOf: URL(fileURLWithPath: path("a.db-wal")))
    #expect(throws: StoreProblem.displaced(path("a.db"))) { try store.keep(questionnaire, at: now) }
    try store.close()
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a.db"))) == file)
    #expect(try Data(contentsOf: URL(fileURLWithPath: path("a.db-wal"))).starts(with: log))
  }

  @Test("An interview is claimed by one store at a time, for as long as that is open") func claimed() throws {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    for id in ["one", "two"] {
      try store.begin(
        id, version: questionnaire.hash,
        try JournalEntry.journal([.started(Story.start(questionnaire))], of: id) { now })
    }
    let other = try SQLiteStore(path: path("a.db"), for: .writing)
    #expect(try store.claim("one") && store.claim("one"))
    #expect(try !other.claim("one") && other.claim("two") && !store.claim("two"))
    #expect(throws: StoreProblem.noInterview("three")) { try store.claim("three") }
    #expect(try SQLiteStore(path: path("a.db"), for: .reading).claim("one"))
  }
}
