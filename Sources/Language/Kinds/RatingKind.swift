import Diagnostics
import Documents
import Instruments
import Texts

/// `rating`: a point of a scale.
enum RatingKind: QuestionKind {
  static let name = "rating"
  static let keys = [
    Key("scale", .id, required: true, "the scale: one of `scales`, or a standard one")
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    guard let node = form["scale"], let name = reader.plain(node) else { return nil }
    return .point(Name(text: name, range: node.range))
  }
}
