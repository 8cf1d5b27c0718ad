/// `allocation`: a total divided among elements, such as 100 points, a budget, or the hours of a day.
enum AllocationKind: QuestionKind {
  static let name = "allocation"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "what the total is divided among", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")
  static let total = Key(
    "total", .expression, "the sum of the amounts; 100 by default", "100")
  static let unit = Key(
    "unit", .wording, "what is divided: points, hours", "\"points\"", "{en: \"points\"}",
    "[{text: \"points\"}]")
  static let keys: [any AnyKey] = [of, total, unit]
  static let commonKeys = QuestionKeys.withoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[of].map { .amounts($0, total: form[total], unit: form[unit]) }
  }
}
