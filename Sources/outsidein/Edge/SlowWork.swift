import Dispatch
import Synchronization

/// Work that is told of where it takes long: a page that does not move looks broken, and is typed at.
enum SlowWork {
  /// How long work may take before anything is said.
  private static let patience = DispatchTimeInterval.milliseconds(500)

  /// Does some work, and shows a notice when it takes longer than half a second. Returns whether it was shown.
  static func run(showing notice: @escaping @Sendable () -> Void, _ work: () -> Void) -> Bool {
    let pending = PendingNotice(notice)
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + patience) { pending.show() }
    work()
    return pending.end()
  }
}

/// A notice that is shown when its time has come, unless what it is about is over before.
private final class PendingNotice: Sendable {
  private enum State { case waiting, shown, over }

  private let state = Mutex(State.waiting)
  private let notice: @Sendable () -> Void

  init(_ notice: @escaping @Sendable () -> Void) { self.notice = notice }

  /// Shows it. Whoever ends it meanwhile waits, so that nothing is written in the middle of it.
  func show() {
    state.withLock { state in
      guard state == .waiting else { return }
      notice()
      state = .shown
    }
  }

  /// Ends it. Returns whether it was shown.
  func end() -> Bool {
    state.withLock { state in
      defer { state = .over }
      return state == .shown
    }
  }
}
