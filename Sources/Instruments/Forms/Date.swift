/// Which days a field takes.
package struct DateDomain: Hashable, Sendable {
  /// The first day, if there is one.
  package var from: Expression?
  /// The last day, if there is one.
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
