/// A randomly drawn arm.
struct DrawnInstrument: InstrumentForm {
  var isAsked: Bool { false }
}

/// A computed value.
struct ComputedInstrument: InstrumentForm {
  let expression: Expression

  var isAsked: Bool { false }
  var expressions: [Expression] { [expression] }
}
