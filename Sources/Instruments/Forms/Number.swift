package import struct Foundation.Decimal

/// The numbers that a field accepts.
package struct NumberDomain: Hashable, Sendable {
  /// The least number; nil if there is no limit.
  package var from: Expression?
  /// The greatest number; nil if there is no limit.
  package var to: Expression?
  /// The maximum number of decimals, 0 to 9.
  package var decimals: Int
  /// The unit, which is shown after the number.
  package var unit: Wording?
  /// Options that can be chosen instead of a number; nil if there are none.
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
