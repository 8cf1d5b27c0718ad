import Instruments

/// `say`: text that is read out or shown.
enum SayKind: ItemKind {
  static let name = "say"
  static let text = Key(
    name, .wording, required: true, "the text that is read out or shown", "\"Good morning.\"",
    "{en: \"Good morning.\"}", "[{text: \"Good morning.\"}]")
  static let condition = Key("when", .expression, "when it is shown", "account_kind == business")
  static let shape = MapShape("a `say`", [text, QuestionKeys.instruct, condition])

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    form[text].map { .statement($0, instruct: form[QuestionKeys.instruct], when: form[condition]) }
  }
}

/// `instruct`: an instruction for the interviewer.
enum InstructKind: ItemKind {
  static let name = QuestionKeys.instruct.name
  static let text = Key(
    name, .wording, required: true, QuestionKeys.instruct.doc, "\"Hand over card 3.\"",
    "{en: \"Hand over card 3.\"}", "[{text: \"Hand over card 3.\"}]")
  static let shape = MapShape("an `instruct`", [text, SayKind.condition])

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    form[text].map { .statement(nil, instruct: $0, when: form[SayKind.condition]) }
  }
}
