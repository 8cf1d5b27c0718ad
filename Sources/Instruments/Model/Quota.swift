/// How many complete interviews of a kind are wanted.
package struct Quota: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// Which interviews are of the kind.
  package var condition: Expression
  /// How many are wanted, 0 or more.
  package var limit: Int
  /// What is said to a respondent whose interview is one too many.
  package var say: Wording?
  /// Where it comes from: its id.
  package var origin: Origin

  /// A quota with all its parts.
  package init(id: String, condition: Expression, limit: Int, say: Wording? = nil, origin: Origin) {
    self.id = id
    self.condition = condition
    self.limit = limit
    self.say = say
    self.origin = origin
  }
}
