import Files
import Foundation
import Synchronization

/// Signals, for a program that saves before it leaves.
enum Signals {
  /// What the waiting for input ended with.
  enum Wait: Hashable {
    /// There is something to read, or the input has ended.
    case input
    /// Nothing came in time.
    case timeout
    /// These signals came.
    case signals(Set<Int32>)
  }

  /// Those that ask a program to leave.
  static let leaving: Set<Int32> = [SIGINT, SIGTERM, SIGHUP]

  /// The end of a pipe that a signal writes to, so that it cannot be missed between looking and waiting.
  private static let writing = Atomic<Int32>(-1)
  private static let reading = Atomic<Int32>(-1)

  /// Lets writes fail with an error that can be told.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets a signal that ends the program remove first what is half written.
  static func removeDraftsWhenKilled() {
    for number in [SIGHUP, SIGINT, SIGQUIT, SIGTERM, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGUSR1, SIGUSR2] {
      var before = sigaction()
      unsafe sigaction(number, nil, &before)
      // What whoever started the program ignores, as `nohup` does, stays ignored.
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

  /// Lets no key stop the program: a respondent at a kiosk has no business in the shell behind it.
  static func ignoreStops() { signal(SIGTSTP, SIG_IGN) }

  /// Lets INT, TERM and HUP end the waiting for a line, as the end of the input does.
  static func leaveWhenAsked() {
    openPipe()
    for number in leaving {
      listen(number) { received in
        Signals.note(received)
        // A second one ends a program that is too busy to see the first.
        Foundation.signal(received, SIG_DFL)
      }
    }
  }

  /// Opens the pipe that handlers note signals in.
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

  /// Installs a handler; whoever started the program may have blocked the signal.
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
    // Nothing can be done if it fails: then the pipe is full of signals that nobody has seen yet.
    _ = unsafe write(writing.load(ordering: .relaxed), &byte, 1)
    errno = error
  }

  /// Waits until standard input has something to read or has ended, a signal was noted, or so many milliseconds
  /// are over; without end where none are given.
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
