import Files
import Foundation
import Synchronization

/// Signal handling for a program that saves before it leaves.
enum Signals {
  /// Why a wait for input ended.
  enum Wait: Hashable {
    /// There is input, or the input has ended.
    case input
    /// The time is over.
    case timeout
    /// These signals arrived.
    case signals(Set<Int32>)
  }

  /// The signals that ask the program to leave.
  static let leaving: Set<Int32> = [SIGINT, SIGTERM, SIGHUP]

  /// The write end of a pipe. Handlers write to it, so that no signal is missed between checking and waiting.
  private static let writing = Atomic<Int32>(-1)
  private static let reading = Atomic<Int32>(-1)

  /// Ignores SIGPIPE and SIGXFSZ so that a failed write becomes an error.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Removes half-written files before a signal ends the program.
  static func removeDraftsWhenKilled() {
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGUSR1, SIGUSR2] {
      var before = sigaction()
      unsafe sigaction(number, nil, &before)
      // A signal that the parent process ignores, as with `nohup`, stays ignored.
      if isIgnored(before) { continue }
      listen(number) { received in
        Drafts.removeAll()
        Foundation.signal(received, SIG_DFL)
        raise(received)
      }
    }
  }

  private static func isIgnored(_ action: sigaction) -> Bool {
    #if canImport(Glibc)
      let handler = unsafe action.__sigaction_handler.sa_handler
    #else
      let handler = unsafe action.__sigaction_u.__sa_handler
    #endif
    return unsafe unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
  }

  /// Ignores Ctrl-Z: a respondent at a kiosk should not get to the shell.
  static func ignoreStops() { signal(SIGTSTP, SIG_IGN) }

  /// Makes INT, TERM and HUP end the wait for a line, like the end of the input.
  static func leaveWhenAsked() {
    openPipe()
    for number in leaving {
      listen(number) { received in
        Signals.note(received)
        // A second signal ends a program that is too busy to notice the first.
        Foundation.signal(received, SIG_DFL)
      }
    }
  }

  /// Opens the pipe that handlers write to.
  static func openPipe() {
    guard reading.load(ordering: .relaxed) < 0 else { return }
    var ends: [Int32] = [-1, -1]
    guard unsafe pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    reading.store(ends[0], ordering: .relaxed)
    writing.store(ends[1], ordering: .relaxed)
  }

  /// Installs a handler, and unblocks the signal: the parent process may have blocked it.
  static func listen(_ number: Int32, _ handler: @escaping @convention(c) (Int32) -> Void) {
    signal(number, handler)
    var listened = sigset_t()
    unsafe sigemptyset(&listened)
    unsafe sigaddset(&listened, number)
    unsafe sigprocmask(SIG_UNBLOCK, &listened, nil)
  }

  /// Notes a signal, from its handler.
  static func note(_ number: Int32) {
    let error = errno
    var byte = UInt8(truncatingIfNeeded: number)
    // If it fails, the pipe is full of unread signals, and one more makes no difference.
    _ = unsafe write(writing.load(ordering: .relaxed), &byte, 1)
    errno = error
  }

  /// Waits until standard input has data or has ended, a signal was noted, or the time is over; -1 waits without limit.
  static func wait(milliseconds: Int32 = -1) -> Wait {
    var waiting = [
      pollfd(fd: reading.load(ordering: .relaxed), events: Int16(POLLIN), revents: 0),
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
    ]
    var count = unsafe poll(&waiting, 2, milliseconds)
    while count < 0 {
      guard errno == EINTR else { return .input }
      count = unsafe poll(&waiting, 2, milliseconds)
    }
    if waiting[0].revents & Int16(POLLIN) != 0 { return .signals(noted()) }
    return count == 0 ? .timeout : .input
  }

  private static func noted() -> Set<Int32> {
    var bytes = [UInt8](repeating: 0, count: 64)
    let count = unsafe read(reading.load(ordering: .relaxed), &bytes, bytes.count)
    return Set(bytes.prefix(max(0, count)).map(Int32.init))
  }
}
