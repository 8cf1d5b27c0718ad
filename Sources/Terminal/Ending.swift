/// How an interview was left.
package enum Ending: Hashable, Sendable {
  /// It came to its end, with its outcome.
  case completed(String)
  /// It was stopped with an outcome, and can be gone on with.
  case stopped(String)
  /// The input ended; it can be gone on with.
  case inputEnded
}
