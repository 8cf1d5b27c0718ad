import Files
import Foundation
import GRDB

/// Runs work on a store, and turns SQLite errors into store problems.
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

/// Runs work on a file that is known to be writable or is being created. If SQLite reports it as read-only, the disk failed
/// temporarily.
func translatingForWritable<Value>(_ path: String, _ work: () throws -> Value) throws(StoreProblem) -> Value {
  do {
    return try translating(path, work)
  } catch .readOnly {
    throw .failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
  }
}

extension StoreProblem {
  /// The problem for a SQLite error. Its message is dropped because it can contain answers.
  init(_ error: DatabaseError, _ path: String) {
    let isFull = [ENOSPC, EDQUOT, EFBIG].contains(errno)
    self =
      switch error.resultCode {
      case .SQLITE_FULL: .full(path)
      case .SQLITE_IOERR where isFull: .full(path)
      case .SQLITE_CANTOPEN where isFull: .full(path)
      // SQLITE_PROTOCOL: another program was stopped while it recovered the log.
      case .SQLITE_BUSY, .SQLITE_LOCKED, .SQLITE_PROTOCOL: .busy(path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: .damaged(path)
      case .SQLITE_READONLY, .SQLITE_PERM: .readOnly(path)
      case .SQLITE_CANTOPEN, .SQLITE_AUTH: .cannotOpen(path)
      default: .failed(path, code: Int(error.extendedResultCode.rawValue))
      }
  }
}

/// Checks a file for damage.
enum DamageCheck {
  /// What SQLite reports for a page that could not be read, instead of an error.
  private static let unread = ["error code=", "unable to get the page", "failed to get page"]

  /// Throws if the pages of the file are damaged. Checks twice, because a temporary read error is not damage. A page that
  /// cannot be read at all is a disk failure.
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
