import Files
import Foundation
import GRDB

extension SQLiteStore {
  /// Writes a copy of all saved answers as one file without a log, even while other programs write. Never replaces a file.
  ///
  /// - Returns: The number of interviews in the copy.
  package func backup(to path: String) throws(StoreProblem) -> Int {
    try translatingForWritable(path) {
      try Draft.beside(path) { draft, descriptor in
        try copy(to: draft, path)
        let count: Int
        do {
          count = try Self.finish(draft)
        } catch StoreProblem.damaged {
          // The copy is new, so damage in it means that the disk failed.
          throw StoreProblem.failed(path, code: Int(ResultCode.SQLITE_IOERR.rawValue))
        }
        guard fsync(descriptor) == 0 else { throw StoreProblem.failed(path, code: 10) }
        try Self.placeNew(draft, path)
        return count
      }
    }
  }

  /// Copies the content of the store. Tries twice if it seems to be damaged, because a temporary read error looks the same.
  /// If both fail, it is this file that is damaged, not the copy.
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

  /// Finishes a copy, so that it needs no log, and checks it for damage. Returns the number of interviews.
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
      // The file system may not support hard links.
      guard !isTaken, unsafe rename(draft, path) == 0 else { throw .cannotCreate(path) }
    }
    guard Folder.sync(of: path) else { throw .failed(path, code: 10) }
  }
}
