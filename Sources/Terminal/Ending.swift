/// How an interview session ended.
package enum Ending: Hashable, Sendable {
  /// The interview was completed with an outcome.
  case completed(String)
  /// The interview was stopped with an outcome, and can be resumed.
  case stopped(String)
  /// The input ended; the interview can be resumed.
  case inputEnded
}
