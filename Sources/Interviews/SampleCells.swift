import Instruments

extension Interview {
  /// What came with the case, by the places of the questionnaire's fields.
  var sampleCells: [Cell] {
    questionnaire.sample.map { field in
      let value = field.kind == .text ? sampleTexts[field.id].map(Value.text) : start.sample[field.id]
      return value.map(Cell.given) ?? .absent(.notAsked)
    }
  }
}
