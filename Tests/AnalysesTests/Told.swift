import Synchronization

/// What was told of the stages of an analysis.
final class Told: Sendable {
  private let noted = Mutex<[String]>([])

  /// Notes a step of a stage: `all interviews: 3 of 8`.
  var note: @Sendable (String, Int, Int) -> Void {
    { stage, done, of in self.noted.withLock { $0.append("\(stage): \(done) of \(of)") } }
  }

  /// All steps so far.
  var steps: [String] { noted.withLock { $0 } }
}
