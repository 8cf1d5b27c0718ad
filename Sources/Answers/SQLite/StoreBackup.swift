import Files
import Foundation
import GRDB

extension SQLiteStore {
  /// Writes a copy of all that was acknowledged, while others may write: one file that needs no log. Nothing is ever
  /// replaced.
  ///
  /// - Returns: How many interviews the copy has.
  package func backup(to path: String) throws(StoreProblem) -> Int {
    let count: Int? = try translatingForWritable(path) {
      try Draft.beside(path) { draft, descriptor in
        try queue.inDatabase { database in
          try database.execute(sql: "PRAGMA query_only = OFF")
          try database.execute(sql: "VACUUM INTO ?", arguments: [draft])
        }
        let count = try Self.finish(draft)
        guard fsync(descriptor) == 0 else { throw StoreProblem.failed(path, code: 10) }
        try Self.placeNew(draft, path)
        return count
      }
    }
    guard let count else { throw .cannotCreate(path) }
    return count
  }

  /// Makes a copy one that is whole without a log, and looks it through.
  private static func finish(_ draft: String) throws -> Int {
    let copy = try DatabaseQueue(path: draft)
    let count = try copy.inDatabase { database in
      if try Schema.objects(database)["table marks"] != nil { try LogMark.clear(database) }
      try DamageCheck.run(database, draft)
      return try Int.fetchOne(database, sql: "SELECT count(*) FROM interviews") ?? 0
    }
    try copy.close()
    return count
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
