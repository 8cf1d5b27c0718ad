import Instruments

/// `ranking`: elements put into an order, the most important first.
enum RankingKind: QuestionKind {
  static let name = "ranking"
  static let keys = [
    Key("of", .set, required: true, "what is put into an order"),
    Key("top", .integer, "how many places are asked for; all where it is not given"),
  ]
  static let commonKeys = Grammar.commonWithoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let top = reader.integer(form["top"], 1...1000)
    return reader.set(form["of"]).map { .order($0, top: top) }
  }
}
