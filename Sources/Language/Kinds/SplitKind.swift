import Diagnostics

/// `split`: a random arm, never asked. The seed puts each respondent in one arm, with equal probability.
enum SplitKind: QuestionKind {
  static let name = "split"
  static let id = Key<Name>.ofQuestion(name)
  static let arms = Key("arms", .ids, required: true, "the arms, by their ids", "[a, b]")
  static let keys: [any AnyKey] = [arms]
  static let isAsked = false
  static let commonKeys = QuestionKeys.unasked

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    guard let ids = form[arms], let place = form.place(of: arms) else { return nil }
    if ids.count < 2 || Set(ids.map(\.text)).count < ids.count {
      reader.report(.badValue, place, "a split needs at least two different arms", "Write `arms: [a, b]`.")
      return nil
    }
    return .drawn(ids)
  }
}
