import Foundation
import Synchronization

/// The terminal mode of the full screen: every key at once, no echo, on the alternate screen.
///
/// `leave` may be called from a signal handler: it only writes to the terminal and sets its attributes, which POSIX
/// allows in handlers, and allocates no memory.
enum RawMode {
  /// The alternate screen, and bracketed paste.
  private static let entering = "\u{1B}[?1049h\u{1B}[?2004h"
  private static let leaving = Array("\u{1B}[m\u{1B}[?2004l\u{1B}[?1049l".utf8)

  /// The address of the original attributes, in memory that never moves; 0 until they are read.
  private static let found = Atomic<UInt>(0)
  /// The address of the bytes that are written to leave.
  private static let farewell = Atomic<UInt>(0)
  private static let length = Atomic(0)
  private static let isRaw = Atomic(false)

  private static var attributes: UnsafeMutablePointer<termios>? {
    unsafe UnsafeMutablePointer(bitPattern: found.load(ordering: .relaxed))
  }

  /// Enters the mode, also again after another program used the terminal. Returns false if there is no terminal.
  static func enter() -> Bool {
    guard remember() else { return false }
    var raw = termios()
    guard let attributes = unsafe attributes else { return false }
    unsafe raw = attributes.pointee
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
    raw.c_oflag &= ~tcflag_t(OPOST)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    // `read` returns single bytes at once; `poll` does the waiting.
    raw.c_cflag = (raw.c_cflag & ~tcflag_t(CSIZE | PARENB)) | tcflag_t(CS8)
    // Set before the mode changes: a signal in between only restores unchanged attributes.
    isRaw.store(true, ordering: .sequentiallyConsistent)
    guard unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, &raw) == 0 else { return false }
    Console.write(entering)
    return true
  }

  private static func remember() -> Bool {
    if unsafe attributes != nil { return true }
    var attributes = termios()
    guard unsafe tcgetattr(STDIN_FILENO, &attributes) == 0 else { return false }
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: leaving.count)
    unsafe bytes.initialize(from: leaving, count: leaving.count)
    farewell.store(UInt(bitPattern: bytes), ordering: .relaxed)
    length.store(leaving.count, ordering: .relaxed)
    let kept = UnsafeMutablePointer<termios>.allocate(capacity: 1)
    unsafe kept.initialize(to: attributes)
    found.store(UInt(bitPattern: kept), ordering: .relaxed)
    return true
  }

  /// Restores the terminal; does nothing if the mode was not entered.
  static func leave() {
    guard isRaw.exchange(false, ordering: .sequentiallyConsistent) else { return }
    if let bytes = unsafe UnsafeMutablePointer<UInt8>(bitPattern: farewell.load(ordering: .relaxed)) {
      _ = unsafe write(STDOUT_FILENO, bytes, length.load(ordering: .relaxed))
    }
    if let attributes = unsafe attributes { _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, attributes) }
  }
}
