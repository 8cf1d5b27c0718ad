package import Instruments

/// How an interview session ended.
package enum Ending: Hashable, Sendable {
  /// The interview was completed with a disposition.
  case completed(Disposition)
  /// The interview was stopped with a disposition, and can be resumed.
  case stopped(Disposition)
  /// The input ended; the interview can be resumed.
  case inputEnded
}
