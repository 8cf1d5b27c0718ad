/// Several short texts. Each text has a column.
struct TextsInstrument: InstrumentForm {
  let atMost: Int

  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    (0..<atMost).map { ("\(name)_\($0 + 1)", .text(field: field, place: $0)) }
  }
}
