import Foundation
import GRDB

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

  /// The largest file, in bytes, that is looked through for damage at each start.
  private static let lookedThrough = 8 << 20

  /// The path of the file.
  package let path: String
  let queue: DatabaseQueue

  /// Opens the store at a path.
  package init(path: String, for purpose: Purpose, durability: Durability = .full) throws(StoreProblem) {
    let file = StoreFile(path: path)
    if purpose == .writing, !file.exists { try Self.create(file) }
    try file.examine(forWriting: purpose == .writing)
    self.path = path
    queue = try translating(path) {
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(purpose))
      try Self.prepare(queue, path, durability, purpose)
      return queue
    }
  }

  private static func configuration(_ purpose: Purpose) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.readonly = purpose == .reading
    configuration.prepareDatabase { database in
      try database.execute(
        sql:
          "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON"
      )
    }
    return configuration
  }

  /// Sets how writes are made safe, and reads it back: what is set before can be undone in silence.
  private static func prepare(
    _ queue: DatabaseQueue, _ path: String, _ durability: Durability, _ purpose: Purpose
  ) throws {
    try queue.inDatabase { database in
      if purpose == .writing {
        try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
        #if os(macOS)
          try database.execute(sql: "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")
        #endif
        let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
        let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
        let keys = try Int.fetchOne(database, sql: "PRAGMA foreign_keys")
        guard mode == "wal", level == (durability == .full ? 2 : 1), keys == 1 else {
          throw StoreProblem.unsafe(path)
        }
      }
      if purpose == .writing { try upgrade(database) }
      let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? 0
      if size <= lookedThrough {
        let result = try String.fetchOne(database, sql: "PRAGMA quick_check(1)")
        guard result == "ok" else { throw StoreProblem.damaged(path) }
      }
    }
  }

  /// An older file is brought up to date, in one transaction.
  private static func upgrade(_ database: Database) throws {
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version < StoreFile.schemaVersion else { return }
    try database.inTransaction(.immediate) {
      try Schema.upgrade(database)
      return .commit
    }
  }

  /// Makes a whole new file beside the path and puts it in its place in one step.
  private static func create(_ file: StoreFile) throws(StoreProblem) {
    let mask = umask(0o077)
    defer { umask(mask) }
    let draft = "\(file.path).new-\(RandomBytes.interviewID())"
    defer { for suffix in ["", "-journal", "-wal", "-shm"] { unsafe unlink(draft + suffix) } }
    do {
      let queue = try DatabaseQueue(path: draft)
      try queue.write { try Schema.create($0) }
      try queue.inDatabase { _ = try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
      try queue.close()
    } catch let error as DatabaseError {
      if error.resultCode == .SQLITE_CANTOPEN || error.resultCode == .SQLITE_READONLY {
        throw .cannotCreate(file.path)
      }
      throw StoreProblem(error, file.path)
    } catch {
      throw .cannotCreate(file.path)
    }
    try file.place(draft)
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

  /// Closes the file. What was acknowledged is safe without it.
  package func close() throws { try queue.close() }
}

/// Runs work on a store, and says what SQLite says in the store's words.
func translating<Value>(_ path: String, _ work: () throws -> Value) throws(StoreProblem) -> Value {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw problem
  } catch let error as DatabaseError {
    throw StoreProblem(error, path)
  } catch {
    throw .damaged(path)
  }
}

extension StoreProblem {
  /// What a SQLite error means. Its message is dropped: it can quote values.
  init(_ error: DatabaseError, _ path: String) {
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .full(path)
      case .SQLITE_IOERR where errno == ENOSPC || errno == EDQUOT || errno == EFBIG: .full(path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .busy(path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .damaged(path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path)
      default: .failed(path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}
