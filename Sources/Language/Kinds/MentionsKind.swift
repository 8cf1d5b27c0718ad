import Instruments

/// `mentions`: short texts, in the order given: open elicitation.
enum MentionsKind: QuestionKind {
  /// The most where the author gives none: as many variables are exported.
  static let usualMost = 10
  static let name = "mentions"
  static let keys = [Key("at_most", .integer, "the most mentions; 10 where it is not given")]

  static let commonKeys = Grammar.commonWithoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .texts(atMost: reader.integer(form["at_most"], 1...100) ?? (form["at_most"] == nil ? usualMost : 100))
  }
}
