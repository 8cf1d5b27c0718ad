/// Why a question has an answer that says nothing about its matter. Each is an answer, and is stored.
package enum MissingKind: String, Sendable, CaseIterable, Codable, Hashable {
  /// The respondent does not know.
  case dk
  /// The question does not apply to the respondent.
  case na
  /// The respondent would rather not say.
  case refused
  /// An optional question left empty.
  case skipped
}

/// Why there is no value: a missing answer, or no answer because of the route.
package enum Absence: Hashable, Sendable {
  /// An answer was given that is one of the missing ones.
  case missing(MissingKind)
  /// The question is off the route.
  case notAsked
  /// The question may still be asked; in a finished data set: the interview was broken off before it.
  case notReached
}
