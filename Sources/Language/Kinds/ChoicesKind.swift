import Diagnostics

/// `choices`: any number of options.
enum ChoicesKind: QuestionKind {
  static let name = "choices"
  static let id = Key<Name>.ofQuestion(name)
  static let atLeast = Key("at_least", .integer(0...1000), "the fewest options", "1")
  static let atMost = Key("at_most", .integer(1...1000), "the most options", "3")
  static let keys: [any AnyKey] = [ChoiceKind.options, atLeast, atMost]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let least = form[atLeast] ?? (form.has(atLeast) ? 0 : 1)
    let most = form[atMost]
    if let most, most < least, let place = form.place(of: atMost) {
      reader.report(
        .emptyRange, place, "at most \(most) and at least \(least) options",
        "Let `at_most` be no less than `at_least`, which is 1 where it is not given.")
    }
    return form[ChoiceKind.options].map {
      .someOf($0, atLeast: least, atMost: most, leastPlace: form.place(of: atLeast))
    }
  }
}
