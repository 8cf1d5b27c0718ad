import Documents
import Instruments

/// `end`: the end of the interview.
enum EndKind: ItemKind {
  static let name = "end"
  static let outcome = Key(
    name, .id, required: true, "the outcome: completed, screened_out, not_eligible …", "screened_out")
  static let condition = Key(
    "when", .expression, "when the interview ends here; always by default", "account_kind == none")
  static let shape = MapShape("an `end`", [outcome, condition])

  static func item(_ form: Form, _ reader: inout Reader) -> Draft.Item? {
    var when = form[condition]
    // A misspelled key was probably `when`. Without a condition, every interview would end here.
    if when == nil, form.hasUnknownKeys {
      when = Draft.Expression(syntax: .unreadable, source: .node(form.node))
    }
    return form[outcome].map { .end($0, when: when) }
  }
}
