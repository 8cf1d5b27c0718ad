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
  /// Its name.
  package var label: Wording?
  /// The groups: the first whose condition holds is the respondent's.
  package var groups: [Group]
  /// Where it comes from: its id.
  package var origin: Origin

  /// A segment with all its parts.
  package init(id: String, label: Wording? = nil, groups: [Group], origin: Origin) {
    self.id = id
    self.label = label
    self.groups = groups
    self.origin = origin
  }
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

  /// An alert with all its parts.
  package init(id: String, condition: Expression, say: Wording? = nil, origin: Origin) {
    self.id = id
    self.condition = condition
    self.say = say
    self.origin = origin
  }
}
