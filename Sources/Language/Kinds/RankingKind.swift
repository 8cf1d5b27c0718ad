/// `ranking`: elements in order, the most important first.
enum RankingKind: QuestionKind {
  static let name = "ranking"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "the elements to rank", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")
  static let top = Key(
    "top", .integer(1...1000), "how many ranks are asked for; all by default", "3")
  static let keys: [any AnyKey] = [of, top]
  static let commonKeys = QuestionKeys.withoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[of].map { .order($0, top: form[top]) }
  }
}
