import Foundation
import GRDB

/// Checks that the structure and the pages of an answers file are as this program creates them.
package struct StructureAudit: Sendable {
  /// The number of interviews in the file.
  package let interviews: Int
  package let events: Int
  package let versions: Int
  /// The problems, as sentences without a period.
  package let findings: [String]

  /// Checks a store, with every page of it.
  package init(_ store: SQLiteStore) throws(StoreProblem) {
    let (counts, findings) = try translating(store.path) {
      try store.queue.inDatabase { database in
        let counts = try ["interviews", "events", "questionnaires"].map {
          try Int.fetchOne(database, sql: "SELECT count(*) FROM \($0)") ?? 0
        }
        return (
          counts,
          try Self.structure(database) + Self.pages(database) + Self.references(database)
            + Self.gaps(database)
        )
      }
    }
    (interviews, events, versions) = (counts[0], counts[1], counts[2])
    self.findings = findings
  }

  /// The differences from the tables and indexes that this program creates.
  private static func structure(_ database: Database) throws -> [String] {
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    let own = try Schema.empty().inDatabase(Schema.objects)
    let found = try Schema.objects(database)
    let foreign = found.keys.filter { own[$0] == nil }.sorted().map { "\($0) was not created by outsidein" }
    let changed = found.keys.filter { own[$0] != nil && own[$0] != found[$0] }.sorted().map {
      "\($0) was changed"
    }
    // An older file does not have later additions.
    let missing =
      version < StoreFile.schemaVersion
      ? [] : own.keys.filter { found[$0] == nil }.sorted().map { "\($0) is missing" }
    return foreign + changed + missing
  }

  private static func pages(_ database: Database) throws -> [String] {
    let rows = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
    return rows == ["ok"]
      ? []
      : [
        "SQLite found \(rows.count) fault\(rows.count == 1 ? "" : "s") in the pages of the file (integrity_check)"
      ]
  }

  /// Interviews are numbered without gaps and never deleted, so a gap means that one was removed. Removal of the last one
  /// cannot be noticed.
  private static func gaps(_ database: Database) throws -> [String] {
    let count =
      try Int.fetchOne(database, sql: "SELECT coalesce(max(number), 0) - count(*) FROM interviews") ?? 0
    return count == 0 ? [] : ["\(count) interview\(count == 1 ? " was" : "s were") removed"]
  }

  private static func references(_ database: Database) throws -> [String] {
    let count = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    return count == 0
      ? []
      : ["\(count) row\(count == 1 ? " refers" : "s refer") to a row that is missing"]
  }
}

extension SQLiteStore {
  /// The interview with the event that has a hash, the event's number, and the number of the last event; nil if there is
  /// none.
  package func place(of proof: [UInt8]) throws(StoreProblem) -> (id: String, sequence: Int, last: Int)? {
    try translating(path) {
      try queue.read { database in
        try Row.fetchOne(
          database,
          sql: """
            SELECT id, sequence, (SELECT max(sequence) FROM events AS others WHERE others.interview = number)
            FROM events JOIN interviews ON interview = number WHERE chain = ?
            """, arguments: [Data(proof)]
        ).map { (id: $0[0], sequence: $0[1], last: $0[2]) }
      }
    }
  }
}
