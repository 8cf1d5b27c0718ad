/// `number`: a decimal number.
enum NumberKind: QuestionKind {
  static let name = "number"
  static let keys = [
    Key("from", .expression, "the least number"),
    Key("to", .expression, "the greatest number"),
    Key("decimals", .integer, "the most decimals"),
    Key("unit", .wording, "what is counted"),
    Key("options", .set, support: .later, "answers beside the number"),
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .number(
      from: reader.expression(form["from"]), to: reader.expression(form["to"]),
      decimals: reader.integer(form["decimals"], 0...9) ?? 0, unit: reader.wording(form["unit"]))
  }
}
