/// One option.
struct OneInstrument: InstrumentForm {}

/// Any number of options. Each option has a column.
struct SeveralInstrument: InstrumentForm {
  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    elements.enumerated().map { ("\(name)_\($1.id)", .option(field: field, element: $0)) }
  }
}
