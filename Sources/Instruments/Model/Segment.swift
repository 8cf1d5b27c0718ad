/// A division of respondents into groups, for analysis and routing.
package struct Segment: Hashable, Sendable {
  /// A group of a segment.
  package struct Group: Hashable, Sendable {
    /// Its id.
    package var id: String
    /// Its label.
    package var label: Wording?
    /// The condition of its members; nil for the group of all other respondents.
    package var condition: Expression?
    /// The origin of its id.
    package var origin: Origin

    /// A group with all its parts.
    package init(id: String, label: Wording? = nil, condition: Expression? = nil, origin: Origin) {
      self.id = id
      self.label = label
      self.condition = condition
      self.origin = origin
    }
  }

  /// Its id.
  package var id: String
  /// Its label.
  package var label: Wording?
  /// The groups. A respondent belongs to the first group whose condition is true.
  package var groups: [Group]
  /// The origin of its id.
  package var origin: Origin

  /// A segment with all its parts.
  package init(id: String, label: Wording? = nil, groups: [Group], origin: Origin) {
    self.id = id
    self.label = label
    self.groups = groups
    self.origin = origin
  }
}

/// An alert: a request for action that some answers raise.
package struct Alert: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The condition that raises it.
  package var condition: Expression
  /// The text that says what to do.
  package var say: Wording?
  /// The origin of its id.
  package var origin: Origin

  /// An alert with all its parts.
  package init(id: String, condition: Expression, say: Wording? = nil, origin: Origin) {
    self.id = id
    self.condition = condition
    self.say = say
    self.origin = origin
  }
}
