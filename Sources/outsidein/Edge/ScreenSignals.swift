import Files
import Foundation

/// Signal handling on the full screen: the terminal is restored before any signal ends or stops the program.
enum ScreenSignals {
  /// Signals that do not end the program by default, or cannot be caught.
  private static let harmless: Set<Int32> = [
    SIGCHLD, SIGURG, SIGTTIN, SIGTTOU, SIGPIPE, SIGXFSZ, SIGKILL, SIGSTOP,
  ]

  /// Installs the handlers.
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

  /// Asks the program to save and leave; a second signal ends it at once.
  private static let askToLeave: @convention(c) (Int32) -> Void = { number in
    Signals.note(number)
    ScreenSignals.dieOf(number)
  }

  /// Installs a handler that restores the terminal and then lets the signal end the program. It runs on its own stack, so
  /// that it also works after a stack overflow.
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

  /// Restores the terminal, stops the program, and notes when it continues.
  private static let stop: @convention(c) (Int32) -> Void = { number in
    let error = errno
    RawMode.leave()
    signal(number, SIG_DFL)
    var stopping = sigset_t()
    unsafe sigemptyset(&stopping)
    unsafe sigaddset(&stopping, number)
    raise(number)
    // The program stops here until it gets SIGCONT.
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
