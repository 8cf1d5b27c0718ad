/// `best_worst`: the most and the least important element of each set (Finn and Louviere 1992).
///
/// It is a battery whose rows are the sets of a design.
enum BestWorstKind: QuestionKind {
  static let name = "best_worst"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "what is compared", "factors", "[waiting, fees]", "{a: \"A\", b: \"B\"}")
  static let perSet = Key(
    "per_set", .integer(2...20), "how many are shown together; 4 by default", "4")
  static let times = Key("times", .integer(1...50), "how often each is shown; 3 by default", "3")
  static let most = Key(
    "most", .wording, "the label for the best, if not \"most important\"", "\"Best\"",
    "{en: \"Best\"}", "[{text: \"Best\"}]")
  static let least = Key(
    "least", .wording, "the label for the worst, if not \"least important\"", "\"Worst\"",
    "{en: \"Worst\"}", "[{text: \"Worst\"}]")
  static let keys: [any AnyKey] = [of, perSet, times, most, least]
  static let commonKeys: [any AnyKey] = [
    QuestionKeys.ask, QuestionKeys.instruct, QuestionKeys.help, QuestionKeys.condition,
    QuestionKeys.missing, QuestionKeys.optional, QuestionKeys.label, QuestionKeys.variable,
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let perSet = form.has(perSet) ? form[perSet] : 4
    let times = form.has(times) ? form[times] : 3
    guard let set = form[of], let perSet, let times else { return nil }
    return .extremes(set, perSet: perSet, times: times, most: form[most], least: form[least])
  }
}
