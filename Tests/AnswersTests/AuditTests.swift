import Answers
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// What an audit finds that is not as outsidein makes it.
@Suite struct AuditTests {
  private let path: String
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: now)
    for id in ["one", "two", "three", "four"] {
      try store.begin(
        id, version: questionnaire.hash,
        try JournalEntry.journal(
          [.started(Story.start(questionnaire)), .advanced, .completed("completed")], of: id
        ) { now })
    }
    try store.close()
  }

  /// What is found after an edit.
  private func audit(after sql: String) throws -> StructureAudit {
    let editor = try DatabaseQueue(path: path)
    try editor.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)") }
    try editor.close()
    return try StructureAudit(try SQLiteStore(path: path, for: .reading))
  }

  @Test("A file that nobody edited has nothing, and is counted") func sound() throws {
    let audit = try audit(after: "")
    #expect(audit.findings == [])
    #expect((audit.interviews, audit.events, audit.versions) == (4, 12, 1))
  }

  @Test(
    "Each edit is told, one and several",
    arguments: [
      (
        "CREATE TABLE mine (a); CREATE INDEX own ON events (kind)",
        ["index own was not created by outsidein", "table mine was not created by outsidein"]
      ),
      ("DROP TABLE cases", ["table cases is missing"]),
      ("ALTER TABLE marks ADD COLUMN more INTEGER", ["table marks was changed"]),
      (
        "DELETE FROM events WHERE interview = 2; DELETE FROM closed WHERE interview = 2; DELETE FROM interviews WHERE number = 2",
        ["1 interview was removed"]
      ),
      (
        "DELETE FROM events WHERE interview < 3; DELETE FROM closed WHERE interview < 3; DELETE FROM interviews WHERE number < 3",
        ["2 interviews were removed"]
      ),
      // The last one cannot be missed.
      (
        "DELETE FROM events WHERE interview = 4; DELETE FROM closed WHERE interview = 4; DELETE FROM interviews WHERE number = 4",
        []
      ),
      ("INSERT INTO closed VALUES (9)", ["1 row refers to a row that is missing"]),
      ("INSERT INTO closed VALUES (9), (10)", ["2 rows refer to a row that is missing"]),
    ])
  func edits(_ sql: String, _ findings: [String]) throws {
    #expect(try audit(after: sql).findings == findings)
  }

  @Test("An older file lacks what came later, and that is no finding") func older() throws {
    #expect(
      try audit(
        after:
          "DROP TABLE cases; DROP TABLE closed; DROP TABLE marks; DROP TABLE moves; DROP TABLE grdb_migrations; PRAGMA user_version = 2"
      )
      .findings == [])
  }

  @Test("A hash tells its interview and place, and how far the interview has come since") func places() throws
  {
    let store = try SQLiteStore(path: path, for: .reading)
    let entries = try #require(try store.interview("two")).entries
    for (place, entry) in entries.enumerated() {
      let found = try #require(try store.place(of: entry.chain.bytes))
      #expect(found == (id: "two", sequence: place + 1, last: 3))
    }
    #expect(try store.place(of: [1, 2, 3]) == nil)
  }
}
