import Files
import Foundation
import GRDB

extension SQLiteStore {
  /// Writes a copy of all that was acknowledged, while others may write: one file that needs no log. Nothing is ever
  /// replaced.
  ///
  /// - Returns: How many interviews the copy has.
  package func backup(to path: String) throws(StoreProblem) -> Int {
    try translatingForWritable(path) {
      try Draft.beside(path) { draft, descriptor in
        try copy(to: draft, path)
        let count: Int
        do {
          count = try Self.finish(draft)
        } catch StoreProblem.damaged {
          // It was just made: what cannot be read of it is a matter of the disk.
          throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
        }
        guard fsync(descriptor) == 0 else { throw StoreProblem.failed(path, code: 10) }
        try Self.placeNew(draft, path)
        return count
      }
    }
  }

  /// Copies what is in the store, and once more where it seems to be damaged: a page that cannot be read for a moment looks
  /// like that. What is damaged then is this file, not the copy.
  private func copy(to draft: String, _ path: String) throws {
    func copy() throws(StoreProblem) {
      try translating(path) {
        try queue.inDatabase { database in
          try database.execute(sql: "PRAGMA query_only = OFF")
          try database.execute(sql: "VACUUM INTO ?", arguments: [draft])
        }
      }
    }
    do { try copy() } catch .damaged {
      unsafe truncate(draft, 0)
      do { try copy() } catch .damaged {
        try translating(self.path) { try queue.inDatabase { try DamageCheck.run($0, self.path) } }
        throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
      }
    }
  }

  /// Makes a copy one that is whole without a log, and looks it through.
  private static func finish(_ draft: String) throws -> Int {
    try translating(draft) {
      let copy = try DatabaseQueue(path: draft)
      let count = try copy.inDatabase { database in
        if try Schema.objects(database)["table marks"] != nil { try LogMark.clear(database) }
        try DamageCheck.run(database, draft)
        return try Int.fetchOne(database, sql: "SELECT count(*) FROM interviews") ?? 0
      }
      try copy.close()
      return count
    }
  }

  private static func placeNew(_ draft: String, _ path: String) throws(StoreProblem) {
    if unsafe link(draft, path) != 0 {
      let isTaken = errno == EEXIST
      // File systems without links.
      guard !isTaken, unsafe rename(draft, path) == 0 else { throw .cannotCreate(path) }
    }
    guard Folder.sync(of: path) else { throw .failed(path, code: 10) }
  }
}
