import Instruments

/// `best_worst`: the most and the least important of a few elements, set by set (Finn and Louviere 1992).
///
/// It is a battery whose rows are the sets of a design.
enum BestWorstKind: QuestionKind {
  static let name = "best_worst"
  static let keys = [
    Key("of", .set, required: true, "what is compared"),
    Key("per_set", .integer, "how many are shown together; 4 where it is not given"),
    Key("times", .integer, "how often each is shown; 3 where it is not given"),
    Key("most", .wording, "what is asked of the best, where \"most important\" will not do"),
    Key("least", .wording, "what is asked of the worst, where \"least important\" will not do"),
  ]
  static let commonKeys: Set<String>? = [
    "ask", "instruct", "help", "when", "missing", "optional", "label", "variable",
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let perSet = form["per_set"].map { reader.integer($0, 2...20) } ?? 4
    let times = form["times"].map { reader.integer($0, 1...50) } ?? 3
    let (most, least) = (reader.wording(form["most"]), reader.wording(form["least"]))
    guard let set = reader.set(form["of"]), let perSet, let times else { return nil }
    return .extremes(set, perSet: perSet, times: times, most: most, least: least)
  }
}
