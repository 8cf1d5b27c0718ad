import Instruments

/// `compute`: a derived value, never asked.
enum ComputeKind: QuestionKind {
  static let name = "compute"
  static let keys = [Key("value", .expression, required: true, "what it is computed from")]
  static let isAsked = false
  static let commonKeys: Set<String>? = ["when", "label", "variable"]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    reader.expression(form["value"]).map(Draft.Shape.computed)
  }
}
