/// The amounts that a field accepts.
package struct AmountsDomain: Hashable, Sendable {
  /// The total that they must add up to.
  package var total: Expression
  /// The unit of the amounts.
  package var unit: Wording?

  /// An amounts domain with all its parts.
  package init(total: Expression, unit: Wording? = nil) {
    self.total = total
    self.unit = unit
  }
}

extension AmountsDomain: InstrumentForm {
  package var expressions: [Expression] { [total] }

  package func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    elements.enumerated().map { ("\(name)_\($1.id)", .amount(field: field, element: $0)) }
  }
}
