import Instruments

/// `date`: a day of the calendar.
enum DateKind: QuestionKind {
  static let name = "date"
  static let keys = [
    Key("from", .expression, "the first day: a date such as 2026-01-31, `today`, an expression"),
    Key("to", .expression, "the last day, likewise"),
  ]

  static let commonKeys = Grammar.commonWithoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    .date(from: reader.expression(form["from"]), to: reader.expression(form["to"]))
  }
}
