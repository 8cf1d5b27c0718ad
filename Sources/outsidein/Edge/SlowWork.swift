import Dispatch
import Synchronization

/// Shows a notice while work takes long. Without it, the page looks frozen and people keep typing.
///
/// There is at most one timer. When it fires, it checks whatever work is running then.
enum SlowWork {
  /// The work that is running.
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

  /// How long work may take before the notice is shown, in nanoseconds.
  private static let patience: UInt64 = 500_000_000
  private static let state = Mutex(State())

  /// Runs work, and shows the notice if it takes longer than half a second. Returns whether the notice was shown. If the work
  /// ends while the notice is being written, waits for that, so that outputs do not mix.
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

  /// Shows the notice if the work has taken long enough; otherwise starts the timer again.
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
