/// `best_worst`: the most and the least important of a few elements, set by set (Finn and Louviere 1992).
///
/// It is a battery whose rows are the sets of a design.
enum BestWorstKind: QuestionKind {
  static let name = "best_worst"
  static let id = Key<Name>.ofQuestion(name)
  static let of = Key(
    "of", .set, required: true, "what is compared", "factors", "[waiting, fees]", "{a: \"A\", b: \"B\"}")
  static let perSet = Key(
    "per_set", .integer(2...20), "how many are shown together; 4 where it is not given", "4")
  static let times = Key("times", .integer(1...50), "how often each is shown; 3 where it is not given", "3")
  static let most = Key(
    "most", .wording, "what is asked of the best, where \"most important\" will not do", "\"Best\"",
    "{en: \"Best\"}", "[{text: \"Best\"}]")
  static let least = Key(
    "least", .wording, "what is asked of the worst, where \"least important\" will not do", "\"Worst\"",
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
