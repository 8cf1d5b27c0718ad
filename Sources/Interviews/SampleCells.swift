import Instruments

extension Questionnaire {
  /// What came with a case, by the places of the fields.
  func cells(of sample: [String: Value], texts: [String: String]) -> [Cell] {
    self.sample.map { field in
      let value = field.kind == .text ? texts[field.id].map(Value.text) : sample[field.id]
      return value.map(Cell.given) ?? .absent(.notAsked)
    }
  }
}
