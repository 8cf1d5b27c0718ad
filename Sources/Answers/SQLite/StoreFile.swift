import Files
import Foundation

/// Looks at a file before SQLite touches it, so that what is not ours stays as it is.
package struct StoreFile {
  /// "OutI": marks a SQLite file as ours.
  static let applicationID: Int32 = 0x4F75_7449
  /// The version of the schema that this program writes.
  static let schemaVersion: Int32 = 3
  /// What SQLite may put behind the name of a file, for files of its own beside it.
  package static let companions = ["-wal", "-shm", "-journal"]

  /// Its path.
  package let path: String

  /// The file at a path, whether there is one or not.
  package init(path: String) { self.path = path }

  /// The folder that it stands in.
  var folder: String { Folder.of(target) }

  /// Where symbolic links lead: SQLite puts the log beside the file itself, not beside a link to it.
  private var target: String { LinkTarget.of(path) ?? path }

  /// The path of the log.
  var log: String { target + "-wal" }

  /// The path of the index of the log.
  var logIndex: String { target + "-shm" }

  /// Whether there is something at the path.
  var exists: Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0
  }

  /// Whether it is an answers file, usable or not.
  package var isOurs: Bool {
    guard let header = try? header(), header.count == 100 else { return false }
    return header.starts(with: Self.start) && Self.integer(header, 68) == Self.applicationID
  }

  /// Throws unless the file is one of ours that this program can use.
  func examine(forWriting: Bool) throws(StoreProblem) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw .notThere(path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    if NetworkFileSystem.holds(path) { throw .network(path) }
    try examine(header: try header())
    // A file without any right to write is meant to stay as it is, even for somebody who may do anything.
    let isWritable = unsafe info.st_mode & 0o222 != 0 && access(path, W_OK) == 0
    if forWriting, !isWritable { throw .readOnly(path) }
  }

  private static let start = Array("SQLite format 3\0".utf8)

  /// The first 100 bytes, or as many as there are.
  private func header() throws(StoreProblem) -> [UInt8] {
    guard let handle = FileHandle(forReadingAtPath: path) else { throw .cannotOpen(path) }
    defer { try? handle.close() }
    do { return Array(try handle.read(upToCount: 100) ?? Data()) } catch { throw .failed(path, code: 10) }
  }

  private static func integer(_ header: [UInt8], _ offset: Int) -> Int32 {
    header[offset..<offset + 4].reduce(Int32(0)) { ($0 << 8) | Int32($1) }
  }

  private func examine(header: [UInt8]) throws(StoreProblem) {
    guard header.count == 100, header.starts(with: Self.start) else { throw .notOurs(path) }
    guard Self.integer(header, 68) == Self.applicationID else { throw .notOurs(path) }
    let version = Self.integer(header, 60)
    guard version <= Self.schemaVersion else { throw .newer(path, version: Int(version)) }
    guard version > 0 else { throw .damaged(path) }
    let pageSize = Int(header[16]) << 8 | Int(header[17])
    let bytes = (pageSize == 1 ? 65_536 : pageSize) * Int(Self.integer(header, 28))
    // While a log is worked in, the header can be ahead of the file. Another program may be doing that just now, so the
    // log is looked at before the size: where there is none any more, the file has all that the header says.
    if !hasLog, size < bytes { throw .damaged(path) }
  }

  /// Its size in bytes; 0 where there is none.
  var size: Int { Self.size(path) }

  /// Whether there is a log beside it with something in it.
  var hasLog: Bool { Self.size(log) > 0 }

  /// Whether there is an index of the log beside it.
  var hasLogIndex: Bool { Self.size(logIndex) > 0 }

  private static func size(_ path: String) -> Int {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? Int(info.st_size) : 0
  }
}

// MARK: making one

extension StoreFile {
  /// Throws where an answers file must not be made at the path: it would read a log that belongs to another file, or would
  /// be taken for a part of one.
  func examineEmptyPlace() throws(StoreProblem) {
    for companion in Self.companions where path.hasSuffix(companion) { throw .cannotCreate(path) }
    if hasLog { throw .strayLog(path) }
  }

  /// Puts a finished file in its place, whole or not at all. Does nothing if another program was faster.
  func place(_ finished: String) throws(StoreProblem) {
    if unsafe link(finished, path) != 0 {
      if errno == EEXIST { return }
      // File systems without links.
      guard unsafe rename(finished, path) == 0 else { throw .cannotCreate(path) }
    }
    guard Folder.sync(of: path) else { throw .failed(path, code: 10) }
  }
}
