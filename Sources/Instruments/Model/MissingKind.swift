/// The kinds of user-missing answers. They are answers and are stored.
package enum MissingKind: String, Sendable, CaseIterable, Codable, Hashable {
  /// The respondent does not know.
  case dk
  /// The question does not apply to the respondent.
  case na
  /// The respondent refused to answer.
  case refused
  /// The respondent left an optional question empty.
  case skipped
}

/// The reason why a field has no value: a missing answer, or no answer because of routing.
package enum Absence: Hashable, Sendable {
  /// A missing answer was given.
  case missing(MissingKind)
  /// The question is not on the route.
  case notAsked
  /// The question may still be asked. In a data set: the interview was broken off before it.
  case notReached
}
