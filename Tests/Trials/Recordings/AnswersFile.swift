import Answers
import Digests
import Foundation
import GRDB
import Instruments

/// An interview as an answers file holds it.
package struct StoredInterview: Hashable, Sendable {
  /// The points that were answered, in order.
  package var answers: [Int] = []
  /// Whether it is complete.
  package var isCompleted = false

  fileprivate mutating func note(_ kind: String, _ payload: String?) {
    if kind == "completed" { isCompleted = true }
    if kind == "answered", let point = Int((payload ?? "").filter(\.isNumber)) { answers.append(point) }
  }
}

/// An answers file that was opened and passed all checks.
struct AnswersFile {
  /// What is wrong with an answers file that could be opened.
  enum Problem: Error, Hashable {
    /// SQLite's check of the whole file found something.
    case notIntact(String)
    /// An entry of the interview does not follow the one before.
    case brokenChain(String)
  }

  /// Its interviews by id.
  let interviews: [String: StoredInterview]
  /// Whether the program says that the log beside the file is missing.
  let isLogCalledMissing: Bool

  /// Opens the file as the program does, follows the chain of each interview, and checks the pages.
  init(_ path: String, opening purpose: SQLiteStore.Purpose) throws {
    let store = try SQLiteStore(path: path, for: purpose)
    isLogCalledMissing = store.isLogMissing
    try Self.verifyChains(store)
    try store.close()
    interviews = try Self.interviews(path)
  }

  private static func verifyChains(_ store: SQLiteStore) throws {
    for head in try store.heads(idPrefix: "") {
      var previous: Digest? = JournalEntry.root(of: head.id)
      for entry in try store.interview(head.id)?.entries ?? [] {
        guard entry.follows(previous) else { throw Problem.brokenChain(head.id) }
        previous = entry.chain
      }
    }
  }

  /// Reads the answers from the tables themselves, so that no reader of the program is trusted.
  private static func interviews(_ path: String) throws -> [String: StoredInterview] {
    var configuration = Configuration()
    // A connection that can write would remove the log when it closes the file.
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.read { database in
      let report = try String.fetchAll(database, sql: "PRAGMA integrity_check")
      guard report == ["ok"] else { throw Problem.notIntact(report.joined(separator: "; ")) }
      let rows = try Row.fetchCursor(
        database,
        sql:
          "SELECT id, kind, payload FROM events JOIN interviews ON number = interview ORDER BY interview, sequence"
      )
      var found: [String: StoredInterview] = [:]
      while let row = try rows.next() { found[row[0], default: StoredInterview()].note(row[1], row[2]) }
      return found
    }
  }
}
