import Foundation
import Synchronization

/// Signals, for a program that saves before it leaves.
enum Signals {
  /// The end of a pipe that a signal writes to, so that it cannot be missed between looking and waiting.
  private static let writing = Atomic<Int32>(-1)
  private static let reading = Atomic<Int32>(-1)

  /// Lets writes fail with an error that can be told.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets INT, TERM and HUP end the waiting for a line, as the end of the input does.
  static func leaveWhenAsked() {
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    reading.store(ends[0], ordering: .relaxed)
    writing.store(ends[1], ordering: .relaxed)
    var listened = sigset_t()
    unsafe sigemptyset(&listened)
    for number in [SIGINT, SIGTERM, SIGHUP] {
      unsafe sigaddset(&listened, number)
      signal(number) { received in
        var byte: UInt8 = 0
        // Nothing can be done if it fails, and it may be all that may be done here.
        _ = unsafe write(Signals.writing.load(ordering: .relaxed), &byte, 1)
        // A second one ends a program that is too busy to see the first.
        Foundation.signal(received, SIG_DFL)
      }
    }
    // Whoever started the program may have blocked them.
    unsafe sigprocmask(SIG_UNBLOCK, &listened, nil)
  }

  /// Waits until standard input has something to read or has ended; false if a signal asks to leave.
  static func waitForInput() -> Bool {
    var waiting = [
      pollfd(fd: reading.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    while unsafe poll(&waiting, 2, -1) < 0 { guard errno == EINTR else { return true } }
    return waiting[0].revents & Int16(POLLIN) == 0
  }
}
