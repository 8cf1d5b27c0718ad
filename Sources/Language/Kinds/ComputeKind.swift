/// `compute`: a derived value, never asked.
enum ComputeKind: QuestionKind {
  static let name = "compute"
  static let id = Key<Name>.ofQuestion(name)
  static let value = Key(
    "value", .expression, required: true, "what it is computed from", "mean(satisfaction)")
  static let keys: [any AnyKey] = [value]
  static let isAsked = false
  static let commonKeys = QuestionKeys.unasked

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[value].map(Draft.Shape.computed)
  }
}
