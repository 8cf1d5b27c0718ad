import Diagnostics

/// `choices`: any number of options.
enum ChoicesKind: QuestionKind {
  static let name = "choices"
  static let id = Key<Name>.ofQuestion(name)
  static let atLeast = Key("at_least", .integer(0...1000), "the minimum number of options", "1")
  static let atMost = Key("at_most", .integer(1...1000), "the maximum number of options", "3")
  static let keys: [any AnyKey] = [ChoiceKind.options, atLeast, atMost]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let least = form[atLeast] ?? (form.has(atLeast) ? 0 : 1)
    let most = form[atMost]
    if let most, most < least, let place = form.place(of: atMost) {
      reader.report(
        .emptyRange, place, "`at_most` is \(most), but `at_least` is \(least)",
        "Make `at_most` no less than `at_least`, which is 1 by default.")
    }
    return form[ChoiceKind.options].map {
      .someOf($0, atLeast: least, atMost: most, leastPlace: form.place(of: atLeast))
    }
  }
}
