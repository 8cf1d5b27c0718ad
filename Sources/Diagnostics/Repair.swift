package import Texts

/// Applies the replacements of diagnostics to a text.
package enum Repair {
  /// A text that was mended.
  package struct Result: Sendable {
    /// The text afterwards.
    package var source: SourceText
    /// What was done, in the order of the places.
    package var done: [String]
    /// What is still to be told of it.
    package var diagnostics: [Diagnostic]
  }

  /// The most times that a text is looked at again: one repair can make room for the next.
  private static let mostRounds = 8

  /// Mends a text as far as its diagnostics say how. A replacement stays only if its problem is gone with it, and
  /// there are no more problems than without.
  package static func mend(_ source: SourceText, check: (SourceText) -> [Diagnostic]) -> Result {
    var result = Result(source: source, done: [], diagnostics: check(source))
    for _ in 0..<mostRounds {
      let groups = result.diagnostics.filter { !$0.fixes.isEmpty }
      if groups.isEmpty { break }
      // All at once where that is better; else one after another, each on its own merit.
      let candidates = [groups] + groups.map { [$0] }
      var better: Result?
      for candidate in candidates where better == nil { better = attempt(candidate, result, check) }
      guard let better else { break }
      result = better
    }
    return result
  }

  /// The text with the replacements of some diagnostics, if it is better for them.
  private static func attempt(
    _ diagnostics: [Diagnostic], _ before: Result, _ check: (SourceText) -> [Diagnostic]
  ) -> Result? {
    let (bytes, done) = applied(diagnostics, to: before.source.bytes)
    let source = SourceText(name: before.source.name, bytes: bytes)
    let found = check(source)
    func errors(_ diagnostics: [Diagnostic]) -> Int { diagnostics.count { $0.severity == .error } }
    // Behind one mistake another may have been hidden: there may be as many as before, but not the same.
    guard found.count <= before.diagnostics.count, errors(found) <= errors(before.diagnostics),
      !diagnostics.contains(where: found.contains)
    else { return nil }
    return Result(source: source, done: before.done + done, diagnostics: found)
  }

  /// The bytes with the replacements, and what each did. Of two that overlap the first one is taken.
  private static func applied(_ diagnostics: [Diagnostic], to bytes: [UInt8]) -> ([UInt8], [String]) {
    var fixes: [Diagnostic.Fix] = []
    for diagnostic in diagnostics {
      let overlaps = diagnostic.fixes.contains { fix in fixes.contains { $0.range.overlaps(fix.range) } }
      if !overlaps { fixes += diagnostic.fixes }
    }
    var mended: [UInt8] = []
    var place = 0
    for fix in fixes.sorted(by: { $0.range.lower < $1.range.lower }) {
      mended += bytes[place..<max(place, fix.range.lower)] + Array(fix.replacement.utf8)
      place = max(place, fix.range.upper)
    }
    return (mended + bytes[place...], fixes.map(\.description))
  }
}

extension SourceRange {
  /// Whether two replacements would touch the same text; two insertions at one place do.
  fileprivate func overlaps(_ other: SourceRange) -> Bool {
    lower < other.upper && other.lower < upper || lower == other.lower
  }
}
