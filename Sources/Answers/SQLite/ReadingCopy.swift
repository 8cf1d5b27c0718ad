import Files
import Foundation

/// How to open a file for reading so that no files are left next to it.
///
/// In WAL mode, SQLite creates two files next to the database, even for reading, and a read-only connection does not remove
/// them.
enum ReadingAccess {
  /// Open for writing, but write nothing: SQLite removes its files on closing.
  case clean
  /// Open read-only: there is a log already, which another program uses or which the next writer needs.
  case asItIs
  /// Open a copy: files cannot be created next to the database.
  case copy

  /// How to open a file.
  init(_ file: StoreFile) {
    let canMake = unsafe access(file.path, W_OK) == 0 && access(file.folder, W_OK) == 0
    switch (file.hasLog, canMake) {
    case (false, true): self = .clean
    case (true, true): self = .asItIs
    case (true, false): self = file.hasLogIndex ? .asItIs : .copy
    case (false, false): self = .copy
    }
  }
}

/// A temporary copy of an answers file, in a folder that only this user can read.
struct ReadingCopy {
  private let folder: URL
  /// The path of the copy.
  let path: String

  /// Copies the file and its log.
  init(of file: StoreFile) throws {
    let files = FileManager.default
    folder = files.temporaryDirectory.appendingPathComponent("outsidein-\(UUID().uuidString)")
    try files.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    path = folder.appendingPathComponent("answers.db").path
    do {
      try files.copyItem(atPath: LinkTarget.of(file.path) ?? file.path, toPath: path)
      if file.hasLog { try files.copyItem(atPath: file.log, toPath: path + "-wal") }
      try files.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      remove()
      throw error
    }
  }

  /// Removes the copy. An open connection can still read it.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
