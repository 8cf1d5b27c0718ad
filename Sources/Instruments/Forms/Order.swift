/// Elements in an order: a column with the rank of each.
struct OrderInstrument: InstrumentForm {
  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    elements.enumerated().map { ("\(name)_\($1.id)", .rank(field: field, element: $0)) }
  }
}
