import Files
import Foundation

/// How a file is opened that is only to be read, so that nothing is left beside it.
///
/// SQLite needs two files beside one that is in WAL mode, also for reading, and a connection that may only read does not
/// take them away.
enum ReadingAccess {
  /// As for writing, and nothing is written: what SQLite makes beside the file goes when it is closed.
  case clean
  /// For reading only: there is a log that somebody works in, or that waits for the next one who writes.
  case asItIs
  /// A copy of it, since nothing can be made beside it.
  case copy

  /// How the file at a path is opened.
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

/// A copy of an answers file in a folder that only this user can look into.
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

  /// Removes the copy. Whoever has it open can still read it.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
