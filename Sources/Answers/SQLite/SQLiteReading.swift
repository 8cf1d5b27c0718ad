package import Digests
import Foundation
import GRDB
import Instruments

extension SQLiteStore {
  package func heads(idPrefix: String) throws -> [InterviewHead] {
    // The upper bound sorts after all texts with the prefix, because ids have no character after `z`.
    try heads("interviews.id >= ? AND interviews.id < ?", [idPrefix, idPrefix + "\u{10FFFF}"])
  }

  package func openHeads() throws -> [InterviewHead] {
    try heads("NOT EXISTS (SELECT 1 FROM closed WHERE interview = number)", [])
  }

  package func heads(ofCase caseID: String, questionnaire: String) throws -> [InterviewHead] {
    try heads(
      """
      number IN (SELECT interview FROM cases WHERE case_id = ?) AND questionnaires.id = ?
      """, [caseID, questionnaire])
  }

  private func heads(_ condition: String, _ arguments: StatementArguments) throws -> [InterviewHead] {
    try translating(path) {
      try queue.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version FROM interviews
            LEFT JOIN questionnaires ON hash = version WHERE \(condition) ORDER BY number
            """, arguments: arguments
        ).map { try Self.head($0) }
      }
    }
  }

  /// Claims an interview for as long as the store is open, so that no other program conducts it. Returns false if another
  /// program has claimed it.
  package func claim(_ id: String) throws -> Bool {
    guard let file else { return true }
    return file.claim(try translating(path) { try queue.read { try Self.number(of: id, $0) } })
  }

  package func journal(_ id: String) throws -> StoredJournal? {
    try translating(path) {
      try queue.read { database in
        let found = try Row.fetchOne(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version, number FROM interviews
            LEFT JOIN questionnaires ON hash = version WHERE interviews.id = ?
            """, arguments: [id])
        guard let found else { return nil }
        return try EventRows(database).journal(try Self.head(found), number: found[3])
      }
    }
  }

  package func forEachJournal(of questionnaire: String?, _ body: (StoredJournal) throws -> Void) throws {
    var thrown: (any Error)?
    try translating(path) {
      try queue.read { database in
        var interviews = try Row.fetchCursor(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version, number FROM interviews
            LEFT JOIN questionnaires ON hash = version
            WHERE ? IS NULL OR questionnaires.id = ? OR questionnaires.id IS NULL ORDER BY number
            """, arguments: [questionnaire, questionnaire])
        do { try Self.read(&interviews, database, body) } catch let error as Outside { thrown = error.error }
      }
    }
    if let thrown { throw thrown }
  }

  /// Wraps an error thrown by the caller's closure, not by the store.
  private struct Outside: Error { let error: any Error }

  /// Reads journals in one pass, and calls `body` with each. Errors of `body` are wrapped in `Outside`.
  private static func read(
    _ interviews: inout RowCursor, _ database: Database, _ body: (StoredJournal) throws -> Void
  ) throws {
    let rows = try EventRows(database)
    while let row = try interviews.next() {
      let journal = try rows.journal(try head(row), number: row[3])
      do { try body(journal) } catch { throw Outside(error: error) }
    }
  }

  /// The head in a row. If the source of the questionnaire is missing, its id is empty.
  private static func head(_ row: Row) throws -> InterviewHead {
    guard let version = Digest(stored: Array(row[2] as Data)) else { throw Payload.Unreadable() }
    return InterviewHead(id: row[0], questionnaire: row[1] ?? "", version: version)
  }

  // MARK: questionnaires

  package func questionnaireIDs() throws -> [String] {
    try translating(path) {
      try queue.read { try String.fetchAll($0, sql: "SELECT DISTINCT id FROM questionnaires ORDER BY id") }
    }
  }

  package func versions(of questionnaire: String) throws -> [(hash: Digest, source: [UInt8])] {
    try translating(path) {
      try queue.read { database in
        // An older file has no such table as long as it is only read.
        let moved =
          try database.tableExists("moves") ? "OR EXISTS (SELECT 1 FROM moves WHERE version = hash)" : ""
        return try Row.fetchAll(
          database,
          sql: """
            SELECT hash, source FROM questionnaires
            WHERE id = ? AND (EXISTS (SELECT 1 FROM interviews WHERE version = hash) \(moved))
            ORDER BY kept_at, rowid
            """, arguments: [questionnaire]
        ).compactMap { row in Digest(stored: Array(row[0] as Data)).map { ($0, Array(row[1] as Data)) } }
      }
    }
  }

  package func source(of version: Digest) throws -> [UInt8]? {
    try translating(path) {
      try queue.read {
        try Data.fetchOne(
          $0, sql: "SELECT source FROM questionnaires WHERE hash = ?", arguments: [Data(version.bytes)]
        ).map(Array.init)
      }
    }
  }
}
