/// `number`: a decimal number.
enum NumberKind: QuestionKind {
  static let name = "number"
  static let id = Key<Name>.ofQuestion(name)
  static let from = Key("from", .expression, "the minimum", "0")
  static let to = Key("to", .expression, "the maximum", "age")
  static let decimals = Key("decimals", .integer(0...9), "the maximum number of decimals", "2")
  static let unit = Key(
    "unit", .wording, "the unit of the number", "\"years\"", "{en: \"years\"}", "[{text: \"years\"}]")
  static let options = Key(
    "options", .set, "options instead of a number: `never: {label: \"Never\", value: 997}`", "never_list",
    "[never]", "{never: {label: \"Never\", value: 997}}")
  static let keys: [any AnyKey] = [from, to, decimals, unit, options]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .number(
      from: form[from], to: form[to], decimals: form[decimals] ?? (form.has(decimals) ? 9 : 0),
      unit: form[unit], options: form[options])
  }
}
