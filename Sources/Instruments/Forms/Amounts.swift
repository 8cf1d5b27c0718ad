/// Which amounts a field takes.
package struct AmountsDomain: Hashable, Sendable {
  /// What they add up to.
  package var total: Expression
  /// What is divided.
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
