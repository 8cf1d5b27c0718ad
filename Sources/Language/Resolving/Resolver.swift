import Diagnostics
import Texts

/// The second phase: numbers questions, lists, scales, and loops, and resolves their names.
struct Resolver {
  var diagnostics: [Diagnostic] = []
  var resolved: Resolved
  var loops: [Resolved.LoopLevel] = []
  var nextField = 0
  var measures = Measures()

  private init(_ draft: Draft) { resolved = Resolved(draft: draft) }

  /// Resolves the names of a draft.
  static func resolve(_ draft: Draft) -> Diagnosed<Resolved> {
    var resolver = Resolver(draft)
    resolver.resolveDefinitions()
    resolver.resolved.items = draft.items.flatMap { resolver.items($0) }
    return Diagnosed(resolver.resolved, resolver.diagnostics)
  }

  mutating func report(
    _ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String, notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy, notes: notes))
  }

  /// Reports a name that does not exist.
  mutating func unknown(_ name: Name, _ what: String, among candidates: [String]) {
    if resolved.draft.unread.contains(name.text) { return }
    let list =
      candidates.isEmpty
      ? "None is defined." : "Available: \(candidates.prefix(12).joined(separator: ", "))."
    diagnostics.append(
      Diagnostic(
        .unknownName, at: name.range, "there is no \(what) `\(name.text)`",
        suggestion: Suggestion(for: name.text, among: candidates, otherwise: list)))
  }

  mutating func duplicate(_ name: Name, _ first: SourceRange) {
    report(
      .duplicateID, name.range, "the id `\(name.text)` is already used",
      "Use another id: questions, sections, and loops have unique ids.",
      notes: [.init("first defined here", at: first)])
  }

  mutating func reserve(_ name: Name) {
    if let number = resolved.numbers[name.text] {
      duplicate(name, resolved.questions[number].draft.name.range)
    } else if let first = resolved.otherIDs[name.text] {
      duplicate(name, first)
    } else if Self.reserved.contains(name.text) {
      report(.badID, name.range, "`\(name.text)` is a reserved word", "Give it another id.")
    }
  }

  /// Words with a meaning in expressions, which cannot be ids of questions.
  private static let reserved: Set<String> = [
    "and", "or", "not", "in", "has", "is", "matches", "mod", "if", "for", "where", "of", "count", "mean",
    "sum", "min", "max",
    "today", "language", "perspective", "segment", "sample", "factor", "option", "mention", "number",
    "factors",
    "dk", "na", "refused", "skipped", "answered", "years_between",
  ]
}
