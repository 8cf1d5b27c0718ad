/// `mentions`: short texts, in the order given (open elicitation).
enum MentionsKind: QuestionKind {
  /// The default maximum number of mentions. Each mention is exported as a variable.
  static let defaultMaximum = 10
  static let name = "mentions"
  static let id = Key<Name>.ofQuestion(name)
  static let atMost = Key("at_most", .integer(1...100), "the maximum number of mentions; 10 by default", "3")
  static let keys: [any AnyKey] = [atMost]
  static let commonKeys = QuestionKeys.withoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .texts(atMost: form[atMost] ?? (form.has(atMost) ? 100 : defaultMaximum))
  }
}
