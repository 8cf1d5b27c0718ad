import Texts

/// The disposition of an interview: `completed`, `screened_out`, `refused`, or another word that an author or an
/// interviewer chose.
package struct Disposition: Hashable, Sendable {
  /// The word, as it is stored and exported.
  package let word: String

  /// A disposition that the language has checked, or that was stored.
  package init(word: String) { self.word = word }

  /// A disposition that an interviewer gives: 1 to 32 lowercase letters, digits and `_`. Nil for other texts, and for
  /// `completed`, which only the end of an interview gives.
  package init?(given word: String) {
    guard Identifier.isWord(word), word != Self.completed.word else { return nil }
    self.word = word
  }
}

extension Disposition: ExpressibleByStringLiteral, CustomStringConvertible {
  package init(stringLiteral word: String) { self.init(word: word) }

  package var description: String { word }
}

extension Disposition {
  /// The interview was broken off and can be resumed.
  package static let partial: Disposition = "partial"
  /// The respondent refused.
  package static let refused: Disposition = "refused"
  /// The interview was conducted to its end.
  package static let completed: Disposition = "completed"
  /// A quota of the respondent is full.
  package static let quotaFull: Disposition = "quota_full"
}
