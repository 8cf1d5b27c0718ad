import Answers
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// What is looked at before an answers file is touched: what is not ours, newer, damaged or protected stays as it is.
@Suite struct StoreFileTests {
  private let folder: URL
  private let path: String

  init() throws {
    folder = try Programs.temporaryFolder()
    path = folder.appendingPathComponent("a.db").path
  }

  /// Makes an answers file, and edits its bytes.
  private func make(_ edit: (inout [UInt8]) -> Void = { _ in }) throws {
    try SQLiteStore(path: path, for: .writing).close()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    edit(&bytes)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  /// Why the file cannot be opened, for reading and for writing; it has to be as it was afterwards.
  private func problems() throws -> [StoreProblem?] {
    let before = try? Data(contentsOf: URL(fileURLWithPath: path))
    let found = try [SQLiteStore.Purpose.reading, .writing].map { purpose throws -> StoreProblem? in
      do {
        _ = try SQLiteStore(path: path, for: purpose)
        return nil
      } catch let problem as StoreProblem { return problem }
    }
    if found != [nil, nil] { #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before) }
    return found
  }

  @Test("What is no SQLite file, or not one of ours, is left alone") func foreign() throws {
    try make()
    #expect(try problems() == [nil, nil] && StoreFile(path: path).isOurs)
    for edit: (inout [UInt8]) -> Void in [
      { $0[0] = 0x54 }, { $0[15] = 1 }, { $0[68] = 0 }, { $0[71] ^= 1 }, { $0.removeSubrange(99...) },
      { $0 = [] },
    ] {
      try FileManager.default.removeItem(atPath: path)
      try make(edit)
      #expect(try problems() == [.notOurs(path), .notOurs(path)] && !StoreFile(path: path).isOurs)
    }
  }

  @Test("A file of a newer program, and one without a version, are not used; theirs is told") func versions()
    throws
  {
    try make { $0[63] = 6 }
    #expect(
      try problems() == [.newer(path, version: 6), .newer(path, version: 6)] && StoreFile(path: path).isOurs)
    #expect(
      StoreProblem.newer("a.db", version: 5).message
        == "a.db was written by a newer version of outsidein (schema 5). It was not changed. Install the newer version to use it."
    )
    try FileManager.default.removeItem(atPath: path)
    try make { $0[62] = 1 }
    #expect(try problems() == [.newer(path, version: 261), .newer(path, version: 261)])
    try FileManager.default.removeItem(atPath: path)
    try make { $0[63] = 0 }
    #expect(try problems() == [.damaged(path), .damaged(path)])
  }

  @Test("A file that lacks a byte of what its header says is damaged; unused bytes behind it harm nothing")
  func cut()
    throws
  {
    try make { $0.removeLast() }
    #expect(try problems() == [.damaged(path), .damaged(path)])
    try FileManager.default.removeItem(atPath: path)
    try make { $0.append(0) }
    #expect(try problems() == [nil, nil])
  }

  @Test("Pages of 65,536 bytes are told by a 1 in the header") func largePages() throws {
    try make()
    let editor = try DatabaseQueue(path: path)
    try editor.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA journal_mode = DELETE; PRAGMA page_size = 65536; VACUUM; PRAGMA journal_mode = WAL")
    }
    try editor.close()
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    #expect(bytes[16...17] == [0, 1] && bytes.count % 65_536 == 0)
    #expect(try problems() == [nil, nil])
    try Data(bytes.dropLast()).write(to: URL(fileURLWithPath: path))
    #expect(try problems() == [.damaged(path), .damaged(path)])
  }

  @Test("A folder, and nothing at all, are no answers file; for writing one is made") func nothing() throws {
    #expect(throws: StoreProblem.notThere(path)) { try SQLiteStore(path: path, for: .reading) }
    #expect(throws: StoreProblem.notAFile(folder.path)) { try SQLiteStore(path: folder.path, for: .reading) }
    #expect(throws: StoreProblem.notAFile(folder.path)) { try SQLiteStore(path: folder.path, for: .writing) }
    #expect(throws: StoreProblem.cannotCreate(path + "/b.db")) {
      try SQLiteStore(path: path + "/b.db", for: .writing)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
    #expect(!StoreFile(path: path).isOurs && !StoreFile(path: folder.path).isOurs)
  }

  @Test("A file without any right to write is only read, also by somebody who may do anything")
  func protected() throws {
    try make()
    for (mode, isWritable) in [(0o444, false), (0o600, true), (0o400, false), (0o640, true)] {
      try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
      #expect(try problems() == [nil, isWritable ? nil : .readOnly(path)])
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["a.db"])
  }

  @Test("A file of today is opened for writing while another program writes; only an older one has to wait")
  func upToDate()
    throws
  {
    try make()
    let first = try SQLiteStore(path: path, for: .writing)
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { database in
      try database.execute(sql: "BEGIN IMMEDIATE")
      // Nothing is changed in it: the mark of the log is set already, and the schema is that of today.
      #expect(try SQLiteStore(path: path, for: .writing).heads(idPrefix: "").isEmpty)
      try database.execute(sql: "ROLLBACK")
    }
    try first.close()
  }

  @Test(
    "Each schema of the past is brought up to date, and is then as one made anew", arguments: [1, 2, 3, 4])
  func upgraded(_ version: Int) throws {
    try make()
    let older = try DatabaseQueue(path: path)
    try older.writeWithoutTransaction {
      let drops = ["DROP TABLE marks; DROP TABLE closed; DROP TABLE cases;", "DROP TABLE quota_places;"]
      // From version 4 on, a file lists its steps.
      let steps =
        version < 4
        ? "DROP TABLE grdb_migrations;" : "DELETE FROM grdb_migrations WHERE identifier = 'moves';"
      let drop = "DROP TABLE moves;" + steps + drops.prefix(max(0, 3 - version)).joined()
      try $0.execute(sql: "\(drop) PRAGMA user_version = \(version)")
    }
    try older.close()
    #expect(try !SQLiteStore(path: path, for: .reading).isLogMissing)
    let store = try SQLiteStore(path: path, for: .writing)
    #expect(try store.settings()["user_version"] == "5" && StructureAudit(store).findings == [])
  }
}
