import Diagnostics
import Documents
import Instruments
import Texts

/// `open`: a text in the respondent's own words.
enum OpenKind: QuestionKind {
  static let name = "open"
  static let keys = [
    Key("lines", .integer, "the lines that are shown to write in"),
    Key("characters", .integer, "the most characters"),
    Key("matches", .plain, "a pattern that the whole text matches"),
  ]

  static func shape(_ form: Form, _ reader: inout Reader) -> Draft.Shape? {
    var pattern: Name?
    if let node = form["matches"], let text = reader.plain(node) {
      pattern = Name(text: text, range: node.range)
      if !Pattern.isValid(text) {
        reader.report(
          .badValue, node.range, "this pattern cannot be read",
          "Patterns are regular expressions that the whole text matches: `[A-Z]{2}[0-9]+`; brackets that are meant as such are written `\\[`."
        )
      }
    }
    return .text(
      lines: reader.integer(form["lines"], 1...100) ?? 1,
      characters: reader.integer(form["characters"], 1...60_000),
      pattern: pattern, message: pattern == nil ? nil : reader.wording(form["message"]))
  }
}
