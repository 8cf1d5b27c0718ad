import Instruments

/// `allocation`: a total divided among elements: a hundred points, a budget, the hours of a day.
enum AllocationKind: QuestionKind {
  static let name = "allocation"
  static let keys = [
    Key("of", .set, required: true, "what the total is divided among"),
    Key("total", .expression, "what the amounts add up to; 100 where it is not given"),
    Key("unit", .wording, "what is divided: points, hours"),
  ]
  static let commonKeys = Grammar.commonWithoutEach

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let (total, unit) = (reader.expression(form["total"]), reader.wording(form["unit"]))
    return reader.set(form["of"]).map { .amounts($0, total: total, unit: unit) }
  }
}
