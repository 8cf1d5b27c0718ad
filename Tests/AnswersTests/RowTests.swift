import Answers
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// The rows of an answers file as other programs find them.
@Suite struct RowTests {
  private let path: String
  private let questionnaire: Questionnaire

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 7_000, monotonic: 3))
    var start = Story.start(questionnaire)
    start.caseID = "0417"
    let events: [InterviewEvent] = [
      .started(start), .answered(Address("n"), .given(.number(7)), override: nil), .advanced,
      .noted(nil, "so"), .completed("completed"),
    ]
    for (id, count) in [("one", 5), ("two", 4)] {
      var ticks: Int64 = 0
      let entries = try JournalEntry.journal(Array(events.prefix(count)), of: id) {
        ticks += 1
        return Moment(utc: ticks * 1000, monotonic: ticks)
      }
      try store.begin(id, version: questionnaire.hash, entries)
    }
    try store.close()
  }

  private func rows(_ sql: String) throws -> [String] {
    let reader = try DatabaseQueue(path: path)
    defer { try? reader.close() }
    return try reader.read { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { $0.isNull ? "-" : String(describing: $0.storage.value ?? "-") }.joined(
          separator: " ")
      }
    }
  }

  @Test("Events stand in their order, with their times, their version and a salt of their own") func events()
    throws
  {
    #expect(
      try rows(
        "SELECT interview, sequence, kind, address, payload, payload_version, utc, monotonic, length(salt), length(digest), length(chain) FROM events WHERE interview = 1 AND sequence > 1"
      ) == [
        "1 2 answered n {\"number\":\"7\"} 1 2000 2 16 32 32", "1 3 advanced - - 1 3000 3 16 32 32",
        "1 4 noted - {\"text\":\"so\"} 1 4000 4 16 32 32",
        "1 5 completed - {\"outcome\":\"completed\"} 1 5000 5 16 32 32",
      ])
    #expect(try rows("SELECT count(DISTINCT salt), count(DISTINCT chain) FROM events") == ["9 9"])
  }

  @Test("Sources, interviews, cases and ends stand in tables of their own") func others() throws {
    #expect(
      try rows("SELECT id, kept_at, length(hash), source IS NOT NULL FROM questionnaires") == [
        "example 7000 32 1"
      ])
    #expect(try rows("SELECT number, id, length(version) FROM interviews") == ["1 one 32", "2 two 32"])
    #expect(try rows("SELECT * FROM cases") == ["0417 1", "0417 2"])
    #expect(try rows("SELECT * FROM closed") == ["1"])
    #expect(try rows("SELECT * FROM marks") == ["log 0"])
    #expect(try rows("SELECT * FROM quota_places") == [])
    #expect(try rows("SELECT * FROM moves") == [])
    #expect(
      try rows("SELECT identifier FROM grdb_migrations ORDER BY rowid") == [
        "journal", "quotas", "cases", "migrations", "moves",
      ])
  }

  @Test("The log is marked as long as somebody writes") func mark() throws {
    let store = try SQLiteStore(path: path, for: .writing)
    #expect(try rows("SELECT * FROM marks") == ["log 1"])
    let second = try SQLiteStore(path: path, for: .writing)
    try second.close()
    #expect(try rows("SELECT * FROM marks") == ["log 1"])
    try store.close()
    try store.close()
    #expect(try rows("SELECT * FROM marks") == ["log 0"])
  }
}
