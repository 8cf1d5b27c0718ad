import Files
import Foundation
import Synchronization

/// An answers file that is open for writing. Detects whether the file at its path is still the one that was opened.
///
/// A file that is moved, replaced or deleted stays open, and SQLite does not notice. What is written to it or its log then
/// is lost.
final class OpenFile: Sendable {
  private let path: String
  private let logPath: String
  private let indexPath: String
  /// Holds a shared lock while the file is open, so that the last program that closes it knows that it is the last.
  private let descriptor: Int32
  private let identity: FileIdentity?
  /// The log; nil until there is one.
  private let log = Mutex<Log?>(nil)

  /// The log that was opened.
  private struct Log {
    var identity: FileIdentity
    /// The time of the last check of its identity, in nanoseconds.
    var seen: UInt64
  }

  /// How long a log at the right path is assumed to be the same, in nanoseconds. A check for every write would be slow: after
  /// each `stat`, Linux records finer times for the file, which makes the next write slower.
  private static let trusted: UInt64 = 1_000_000_000

  /// Opens the file at a path.
  init(_ path: String) {
    self.path = path
    let file = StoreFile(path: path)
    (logPath, indexPath) = (file.log, file.logIndex)
    descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    identity = FileIdentity(descriptor: descriptor)
    // Another program may be closing the file: wait for it, but at most one second.
    var tries = 0
    while flock(descriptor, LOCK_SH | LOCK_NB) != 0, tries < 100 {
      tries += 1
      usleep(10_000)
    }
  }

  // Closing a descriptor releases all locks that SQLite holds on the file, so do it only after SQLite has closed it.
  deinit { close(descriptor) }

  /// Remembers the current log.
  func rememberLog() {
    let now = DispatchTime.now().uptimeNanoseconds
    log.withLock { log in log = FileIdentity(path: logPath).map { Log(identity: $0, seen: now) } }
  }

  /// Whether the file and its log are still those that were opened. Notices a log that was moved or deleted at once, and one
  /// that was replaced within a second.
  var isInPlace: Bool {
    guard identity != nil, FileIdentity(path: path) == identity else { return false }
    return log.withLock { log in
      guard let known = log else { return true }
      guard unsafe access(logPath, F_OK) == 0 else { return false }
      let now = DispatchTime.now().uptimeNanoseconds
      if now - known.seen < Self.trusted { return true }
      log?.seen = now
      return FileIdentity(path: logPath) == known.identity
    }
  }

  /// Whether it is safe to let SQLite close the file: there is no other file or log at the same paths.
  var canBeClosed: Bool {
    func isFree(_ path: String, for own: FileIdentity?) -> Bool {
      FileIdentity(path: path).map { $0 == own } ?? true
    }
    return isFree(path, for: identity) && log.withLock { isFree(logPath, for: $0?.identity) }
  }

  /// Removes the log and its index if the file itself no longer exists.
  func removeLog() {
    guard FileIdentity(path: path) == nil, canBeClosed else { return }
    for companion in [logPath, indexPath] { unsafe unlink(companion) }
  }

  /// Claims an interview, by its number in the file, for as long as the file is open. Returns false if another program has
  /// claimed it.
  func claim(_ number: Int64) -> Bool {
    // Far after the bytes that SQLite locks. An open file description lock: closing other descriptors does not release it.
    #if os(Linux)
      let setLock: Int32 = 37
    #else
      let setLock: Int32 = 90
    #endif
    var lock = flock()
    lock.l_type = Int16(F_WRLCK)
    lock.l_whence = Int16(SEEK_SET)
    (lock.l_start, lock.l_len) = (off_t(1 << 40) + off_t(number), 1)
    return unsafe fcntl(descriptor, setLock, &lock) == 0
  }

  /// Ends writing. Returns whether no other program has the file open for writing. If several close it at the same time,
  /// exactly one gets true.
  func endWriting() -> Bool {
    flock(descriptor, LOCK_UN)
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// Releases the lock, so that other programs can open the file.
  func release() { flock(descriptor, LOCK_UN) }
}
