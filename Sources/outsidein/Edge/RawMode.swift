import Foundation
import Synchronization

/// The terminal as a full screen wants it: every key at once, nothing echoed, on a screen of its own.
///
/// It is left whatever happens: `leave` may be called from a signal handler, since it only writes to the terminal
/// and sets its attributes, which POSIX lets handlers do, and touches nothing but memory that is there already.
enum RawMode {
  /// The alternate screen, and pastes in brackets.
  private static let entering = "\u{1B}[?1049h\u{1B}[?2004h"
  private static let leaving = Array("\u{1B}[m\u{1B}[?2004l\u{1B}[?1049l".utf8)

  /// Where the attributes are kept as they were found, in memory that never moves; 0 until they were looked at.
  private static let found = Atomic<UInt>(0)
  /// Where it is kept what is written to leave.
  private static let farewell = Atomic<UInt>(0)
  private static let length = Atomic(0)
  private static let isRaw = Atomic(false)

  private static var attributes: UnsafeMutablePointer<termios>? {
    unsafe UnsafeMutablePointer(bitPattern: found.load(ordering: .relaxed))
  }

  /// Enters, or enters again after somebody else had the terminal. Returns false where there is no terminal.
  static func enter() -> Bool {
    guard remember() else { return false }
    var raw = termios()
    guard let attributes = unsafe attributes else { return false }
    unsafe raw = attributes.pointee
    raw.c_iflag &= ~tcflag_t(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON)
    raw.c_oflag &= ~tcflag_t(OPOST)
    raw.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | IEXTEN | ISIG)
    // One byte is enough, and is not waited for: `poll` does that.
    raw.c_cflag = (raw.c_cflag & ~tcflag_t(CSIZE | PARENB)) | tcflag_t(CS8)
    // Said before it is so: a signal in between gives back what was not taken, which does no harm.
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

  /// Gives the terminal back as it was found; does nothing where it was never taken.
  static func leave() {
    guard isRaw.exchange(false, ordering: .sequentiallyConsistent) else { return }
    if let bytes = unsafe UnsafeMutablePointer<UInt8>(bitPattern: farewell.load(ordering: .relaxed)) {
      _ = unsafe write(STDOUT_FILENO, bytes, length.load(ordering: .relaxed))
    }
    if let attributes = unsafe attributes { _ = unsafe tcsetattr(STDIN_FILENO, TCSADRAIN, attributes) }
  }
}
