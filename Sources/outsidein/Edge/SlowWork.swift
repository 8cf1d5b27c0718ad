import Dispatch
import Synchronization

/// Shows a notice about work that takes long: a page that does not move looks broken, and is typed at.
///
/// Work that follows upon other work needs no timer of its own: one that is running looks at whatever goes on when its time
/// has come.
enum SlowWork {
  /// Work that goes on.
  private struct Current {
    var began: UInt64
    var notice: @Sendable () -> Void
    var isShown = false
  }

  private struct State {
    var current: Current?
    /// Whether a timer is running.
    var isWatched = false
  }

  /// How long work may take before anything is said, in nanoseconds.
  private static let patience: UInt64 = 500_000_000
  private static let state = Mutex(State())

  /// Does some work, and shows a notice when it takes longer than half a second. Returns whether it was shown. Whoever ends
  /// the work while the notice is being shown waits, so that nothing is written in the middle of it.
  static func run(showing notice: @escaping @Sendable () -> Void, _ work: () -> Void) -> Bool {
    state.withLock { state in
      state.current = Current(began: DispatchTime.now().uptimeNanoseconds, notice: notice)
      if !state.isWatched { watch(&state, in: patience) }
    }
    work()
    return state.withLock { state in
      defer { state.current = nil }
      return state.current?.isShown ?? false
    }
  }

  private static func watch(_ state: inout State, in nanoseconds: UInt64) {
    state.isWatched = true
    let deadline = DispatchTime.now() + .nanoseconds(Int(nanoseconds))
    DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: deadline) { look() }
  }

  /// Shows the notice of work that has taken long enough; comes again for work that has not yet.
  private static func look() {
    state.withLock { state in
      state.isWatched = false
      guard let current = state.current, !current.isShown else { return }
      let elapsed = DispatchTime.now().uptimeNanoseconds - current.began
      guard elapsed >= patience else { return watch(&state, in: patience - elapsed) }
      current.notice()
      state.current?.isShown = true
    }
  }
}
