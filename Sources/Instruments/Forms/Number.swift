package import struct Foundation.Decimal

/// Which numbers a field takes.
package struct NumberDomain: Hashable, Sendable {
  /// The least number, if there is one.
  package var from: Expression?
  /// The greatest number, if there is one.
  package var to: Expression?
  /// The most decimals, 0 to 9.
  package var decimals: Int
  /// What is counted: shown behind the number.
  package var unit: Wording?
  /// Answers beside the number, if there are any.
  package var options: ElementSet?

  /// A number domain with all its parts.
  package init(
    from: Expression? = nil, to: Expression? = nil, decimals: Int, unit: Wording? = nil,
    options: ElementSet? = nil
  ) {
    self.from = from
    self.to = to
    self.decimals = decimals
    self.unit = unit
    self.options = options
  }
}

extension NumberDomain: InstrumentForm {
  package var bounds: (low: Decimal?, high: Decimal?) { (from?.number, to?.number) }
  package var expressions: [Expression] { [from, to].compactMap { $0 } }
}
