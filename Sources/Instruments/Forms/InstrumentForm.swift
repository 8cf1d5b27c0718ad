package import struct Foundation.Decimal

/// The properties of an answer format that belong to the questionnaire.
///
/// To add a form, see `CONTRIBUTING.md`.
package protocol InstrumentForm {
  /// Whether it is asked; false for computed and drawn values.
  var isAsked: Bool { get }
  /// The columns of a field in a data set, given the name of the field and its options.
  func columns(_ name: String, _ field: Int, _ elements: [Element]) -> [Column]
  /// The least and the greatest number; nil if it has no limit or the limit is not a constant.
  var bounds: (low: Decimal?, high: Decimal?) { get }
  /// The expressions that limit the answers, or that are computed.
  var expressions: [Expression] { get }
}

/// A column of a data set: its name, and the source of its values.
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
  /// The properties of the format that belong to the questionnaire.
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
