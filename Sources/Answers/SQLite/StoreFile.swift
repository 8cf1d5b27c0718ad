import Files
import Foundation

/// Examines a file before SQLite opens it, so that files of other programs are not changed.
package struct StoreFile {
  /// "OutI": the SQLite application id of answers files.
  static let applicationID: Int32 = 0x4F75_7449
  /// The version of the schema that this program writes.
  static let schemaVersion: Int32 = 5
  /// The suffixes of the files that SQLite creates next to a database.
  package static let companions = ["-wal", "-shm", "-journal"]

  /// Its path.
  package let path: String

  /// The file at a path, whether it exists or not.
  package init(path: String) { self.path = path }

  /// The folder of the file.
  var folder: String { Folder.of(target) }

  /// The path after following symbolic links: SQLite creates the log next to the file itself, not next to a link.
  private var target: String { LinkTarget.of(path) ?? path }

  /// The path of the log.
  var log: String { target + "-wal" }

  /// The path of the log's index.
  var logIndex: String { target + "-shm" }

  /// Whether a file or link exists at the path.
  var exists: Bool {
    var info = stat()
    return unsafe lstat(path, &info) == 0
  }

  /// Whether it is an answers file, even if it cannot be used.
  package var isOurs: Bool {
    guard let header = try? header(), header.count == 100 else { return false }
    return header.starts(with: Self.start) && Self.integer(header, 68) == Self.applicationID
  }

  /// Throws unless the file is an answers file that this program can use.
  func examine(forWriting: Bool) throws(StoreProblem) {
    var info = stat()
    guard unsafe stat(path, &info) == 0 else { throw .notThere(path) }
    guard info.st_mode & S_IFMT == S_IFREG else { throw .notAFile(path) }
    if NetworkFileSystem.holds(path) { throw .network(path) }
    try examine(header: try header())
    // Root may write to every file, but a file without write permission should not be changed.
    let isWritable = unsafe info.st_mode & 0o222 != 0 && access(path, W_OK) == 0
    if forWriting, !isWritable { throw .readOnly(path) }
  }

  private static let start = Array("SQLite format 3\0".utf8)

  /// The first 100 bytes, or fewer if the file is shorter.
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
    // While a log is being copied into the file, the header can be ahead of the file size. Another program may be doing
    // that now, so check the log before the size: without a log, the file must be as long as the header says.
    if !hasLog, size < bytes { throw .damaged(path) }
  }

  /// The size in bytes; 0 if it does not exist.
  var size: Int { Self.size(path) }

  /// Whether a log that is not empty exists next to the file.
  var hasLog: Bool { Self.size(log) > 0 }

  /// Whether an index of the log exists next to the file.
  var hasLogIndex: Bool { Self.size(logIndex) > 0 }

  private static func size(_ path: String) -> Int {
    var info = stat()
    return unsafe stat(path, &info) == 0 ? Int(info.st_size) : 0
  }
}

// MARK: making one

extension StoreFile {
  /// Throws if a new answers file must not be created at the path: it would use the log of another file, or its name would
  /// look like such a log.
  func examineEmptyPlace() throws(StoreProblem) {
    for companion in Self.companions where path.hasSuffix(companion) { throw .cannotCreate(path) }
    if hasLog { throw .strayLog(path) }
  }

  /// Moves a finished file to its place in one step. Does nothing if another program was faster.
  func place(_ finished: String) throws(StoreProblem) {
    if unsafe link(finished, path) != 0 {
      if errno == EEXIST { return }
      // The file system may not support hard links.
      guard unsafe rename(finished, path) == 0 else { throw .cannotCreate(path) }
    }
    guard Folder.sync(of: path) else { throw .failed(path, code: 10) }
  }
}
