/// A kind of problem that `check` reports: its code, its severity, and the article that explains it.
///
/// Each is one file in `Rules`. To add one, add a file there and its name to the list in `Rules.swift`.
package final class Rule: Sendable {
  /// The code that people see, silence and look up, such as `unknown-key`.
  package let code: String
  /// Whether a problem of this kind is an error, so that the questionnaire cannot be used, or a warning.
  package let severity: Diagnostic.Severity
  /// The text of `explain CODE`.
  package let article: Article

  init(
    _ code: String, _ severity: Diagnostic.Severity, _ title: String, _ text: String, wrong: String? = nil,
    right: String? = nil
  ) {
    (self.code, self.severity) = (code, severity)
    article = Article(title, text, wrong: wrong, right: right)
  }

  /// The rule with a code, nil if there is none.
  package static func named(_ code: String) -> Rule? { byCode[code] }

  private static let byCode = Dictionary(uniqueKeysWithValues: all.map { ($0.code, $0) })
}

extension Rule: Hashable {
  package static func == (a: Rule, b: Rule) -> Bool { a === b }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension Rule: CustomStringConvertible {
  package var description: String { code }
}
