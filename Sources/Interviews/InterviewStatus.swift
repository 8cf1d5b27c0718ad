package import Instruments

extension Interview.Status {
  /// The disposition so far; `partial` while the interview goes on.
  package var disposition: Disposition {
    switch self {
    case .open: .partial
    case .stopped(let disposition), .completed(let disposition): disposition
    }
  }

  /// Whether only an amendment can change it: the interview was conducted to its end, or refused.
  package var isFinal: Bool {
    switch self {
    case .open: false
    case .stopped(let disposition): disposition == Disposition.refused
    case .completed: true
    }
  }
}
