import Foundation

/// A file that is written beside its place, and put there when it is whole.
package enum Draft {
  /// What the name of a draft has between the name of its file and some random letters.
  private static let mark = ".new-"
  private static let letters = Array("0123456789abcdefghjkmnpqrstvwxyz")

  /// A draft cannot be created.
  package struct NotCreated: Error {
    /// The error number.
    package let number: Int32
    /// Whether the disk is full, rather than the place wrong.
    package var isFull: Bool { [ENOSPC, EDQUOT].contains(number) }
  }

  /// Runs work with the path and the descriptor of a new, empty file beside a path, which only its owner may read.
  /// Whatever comes of the work, the draft is gone afterwards, unless it was put in its place; so it is where a signal
  /// ends the program. Drafts that programs left behind that were killed are removed first.
  ///
  /// - Throws: `NotCreated` where no file can be created there, or what the work throws.
  package static func beside<Value>(_ path: String, _ work: (String, Int32) throws -> Value) throws -> Value {
    removeAbandoned(path)
    let name = path + mark + String((0..<10).map { _ in letters[Int.random(in: 0..<letters.count)] })
    return try Drafts.removing(name) {
      let descriptor = try create(name)
      defer { close(descriptor) }
      return try work(name, descriptor)
    }
  }

  /// Creates a draft and locks it: whoever finds it later knows by the lock that somebody is at it. Who looked at it in
  /// between may have removed it: then it is created again.
  private static func create(_ name: String) throws -> Int32 {
    while true {
      let descriptor = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
      guard descriptor >= 0 else { throw NotCreated(number: errno) }
      _ = flock(descriptor, LOCK_EX)
      if FileIdentity(path: name) == FileIdentity(descriptor: descriptor) { return descriptor }
      close(descriptor)
    }
  }

  /// Removes drafts of a file that nobody writes any more, with what SQLite put beside them.
  package static func removeAbandoned(_ path: String) {
    let start = (path as NSString).lastPathComponent + mark
    let folder = Folder.of(path)
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let drafts = Set(names.compactMap { $0.hasPrefix(start) ? draft($0, after: start) : nil })
    for draft in drafts where isAbandoned("\(folder)/\(draft)") {
      for companion in Drafts.companions.reversed() { unsafe unlink("\(folder)/\(draft)\(companion)") }
    }
  }

  /// The name of the draft that a file is, or belongs to; nil where it is none.
  private static func draft(_ name: String, after start: String) -> String? {
    let companion = Drafts.companions.first { !$0.isEmpty && name.hasSuffix($0) } ?? ""
    let random = name.dropFirst(start.count).dropLast(companion.count)
    guard random.count == 10, random.allSatisfy(letters.contains) else { return nil }
    return start + random
  }

  /// Whether nobody is at a draft: it is not there any more, or not locked.
  private static func isAbandoned(_ draft: String) -> Bool {
    let descriptor = unsafe open(draft, O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return errno == ENOENT }
    defer { close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }
}
