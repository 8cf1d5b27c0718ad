import Instruments

extension Questionnaire {
  /// The contents of the sample fields for a case, in the order of the questionnaire.
  func cells(of sample: [String: Value], texts: [String: String]) -> [Cell] {
    self.sample.map { field in
      let value = field.kind == .text ? texts[field.id].map(Value.text) : sample[field.id]
      return value.map(Cell.given) ?? .absent(.notAsked)
    }
  }
}
