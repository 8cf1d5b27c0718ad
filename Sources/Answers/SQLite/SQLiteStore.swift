import Files
import Foundation
import GRDB
import Synchronization

/// A store in a SQLite file. Several programs may use the same file at once.
///
/// An entry is synced to disk before `append` returns: the file uses a write-ahead log (WAL) with full synchronization, and
/// these settings are checked after opening.
package final class SQLiteStore: AnswerStore {
  /// What a saved entry survives.
  package enum Durability: String, Sendable {
    /// A power failure.
    case full = "FULL"
    /// Only a crash of the program. No command uses this: it is the negative control of the tests of `full`.
    case lossy = "NORMAL"
  }

  /// The purpose of opening a store.
  package enum Purpose: Sendable {
    /// Reading an existing file.
    case reading
    /// Reading and writing; a missing file is created.
    case writing
  }

  /// The path of the file.
  package let path: String
  /// Whether the log is missing although the file says that it has one: the file was copied without its log, or the log was
  /// deleted.
  package let isLogMissing: Bool
  let queue: DatabaseQueue
  /// The file that is open for writing; nil if it is only read.
  let file: OpenFile?
  private let isClosed = Atomic(false)

  /// Opens the store at a path.
  package init(path: String, for purpose: Purpose, durability: Durability = .full) throws(StoreProblem) {
    let place = StoreFile(path: path)
    let isNew = purpose == .writing && !place.exists
    if isNew { try NewStore.create(place) }
    if purpose == .writing { Draft.removeAbandoned(path) }
    try place.examine(forWriting: purpose == .writing)
    self.path = path
    let file = purpose == .writing ? OpenFile(path) : nil
    let (queue, isMarked) =
      switch purpose {
      case .writing: try Self.openAgain(path, durability)
      case .reading: try translating(path) { try Self.openForReading(place) }
      }
    file?.rememberLog()
    (self.queue, self.file, isLogMissing) = (queue, file, isMarked && !place.hasLog && !isNew)
    try ensureInPlace()
  }

  deinit { closeDown() }

  // MARK: writing

  /// Writes. Returns when the data are safe in the file at the path.
  func writing<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StoreProblem) -> Value {
    let value = try translatingForWritable(path) { try work(queue) }
    try ensureInPlace()
    return value
  }

  private func ensureInPlace() throws(StoreProblem) {
    if let file, !file.isInPlace { throw .displaced(path) }
  }

  /// Closes the file. Saved answers are safe even without closing.
  package func close() throws { closeDown() }

  private func closeDown() {
    guard !isClosed.exchange(true, ordering: .relaxed) else { return }
    guard let file else {
      try? queue.close()
      return
    }
    guard file.canBeClosed else {
      // SQLite would copy the log into another file, and delete a log that is not ours. So keep the connection open.
      _ = unsafe Unmanaged.passRetained(queue)
      return
    }
    defer { file.release() }
    if file.endWriting() {
      try? queue.inDatabase { database in
        // If clearing the mark fails, the log must stay.
        LogKeeping.begin(database)
        try LogMark.clear(database)
        LogKeeping.end(database)
      }
    }
    if file.isInPlace {
      try? queue.close()
    } else {
      closeElsewhere(file)
    }
  }

  /// Closes a file that was moved or deleted, or whose log was. Copies the log into it first, because SQLite would leave
  /// answers in a log that nobody finds.
  private func closeElsewhere(_ file: OpenFile) {
    let isWhole: ()? = try? queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try? queue.close()
    if isWhole != nil { file.removeLog() }
  }

  /// The current settings of the open file, by name.
  package func settings() throws(StoreProblem) -> [String: String] {
    let names = [
      "journal_mode", "synchronous", "foreign_keys", "secure_delete", "temp_store", "trusted_schema",
      "cell_size_check",
      "application_id", "user_version",
    ]
    return try translating(path) {
      try queue.inDatabase { database in
        var settings: [String: String] = [:]
        for name in names {
          let value = try DatabaseValue.fetchOne(database, sql: "PRAGMA \(name)")
          settings[name] = value.flatMap {
            String.fromDatabaseValue($0) ?? Int.fromDatabaseValue($0).map(String.init)
          }
        }
        return settings
      }
    }
  }
}
