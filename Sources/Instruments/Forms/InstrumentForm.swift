package import struct Foundation.Decimal

/// What a questionnaire knows of one form of answer.
///
/// A new form is a case of `Shape`, one file beside this one, and one line below; then one file in the `Forms` folder of each
/// module that has one.
package protocol InstrumentForm {
  /// Whether somebody is asked; false for what is computed or drawn.
  var isAsked: Bool { get }
  /// The columns of a field in a data set, given the name of the field and the elements of its options.
  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column]
  /// The least and the greatest number that it takes, where these are written out.
  var bounds: (low: Decimal?, high: Decimal?) { get }
  /// The expressions that decide what can be answered, or what is computed.
  var expressions: [Expression] { get }
}

/// A column: its name, and where its values come from.
package typealias Column = (name: String, source: Variable.Source)

extension InstrumentForm {
  package var isAsked: Bool { true }
  package var bounds: (low: Decimal?, high: Decimal?) { (nil, nil) }
  package var expressions: [Expression] { [] }

  package func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column] {
    [(name, .field(field))]
  }
}

extension Shape {
  /// What the questionnaire knows of it.
  package var instrument: any InstrumentForm {
    switch self {
    case .oneOf: OneInstrument()
    case .someOf: SeveralInstrument()
    case .point(let scale): scale
    case .number(let domain): domain
    case .date(let domain): domain
    case .text(let domain): domain
    case .texts(let atMost): TextsInstrument(atMost: atMost)
    case .order: OrderInstrument()
    case .amounts(_, let domain): domain
    case .extremes(_, let domain): domain
    case .drawn: DrawnInstrument()
    case .computed(let expression, _): ComputedInstrument(expression: expression)
    }
  }
}
