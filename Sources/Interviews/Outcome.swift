/// The outcomes (dispositions) of interviews.
package enum Outcome {
  /// The interview was broken off and can be resumed.
  package static let partial = "partial"
  /// The respondent refused.
  package static let refused = "refused"
  /// The interview reached its end. This outcome cannot be given by hand.
  package static let completed = "completed"

  /// Whether a text is an outcome that can be given by hand: 1 to 32 lowercase letters, digits and `_`, but not
  /// `completed`.
  package static func isOne(_ text: String) -> Bool {
    let isWord = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    return isWord && !text.isEmpty && text.utf8.count <= 32 && text != completed
  }
}

extension Interview.Status {
  /// The outcome; `partial` while the interview is in progress.
  package var outcome: String {
    switch self {
    case .open: Outcome.partial
    case .stopped(let outcome), .completed(let outcome): outcome
    }
  }

  /// Whether the status can only be changed by an amendment: the interview reached its end, or was refused.
  package var isFinal: Bool {
    switch self {
    case .open: false
    case .stopped(let outcome): outcome == Outcome.refused
    case .completed: true
    }
  }
}
