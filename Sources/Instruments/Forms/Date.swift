/// The days that a field accepts.
package struct DateDomain: Hashable, Sendable {
  /// The first day; nil if there is no limit.
  package var from: Expression?
  /// The last day; nil if there is no limit.
  package var to: Expression?

  /// A date domain with all its parts.
  package init(from: Expression? = nil, to: Expression? = nil) {
    self.from = from
    self.to = to
  }
}

extension DateDomain: InstrumentForm {
  package var expressions: [Expression] { [from, to].compactMap { $0 } }
}
