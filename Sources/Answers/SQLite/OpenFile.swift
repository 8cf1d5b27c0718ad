import Files
import Foundation
import Synchronization

/// An answers file as it was opened for writing: what is acknowledged has to be in the file that stands at its path.
///
/// A file that is moved, replaced or deleted stays open, and what is written to it reaches nobody; so does its log. SQLite
/// does not notice.
final class OpenFile: Sendable {
  private let path: String
  /// Holds a shared lock as long as the file is open, so that the last one that closes it knows that it is the last.
  private let descriptor: Int32
  private let identity: FileIdentity?
  /// The log, once there is one.
  private let log = Mutex<FileIdentity?>(nil)

  /// The file that stands at a path now.
  init(_ path: String) {
    self.path = path
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
  func rememberLog() { log.withLock { $0 = FileIdentity(path: path + "-wal") } }

  /// Whether the file and its log are those that were opened.
  var isInPlace: Bool {
    guard identity != nil, FileIdentity(path: path) == identity else { return false }
    return log.withLock { $0 == nil || FileIdentity(path: path + "-wal") == $0 }
  }

  /// Whether closing the file can only touch what was opened: nobody else's file or log stands in its place.
  var canBeClosed: Bool {
    func isFree(_ path: String, for own: FileIdentity?) -> Bool {
      FileIdentity(path: path).map { $0 == own } ?? true
    }
    return isFree(path, for: identity) && log.withLock { isFree(path + "-wal", for: $0) }
  }

  /// Removes what SQLite leaves at the path of a file that is not there any more.
  func removeLog() {
    guard FileIdentity(path: path) == nil, canBeClosed else { return }
    for companion in ["-wal", "-shm"] { unsafe unlink(path + companion) }
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
