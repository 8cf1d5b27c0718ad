import Files
import Foundation
import GRDB

/// Runs work on a store, and says what SQLite says in the store's words.
func translating<Value>(_ path: String, _ work: () throws -> Value) throws(StoreProblem) -> Value {
  do {
    return try work()
  } catch let problem as StoreProblem {
    throw problem
  } catch let error as DatabaseError {
    throw StoreProblem(error, path)
  } catch let error as Draft.NotCreated {
    throw error.isFull ? .full(path) : .cannotCreate(path)
  } catch {
    throw .damaged(path)
  }
}

/// Runs work on a file that was found to be writable, or that is being made: where SQLite finds it damaged or not writable
/// then, a disk has failed for a moment.
func translatingForWritable<Value>(_ path: String, _ work: () throws -> Value) throws(StoreProblem) -> Value {
  do {
    return try translating(path, work)
  } catch .readOnly {
    throw .failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
  }
}

extension StoreProblem {
  /// What a SQLite error means. Its message is dropped: it can quote values.
  init(_ error: DatabaseError, _ path: String) {
    let isFull = [ENOSPC, EDQUOT, EFBIG].contains(errno)
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .full(path)
      case .SQLITE_IOERR where isFull: .full(path)
      case .SQLITE_CANTOPEN where isFull: .full(path)
      // Another program that was stopped while it recovered the log is waited for in vain.
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .damaged(path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path)
      default: .failed(path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}

/// Looks through a file for damage.
enum DamageCheck {
  /// What SQLite says of a page that could not be read, in the place of an error.
  private static let unread = ["error code=", "unable to get the page", "failed to get page"]

  /// Throws where the pages of the file are not as they should be. A page that cannot be read for a moment is no damage, and
  /// one that cannot be read at all is a matter of the disk.
  static func run(_ database: Database, _ path: String) throws {
    guard try first(database) != "ok", case let second = try first(database), second != "ok" else { return }
    if unread.contains(where: second.contains) {
      throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
    }
    throw StoreProblem.damaged(path)
  }

  private static func first(_ database: Database) throws -> String {
    try String.fetchOne(database, sql: "PRAGMA quick_check(1)") ?? ""
  }
}
