import Foundation
import Synchronization

/// Signals, for a program that saves before it leaves.
enum Signals {
  private static let asked = Atomic<Bool>(false)

  /// Whether a signal has asked the program to leave.
  static var hasAskedToLeave: Bool { asked.load(ordering: .relaxed) }

  /// Lets writes fail with an error that can be told.
  static func ignoreWriteSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Lets INT, TERM and HUP end the reading of a line, as the end of the input does.
  static func leaveWhenAsked() {
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var action = sigaction()
      #if os(Linux)
        unsafe action.__sigaction_handler.sa_handler = { _ in Signals.asked.store(true, ordering: .relaxed) }
      #else
        unsafe action.__sigaction_u.__sa_handler = { _ in Signals.asked.store(true, ordering: .relaxed) }
      #endif
      // Without SA_RESTART: a read that waits is broken off.
      action.sa_flags = 0
      unsafe sigaction(number, &action, nil)
    }
  }
}
