package import Answers
import Foundation
import GRDB
import Questionnaires

/// An interview as an answers file holds it.
package struct StoredInterview: Hashable, Sendable {
  /// The points that were answered, in order.
  package var answers: [Int] = []
  /// Whether it is complete.
  package var isCompleted = false

  /// What is wrong with an answers file that could be opened.
  package enum Problem: Error, Hashable {
    /// SQLite's check of the whole file found something.
    case notIntact(String)
    /// An event of the interview does not follow the one before.
    case brokenChain(String)
  }

  /// The interviews of an answers file by id, after all checks.
  package static func all(in path: String, opening purpose: SQLiteStore.Purpose) throws -> [String:
    StoredInterview]
  {
    try verifyChains(path, purpose)
    let queue = try DatabaseQueue(path: path)
    defer { try? queue.close() }
    return try queue.read { database in
      let report = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      guard report == ["ok"] else { throw Problem.notIntact(report.joined(separator: "; ")) }
      return try interviews(database)
    }
  }

  /// Opens the file as the program does, and follows the chain of each interview.
  private static func verifyChains(_ path: String, _ purpose: SQLiteStore.Purpose) throws {
    let store = try SQLiteStore(path: path, for: purpose)
    defer { try? store.close() }
    for head in try store.heads(idPrefix: "") {
      var previous: Digest?
      for event in try store.interview(head.id)?.events ?? [] {
        guard event.follows(previous) else { throw Problem.brokenChain(head.id) }
        previous = event.chain
      }
    }
  }

  /// Reads the answers from the tables themselves, so that no reader of the program is trusted.
  private static func interviews(_ database: Database) throws -> [String: StoredInterview] {
    var found: [String: StoredInterview] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, kind, payload FROM events JOIN interviews ON number = interview ORDER BY interview, sequence
        """)
    while let row = try rows.next() {
      let (id, kind): (String, String) = (row[0], row[1])
      found[id, default: StoredInterview()].note(kind, row[2])
    }
    return found
  }

  private mutating func note(_ kind: String, _ payload: String?) {
    if kind == "completed" { isCompleted = true }
    if kind == "answered", let point = Int((payload ?? "").filter(\.isNumber)) { answers.append(point) }
  }
}
