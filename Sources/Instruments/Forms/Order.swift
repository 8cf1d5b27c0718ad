/// A ranking of elements. Each element has a column with its rank.
struct OrderInstrument: InstrumentForm {
  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    elements.enumerated().map { ("\(name)_\($1.id)", .rank(field: field, element: $0)) }
  }
}
