import Foundation

/// A file that is written under a temporary name next to its place, and moved there when it is complete.
package enum Draft {
  /// The part of a draft's name between the name of the file and the random letters.
  private static let mark = ".new-"
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// The error if a draft cannot be created.
  package struct NotCreated: Error {
    /// The error number.
    package let number: Int32
    /// Whether the reason is a full disk.
    package var isFull: Bool { [ENOSPC, EDQUOT].contains(number) }
  }

  /// Runs work with the path and the descriptor of a new, empty file next to a path. Only its owner can read the file. The
  /// draft is always removed afterwards, unless it was moved to its place; also if a signal ends the program. Drafts of
  /// programs that were killed are removed first.
  ///
  /// - Throws: `NotCreated` if the file cannot be created, or the error of the work.
  package static func beside<Value>(_ path: String, _ work: (String, Int32) throws -> Value) throws -> Value {
    removeAbandoned(path)
    let name = path + mark + String((0..<10).map { _ in letters[Int.random(in: 0..<letters.count)] })
    return try Drafts.removing(name) {
      let descriptor = try create(name)
      defer { close(descriptor) }
      return try work(name, descriptor)
    }
  }

  /// Creates a draft and locks it. The lock tells other programs that the draft is in use. One of them may have removed it
  /// before it was locked; then it is created again.
  private static func create(_ name: String) throws -> Int32 {
    while true {
      let descriptor = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw NotCreated(number: errno) }
      _ = flock(descriptor, LOCK_EX)
      if FileIdentity(path: name) == FileIdentity(descriptor: descriptor) { return descriptor }
      close(descriptor)
    }
  }

  /// Removes drafts of a file that no program is writing, with the files that SQLite created next to them.
  package static func removeAbandoned(_ path: String) {
    let start = (path as NSString).lastPathComponent + mark
    let folder = Folder.of(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let drafts = Set(names.compactMap { $0.hasPrefix(start) ? draft($0, after: start) : nil })
    for draft in drafts where isAbandoned("\(folder)/\(draft)") {
      for companion in Drafts.companions.reversed() { unsafe unlink("\(folder)/\(draft)\(companion)") }
    }
  }

  /// The name of the draft that a file is or belongs to; nil if there is none.
  private static func draft(_ name: String, after start: String) -> String? {
    let companion = Drafts.companions.first { !$0.isEmpty && name.hasSuffix($0) } ?? ""
    let random = name.dropFirst(start.count).dropLast(companion.count)
    guard random.count == 10, random.allSatisfy(letters.contains) else { return nil }
    return start + random
  }

  /// Whether no program is writing a draft: it no longer exists, or is not locked.
  private static func isAbandoned(_ draft: String) -> Bool {
    let descriptor = unsafe open(draft, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ENOENT }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
