/// `ranking`: elements put into an order, the most important first.
enum RankingKind: QuestionKind {
  static let name = "ranking"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "what is put into an order", "factors", "[waiting, fees]",
    "{a: \"A\", b: \"B\"}")
  static let top = Key(
    "top", .integer(1...1000), "how many places are asked for; all where it is not given", "3")
  static let keys: [any AnyKey] = [of, top]
  static let commonKeys = QuestionKeys.withoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    form[of].map { .order($0, top: form[top]) }
  }
}
