import Files
import Foundation
import Synchronization

/// An answers file as it was opened for writing: what is acknowledged has to be in the file that stands at its path.
///
/// A file that is moved, replaced or deleted stays open, and what is written to it reaches nobody; so does its log. SQLite
/// does not notice.
final class OpenFile: Sendable {
  private let path: String
  private let logPath: String
  private let indexPath: String
  /// Holds a shared lock as long as the file is open, so that the last one that closes it knows that it is the last.
  private let descriptor: Int32
  private let identity: FileIdentity?
  /// The log, once there is one.
  private let log = Mutex<Log?>(nil)

  /// A log as it was opened.
  private struct Log {
    var identity: FileIdentity
    /// When it was last known to be the same, in nanoseconds.
    var seen: UInt64
  }

  /// How long a log at the right path is taken to be the same, in nanoseconds. Linux keeps finer times of a file that was
  /// asked about, so that the next write to it takes longer: to ask each time costs more than all the rest of this.
  private static let trusted: UInt64 = 1_000_000_000

  /// The file that stands at a path now.
  init(_ path: String) {
    self.path = path
    let file = StoreFile(path: path)
    (logPath, indexPath) = (file.log, file.logIndex)
    descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    identity = FileIdentity(descriptor: descriptor)
    // Somebody who is closing the file is waited for, for a second at most.
    var tries = 0
    while flock(descriptor, LOCK_SH | LOCK_NB) != 0, tries < 100 {
      tries += 1
      usleep(10_000)
    }
  }

  // Closing a descriptor of a file gives up all locks that SQLite holds on it: only after SQLite has closed it.
  deinit { close(descriptor) }

  /// Remembers the log that stands there now.
  func rememberLog() {
    let now = DispatchTime.now().uptimeNanoseconds
    log.withLock { log in log = FileIdentity(path: logPath).map { Log(identity: $0, seen: now) } }
  }

  /// Whether the file and its log are those that were opened. A log that was moved or deleted is noticed at once, one that
  /// was replaced within a second.
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

  /// Whether closing the file can only touch what was opened: nobody else's file or log stands in its place.
  var canBeClosed: Bool {
    func isFree(_ path: String, for own: FileIdentity?) -> Bool {
      FileIdentity(path: path).map { $0 == own } ?? true
    }
    return isFree(path, for: identity) && log.withLock { isFree(logPath, for: $0?.identity) }
  }

  /// Removes what SQLite leaves at the path of a file that is not there any more.
  func removeLog() {
    guard FileIdentity(path: path) == nil, canBeClosed else { return }
    for companion in [logPath, indexPath] { unsafe unlink(companion) }
  }

  /// Claims an interview, by the number that stands for it in the file, for as long as the file is open. Returns false where
  /// another program has it.
  func claim(_ number: Int64) -> Bool {
    // Far behind the bytes that SQLite locks. The lock belongs to this descriptor and is not lost with another one.
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

  /// Says that nothing is written any more. Returns whether nobody else writes: of several that close the file at once, one
  /// is the last.
  func endWriting() -> Bool {
    flock(descriptor, LOCK_UN)
    return flock(descriptor, LOCK_EX | LOCK_NB) == 0
  }

  /// Lets others open the file.
  func release() { flock(descriptor, LOCK_UN) }
}
