import Dispatch
import Foundation
import Synchronization

/// Runs independent pieces of work on several threads.
package enum Parallel {
  /// The number of threads that can work at once on this machine.
  package static let cores = ProcessInfo.processInfo.activeProcessorCount

  /// The results of `count` pieces of work, in order. With one thread they run one after another.
  ///
  /// After each piece, `progress` gets the number of finished pieces and the total; never from two threads at once.
  package static func map<Value: Sendable>(
    _ count: Int, threads: Int, progress: (@Sendable (Int, Int) -> Void)? = nil,
    _ work: @Sendable (Int) -> Value
  ) -> [Value] {
    guard threads > 1, count > 1 else {
      return (0..<count).map { index in
        defer { progress?(index + 1, count) }
        return work(index)
      }
    }
    let next = Atomic(0)
    let results = Results<Value>(count)
    DispatchQueue.concurrentPerform(iterations: min(threads, count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        results.put(work(index), at: index, progress)
      }
    }
    return results.all
  }

  /// The collected results of all threads.
  private final class Results<Value: Sendable>: Sendable {
    private let places: Mutex<(values: [Value?], done: Int)>

    init(_ count: Int) { places = Mutex(([Value?](repeating: nil, count: count), 0)) }

    func put(_ value: Value, at index: Int, _ progress: (@Sendable (Int, Int) -> Void)?) {
      places.withLock { places in
        places.values[index] = value
        places.done += 1
        progress?(places.done, places.values.count)
      }
    }

    var all: [Value] { places.withLock { $0.values.compactMap { $0 } } }
  }
}
