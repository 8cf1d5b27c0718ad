/// `choice`: one option of several.
enum ChoiceKind: QuestionKind {
  static let name = "choice"
  static let id = Key<Name>.ofQuestion(name)
  static let options = Key(
    "options", .set, required: true, "what can be chosen", "yes_no", "[waiting, fees]",
    "{yes: \"Yes\", no: \"No\"}")
  static let keys: [any AnyKey] = [options]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[options].map(Draft.Shape.oneOf)
  }
}
