import Files
import Foundation
import GRDB
import Synchronization

/// Journals in one SQLite file. Two programs may use one file.
///
/// An event is synced to disk before `append` returns: the log is written ahead (WAL) with full
/// synchronisation, and the settings are read back after opening.
package final class SQLiteStore: AnswerStore {
  /// How safe an acknowledged event is.
  package enum Durability: String, Sendable {
    /// Against a power failure.
    case full = "FULL"
    /// Against a crash of the program only. No command offers this: it is the negative control of the tests
    /// that show that the other one syncs.
    case lossy = "NORMAL"
  }

  /// What a store is opened for.
  package enum Purpose: Sendable {
    /// For reading what is there.
    case reading
    /// For reading and writing; a file that is not there is made.
    case writing
  }

  /// The path of the file.
  package let path: String
  /// Whether the file says that its newest answers are in a log, and there is none: a copy without its log, or a log that
  /// was deleted.
  package let isLogMissing: Bool
  let queue: DatabaseQueue
  /// The file as it was opened for writing; nil where it is only read.
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

  /// Writes, and returns when what was written is safe in the file that stands at the path.
  func writing<Value>(_ work: (DatabaseQueue) throws -> Value) throws(StoreProblem) -> Value {
    let value = try translatingForWritable(path) { try work(queue) }
    try ensureInPlace()
    return value
  }

  private func ensureInPlace() throws(StoreProblem) {
    if let file, !file.isInPlace { throw .displaced(path) }
  }

  /// Closes the file. What was acknowledged is safe without it.
  package func close() throws { closeDown() }

  private func closeDown() {
    guard !isClosed.exchange(true, ordering: .relaxed) else { return }
    guard let file else {
      try? queue.close()
      return
    }
    guard file.canBeClosed else {
      // SQLite would work the log into another file, and delete somebody else's.
      _ = unsafe Unmanaged.passRetained(queue)
      return
    }
    defer { file.release() }
    if file.endWriting() {
      try? queue.inDatabase { database in
        // A log that the mark still speaks of stays.
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

  /// Closes a file that was moved or deleted, or whose log was: SQLite would leave its answers in a log that nobody finds.
  private func closeElsewhere(_ file: OpenFile) {
    let isWhole: ()? = try? queue.inDatabase { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    try? queue.close()
    if isWhole != nil { file.removeLog() }
  }

  /// The settings of the open file, read back.
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
