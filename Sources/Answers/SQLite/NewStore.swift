import Files
import Foundation
import GRDB

/// Creates a new answers file: completely under another name, then moved to its place in one step.
enum NewStore {
  /// Creates an empty answers file. Does nothing if another program was faster.
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
      // A new file cannot be damaged, so this is an I/O error.
      throw .failed(file.path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
    } catch StoreProblem.cannotOpen {
      throw .cannotCreate(file.path)
    } catch {
      throw error
    }
  }

  private static func fill(_ draft: String, _ path: String) throws {
    let queue = try DatabaseQueue(path: draft)
    // One transaction, where the steps of the schema would take one each.
    try Schema.empty().backup(to: queue)
    let mode = try queue.inDatabase { try SQLiteStore.useLog($0) }
    try queue.close()
    guard mode == "wal" else { throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue)) }
  }
}
