package import Texts

/// Something to tell an author about a place in a file: what is wrong, why, and what to do next.
package struct Diagnostic: Hashable, Sendable {
  /// How bad it is: errors keep a questionnaire from being used, warnings do not.
  package enum Severity: String, Sendable { case error, warning }

  /// A further place, or a further fact, that explains the problem.
  package struct Note: Hashable, Sendable {
    /// One sentence.
    package var message: String
    /// Where it points, if anywhere.
    package var range: SourceRange?

    /// A note, with its place if it has one.
    package init(_ message: String, at range: SourceRange? = nil) {
      self.message = message
      self.range = range
    }
  }

  /// A replacement of text that mends the problem.
  package struct Fix: Hashable, Sendable {
    /// What the replacement does, as an imperative.
    package var description: String
    /// What is replaced; empty for an insertion.
    package var range: SourceRange
    /// What stands there afterwards.
    package var replacement: String

    /// A replacement of `range` by `replacement`.
    package init(_ description: String, replacing range: SourceRange, with replacement: String) {
      self.description = description
      self.range = range
      self.replacement = replacement
    }
  }

  /// What kind of problem it is; `explain` has an article about it.
  package var code: Code
  /// Error or warning.
  package var severity: Severity
  /// The place, in bytes of the file.
  package var range: SourceRange
  /// What is wrong, in one sentence without a full stop.
  package var summary: String
  /// What to do about it, in full sentences.
  package var explanation: String
  /// Further places and facts.
  package var notes: [Note]
  /// Replacements that mend it.
  package var fixes: [Fix]

  /// A diagnostic whose severity is that of its code.
  package init(
    _ code: Code, at range: SourceRange, _ summary: String, remedy explanation: String = "",
    notes: [Note] = [], fixes: [Fix] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.range = range
    self.summary = summary
    self.explanation = explanation
    self.notes = notes
    self.fixes = fixes
  }
}

/// What a phase made, together with everything it has to say about it.
///
/// A phase reports all it found instead of throwing the first error. `value` is nil only where nothing
/// usable could be made.
package struct Diagnosed<Value> {
  /// What was made, as far as it could be.
  package var value: Value?
  /// All that was found.
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
  /// Writes a word where another one stands, if there is one that was meant.
  package static func writing(_ word: String?, at range: SourceRange) -> [Diagnostic.Fix] {
    word.map { [.init("write `\($0)`", replacing: range, with: $0)] } ?? []
  }
}

extension [Diagnostic] {
  /// Sorted by place, errors first where places are the same, each only once.
  package func inOrderOfPlace() -> [Diagnostic] {
    func key(_ index: Int) -> (Int, Int, Int) {
      (self[index].range.lower, self[index].severity == .error ? 0 : 1, self[index].range.upper)
    }
    var ordered: [Diagnostic] = []
    ordered.reserveCapacity(count)
    for index in indices.sorted(by: { (key($0), $0) < (key($1), $1) }) {
      // The same thing found twice stands at the same place.
      let isKnown = ordered.reversed().prefix { $0.range == self[index].range }.contains(self[index])
      if !isKnown { ordered.append(self[index]) }
    }
    return ordered
  }
}

/// Compares by the first three, then by the last.
private func < (a: ((Int, Int, Int), Int), b: ((Int, Int, Int), Int)) -> Bool {
  a.0 == b.0 ? a.1 < b.1 : a.0 < b.0
}
