import Diagnostics
import Documents
import Instruments

extension Reader {
  /// Reads a regular expression. Reports an invalid one, but returns it, because that causes no further problems.
  mutating func pattern(_ node: Node) -> Name? {
    guard let name = plain(node) else { return nil }
    if !Pattern.isValid(name.text) {
      report(
        .badValue, node.range, "this is not a valid pattern",
        "Write a regular expression that the whole text matches: `[A-Z]{2}[0-9]+`. For a literal bracket, write `\\[`."
      )
    }
    return name
  }
}
