package import Diagnostics
import Texts

extension Node {
  /// The entries of a map whose keys are known. Other keys are reported, and a node that is no map.
  ///
  /// - Parameters:
  ///   - known: the keys that may stand here.
  ///   - kind: what a key is, in messages: `key`, `factor`.
  package func entries(
    _ known: [String], called kind: String, _ diagnostics: inout [Diagnostic]
  ) -> [(String, Node)] {
    guard self.kind == .map else {
      diagnostics.append(
        Diagnostic(
          .wrongShape, at: range, "expected a map",
          remedy: "Write `key: value` lines: \(known.joined(separator: ", "))."))
      return []
    }
    return entries.compactMap { entry in
      let name = entry.key.text
      if known.contains(name) { return (name, entry.value) }
      diagnostics.append(
        Diagnostic(
          .unknownKey, at: entry.key.range, "`\(name)` is not a \(kind)",
          suggestion: Suggestion(
            for: name, among: known,
            otherwise: known.isEmpty
              ? "The questionnaire has none." : "Expected one of: \(known.joined(separator: ", ")).")))
      return nil
    }
  }
}
