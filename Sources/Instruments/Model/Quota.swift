/// A quota: a maximum number of complete interviews that meet a condition.
package struct Quota: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The condition of the interviews that count.
  package var condition: Expression
  /// The maximum number of interviews, 0 or more.
  package var limit: Int
  /// The text for respondents whose interview ends because the quota is full.
  package var say: Wording?
  /// The origin of its id.
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
