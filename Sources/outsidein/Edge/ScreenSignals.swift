import Files
import Foundation

/// Signals, for a program that has the whole screen: whatever ends or stops it, the terminal is given back first.
enum ScreenSignals {
  /// Those that are no end: they are ignored unless somebody listens, or cannot be caught.
  private static let harmless: Set<Int32> = [
    SIGCHLD, SIGURG, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ, SIGKILL, SIGSTOP,
  ]

  /// Listens to all of them.
  static func listen() {
    Signals.openPipe()
    useOwnStack()
    for number in Int32(1)..<32 where !harmless.contains(number) {
      switch number {
      case SIGINT, SIGTERM, SIGHUP: Signals.listen(number, askToLeave)
      case SIGWINCH, SIGCONT: Signals.listen(number) { Signals.note($0) }
      case SIGTSTP: Signals.listen(number, stop)
      default: dieOf(number)
      }
    }
  }

  /// Asks the program to save and leave; a second one does not wait for that.
  private static let askToLeave: @convention(c) (Int32) -> Void = { number in
    Signals.note(number)
    ScreenSignals.dieOf(number)
  }

  /// Gives the terminal back, and dies of the signal as if nobody had listened. A fault that overran the stack has
  /// another one to do that on.
  private static func dieOf(_ number: Int32) {
    var action = sigaction()
    let handler: @convention(c) (Int32) -> Void = { number in
      RawMode.leave()
      Drafts.removeAll()
      signal(number, SIG_DFL)
      raise(number)
    }
    #if canImport(Glibc)
      unsafe action.__sigaction_handler.sa_handler = handler
    #else
      unsafe action.__sigaction_u.__sa_handler = handler
    #endif
    action.sa_flags = Int32(SA_ONSTACK)
    unsafe sigaction(number, &action, nil)
  }

  /// Gives the terminal back, stops, and notes that it goes on.
  private static let stop: @convention(c) (Int32) -> Void = { number in
    let error = errno
    RawMode.leave()
    signal(number, SIG_DFL)
    var stopping = sigset_t()
    unsafe sigemptyset(&stopping)
    unsafe sigaddset(&stopping, number)
    raise(number)
    // Here it stops, until somebody lets it go on.
    unsafe sigprocmask(SIG_UNBLOCK, &stopping, nil)
    Signals.note(SIGCONT)
    signal(number, ScreenSignals.stop)
    errno = error
  }

  private static func useOwnStack() {
    let size = 64 << 10
    var stack = unsafe stack_t()
    unsafe stack.ss_sp = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    unsafe stack.ss_size = size
    unsafe sigaltstack(&stack, nil)
  }
}
