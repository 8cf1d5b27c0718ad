import Files
import Foundation
import GRDB

/// A new answers file: made whole beside its place, and put there in one step.
enum NewStore {
  /// Makes an empty file. Does nothing if another program was faster.
  static func create(_ file: StoreFile) throws(StoreProblem) {
    try file.examineEmptyPlace()
    let mask = umask(0o077)
    defer { umask(mask) }
    do {
      try translatingForWritable(file.path) {
        try Draft.beside(file.path) { draft, _ in
          try fill(draft, file.path)
          try file.place(draft)
        }
      }
    } catch StoreProblem.damaged {
      // What is not there yet cannot be damaged.
      throw .failed(file.path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
    } catch StoreProblem.cannotOpen {
      throw .cannotCreate(file.path)
    } catch {
      throw error
    }
  }

  private static func fill(_ draft: String, _ path: String) throws {
    let queue = try DatabaseQueue(path: draft)
    try queue.write { try Schema.create($0) }
    let mode = try queue.inDatabase { try SQLiteStore.useLog($0) }
    try queue.close()
    guard mode == "wal" else { throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue)) }
  }
}
