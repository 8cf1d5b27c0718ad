import Synchronization

/// What was told of a long piece of work.
final class Told: Sendable {
  private let noted = Mutex<[String]>([])

  /// Notes a step: `3 of 8`.
  var note: @Sendable (Int, Int) -> Void {
    { done, of in self.noted.withLock { $0.append("\(done) of \(of)") } }
  }

  /// All steps so far.
  var steps: [String] { noted.withLock { $0 } }
}
