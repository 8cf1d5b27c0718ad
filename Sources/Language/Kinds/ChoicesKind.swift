import Diagnostics
import Documents
import Instruments
import Texts

/// `choices`: any number of options.
enum ChoicesKind: QuestionKind {
  static let name = "choices"
  static let keys = [
    Key("options", .set, required: true, "what can be chosen"),
    Key("at_least", .integer, "the fewest options"),
    Key("at_most", .integer, "the most options"),
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    let atLeast = reader.integer(form["at_least"], 0...1000) ?? (form["at_least"] == nil ? 1 : 0)
    let atMost = reader.integer(form["at_most"], 1...1000)
    if let atMost, atMost < atLeast, let node = form["at_most"] {
      reader.report(
        .emptyRange, node.range, "at most \(atMost) and at least \(atLeast) options",
        "Let `at_most` be no less than `at_least`, which is 1 where it is not given.")
    }
    return reader.set(form["options"]).map {
      .someOf($0, atLeast: atLeast, atMost: atMost, leastPlace: form["at_least"]?.range)
    }
  }
}
