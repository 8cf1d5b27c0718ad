package import Texts

/// Applies the fixes of diagnostics to a text.
package enum Repair {
  /// The result of fixing a text.
  package struct Result: Sendable {
    /// The fixed text.
    package var source: SourceText
    /// The descriptions of the fixes, ordered by place.
    package var done: [String]
    /// The remaining problems.
    package var diagnostics: [Diagnostic]
  }

  /// The most rounds: one fix can make another one possible.
  private static let mostRounds = 8

  /// Fixes a text with the replacements of its diagnostics. A replacement is kept only if it removes its problem and does not
  /// add problems.
  package static func mend(_ source: SourceText, check: (SourceText) -> [Diagnostic]) -> Result {
    var result = Result(source: source, done: [], diagnostics: check(source))
    for _ in 0..<mostRounds {
      let groups = result.diagnostics.filter { !$0.fixes.isEmpty }
      if groups.isEmpty { break }
      // Try all fixes at once. If that is not better, try them one by one.
      let candidates = [groups] + groups.map { [$0] }
      var better: Result?
      for candidate in candidates where better == nil { better = attempt(candidate, result, check) }
      guard let better else { break }
      result = better
    }
    return result
  }

  /// The text with the replacements of some diagnostics; nil if it is not better.
  private static func attempt(
    _ diagnostics: [Diagnostic], _ before: Result, _ check: (SourceText) -> [Diagnostic]
  ) -> Result? {
    let (bytes, done) = applied(diagnostics, to: before.source.bytes)
    let source = SourceText(name: before.source.name, bytes: bytes)
    let found = check(source)
    func errors(_ diagnostics: [Diagnostic]) -> Int { diagnostics.count { $0.severity == .error } }
    // A fixed problem may have hidden another one, so the number of problems may stay the same, but not the problems.
    guard found.count <= before.diagnostics.count, errors(found) <= errors(before.diagnostics),
      !diagnostics.contains(where: found.contains)
    else { return nil }
    return Result(source: source, done: before.done + done, diagnostics: found)
  }

  /// The bytes after the replacements, and the descriptions of these. Of two that overlap, only the first is applied.
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
  /// Whether two replacements affect the same text. Two insertions at the same place do.
  fileprivate func overlaps(_ other: SourceRange) -> Bool {
    lower < other.upper && other.lower < upper || lower == other.lower
  }
}
