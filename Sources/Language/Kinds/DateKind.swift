/// `date`: a calendar date.
enum DateKind: QuestionKind {
  static let name = "date"
  static let id = Key<Name>.ofQuestion(name)
  static let from = Key(
    "from", .expression, "the first date: 2026-01-31, `today`, or an expression", "2026-01-31")
  static let to = Key("to", .expression, "the last date, in the same form", "today")
  static let keys: [any AnyKey] = [from, to]
  static let commonKeys = QuestionKeys.withoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .date(from: form[from], to: form[to])
  }
}
