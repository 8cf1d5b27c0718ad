package import Texts

/// A problem at a place in a file: what is wrong, why, and what to do next.
package struct Diagnostic: Hashable, Sendable {
  /// The severity. A questionnaire with errors cannot be used; one with warnings can.
  package enum Severity: String, Sendable { case error, warning }

  /// Another place or fact that explains the problem.
  package struct Note: Hashable, Sendable {
    /// One sentence.
    package var message: String
    /// The place, if any.
    package var range: SourceRange?

    /// A note, with a place if it has one.
    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A replacement of text that fixes the problem.
  package struct Fix: Hashable, Sendable {
    /// What the replacement does, in the imperative.
    package var description: String
    /// The range to replace; empty for an insertion.
    package var range: SourceRange
    /// The new text.
    package var replacement: String

    /// A replacement of `range` by `replacement`.
    package init(_ description: String, replacing range: SourceRange, with replacement: String) {
      self.description = description
      self.range = range
      self.replacement = replacement
    }
  }

  /// The kind of problem; `explain` has an article about it.
  package var rule: Rule
  /// Error or warning.
  package var severity: Severity
  /// The place, in bytes of the file.
  package var range: SourceRange
  /// What is wrong, in one sentence without a period.
  package var summary: String
  /// What to do about it, in full sentences.
  package var explanation: String
  /// Other places and facts.
  package var notes: [Note]
  /// Replacements that fix it.
  package var fixes: [Fix]

  /// A diagnostic with the severity of its code.
  package init(
    _ rule: Rule, at range: SourceRange, _ summary: String, remedy explanation: String = "",
    notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.rule = rule
    self.severity = rule.severity
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.fixes = fixes
  }

  /// A diagnostic about a name that does not exist: the suggestion is the remedy, and if it has a near name, the fix.
  package init(_ rule: Rule, at range: SourceRange, _ summary: String, suggestion: Suggestion) {
    let fixes = suggestion.name.map { [Fix("write `\($0)`", replacing: range, with: $0)] } ?? []
    self.init(rule, at: range, summary, remedy: suggestion.sentence, fixes: fixes)
  }
}

/// The result of a phase of compilation, with its diagnostics.
///
/// A phase reports all problems instead of throwing the first error. `value` is nil only if there is no usable result.
package struct Diagnosed<Value> {
  /// The result; possibly incomplete if there are errors.
  package var value: Value?
  /// All problems.
  package var diagnostics: [Diagnostic]

  /// A result with its diagnostics.
  package init(_ value: Value?, _ diagnostics: [Diagnostic]) {
    self.value = value
    self.diagnostics = diagnostics
  }

  /// Whether an error was found.
  package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

extension Diagnosed: Sendable where Value: Sendable {}

extension [Diagnostic.Fix] {
  /// A fix that replaces the text in a range by a word; empty if there is no word.
  package static func writing(_ word: String?, at range: SourceRange) -> [Diagnostic.Fix] {
    word.map { [.init("write `\($0)`", replacing: range, with: $0)] } ?? []
  }
}

extension [Diagnostic] {
  /// The diagnostics sorted by place, with errors before warnings at the same place, and without duplicates.
  package func inOrderOfPlace() -> [Diagnostic] {
    func key(_ index: Int) -> (Int, Int, Int) {
      (self[index].range.lower, self[index].severity == .error ? 0 : 1, self[index].range.upper)
    }
    var ordered: [Diagnostic] = []
    ordered.reserveCapacity(count)
    for index in indices.sorted(by: { (key($0), $0) < (key($1), $1) }) {
      // Duplicates have the same place, so they are adjacent.
      let isKnown = ordered.reversed().prefix { $0.range == self[index].range }.contains(self[index])
      if !isKnown { ordered.append(self[index]) }
    }
    return ordered
  }
}

/// Compares tuples of four: by the first three elements, then by the last.
private func < (a: ((Int, Int, Int), Int), b: ((Int, Int, Int), Int)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0 < b.0
}
