import Instruments

/// `choice`: one option of several.
enum ChoiceKind: QuestionKind {
  static let name = "choice"
  static let keys = [Key("options", .set, required: true, "what can be chosen")]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    reader.set(form["options"]).map(Draft.Shape.oneOf)
  }
}
