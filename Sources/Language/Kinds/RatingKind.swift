/// `rating`: a point of a scale.
enum RatingKind: QuestionKind {
  static let name = "rating"
  static let id = Key<Name>.ofQuestion(name)
  static let scale = Key(
    "scale", .scaleName, required: true, "the scale: one of `scales`, or a standard one", "standard.nps")
  static let keys: [any AnyKey] = [scale]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[scale].map(Draft.Shape.point)
  }
}
