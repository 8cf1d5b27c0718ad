/// `open`: a text in the respondent's own words.
enum OpenKind: QuestionKind {
  static let name = "open"
  static let id = Key<Name>.ofQuestion(name)
  static let lines = Key("lines", .integer(1...100), "the number of lines that are shown", "3")
  static let characters = Key("characters", .integer(1...60_000), "the maximum number of characters", "500")
  static let matches = Key(
    "matches", .pattern, "a pattern that the whole text must match", "\"[A-Z]{2}[0-9]+\"")
  static let keys: [any AnyKey] = [lines, characters, matches]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let pattern = form[matches]
    return .text(
      lines: form[lines] ?? 1, characters: form[characters], pattern: pattern,
      message: pattern == nil ? nil : form[QuestionKeys.message])
  }
}
