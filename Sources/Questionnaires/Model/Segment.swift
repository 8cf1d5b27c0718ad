/// A way of dividing respondents for analysis and routing.
package struct Segment: Hashable, Sendable {
  /// One of its groups.
  package struct Group: Hashable, Sendable {
    /// Its id.
    package var id: String
    /// Its name.
    package var label: Wording?
    /// Who belongs to it; nil for all the others.
    package var condition: Expression?
    /// Where it comes from: its id.
    package var origin: Origin
  }

  /// Its id.
  package var id: String
  /// Its name.
  package var label: Wording?
  /// The groups: the first whose condition holds is the respondent's.
  package var groups: [Group]
  /// Where it comes from: its id.
  package var origin: Origin
}

/// Something to act on, when its condition holds.
package struct Alert: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// When it is raised.
  package var condition: Expression
  /// What to do.
  package var say: Wording?
  /// Where it comes from: its id.
  package var origin: Origin
}
