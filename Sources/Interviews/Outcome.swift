/// The outcomes of interviews.
package enum Outcome {
  /// It was broken off and can be gone on with.
  package static let partial = "partial"
  /// The respondent refused.
  package static let refused = "refused"
  /// It was asked to its end. Only the end gives this outcome.
  package static let completed = "completed"

  /// Whether a text is an outcome that somebody can give: 1 to 32 small letters, digits and `_`; never `completed`.
  package static func isOne(_ text: String) -> Bool {
    let isWord = text.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
    }
    return isWord && !text.isEmpty && text.utf8.count <= 32 && text != completed
  }
}

extension Interview.Status {
  /// The outcome that it has come to; `partial` while it is going on.
  package var outcome: String {
    switch self {
    case .open: Outcome.partial
    case .stopped(let outcome), .completed(let outcome): outcome
    }
  }

  /// Whether it stays so until somebody changes it on purpose: an interview that came to its end, or was refused.
  package var isFinal: Bool {
    switch self {
    case .open: false
    case .stopped(let outcome): outcome == Outcome.refused
    case .completed: true
    }
  }
}
