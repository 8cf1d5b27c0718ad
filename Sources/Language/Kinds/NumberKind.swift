import Instruments

/// `number`: a decimal number.
enum NumberKind: QuestionKind {
  static let name = "number"
  static let keys = [
    Key("from", .expression, "the least number"),
    Key("to", .expression, "the greatest number"),
    Key("decimals", .integer, "the most decimals"),
    Key("unit", .wording, "what is counted"),
    Key("options", .set, "answers beside the number: `never: {label: \"Never\", value: 997}`"),
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let decimals = reader.integer(form["decimals"], 0...9) ?? (form["decimals"] == nil ? 0 : 9)
    return .number(
      from: reader.expression(form["from"]), to: reader.expression(form["to"]),
      decimals: decimals, unit: reader.wording(form["unit"]),
      options: reader.set(form["options"]))
  }
}
