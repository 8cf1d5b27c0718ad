import Diagnostics
import Documents
import Texts

/// Comments that silence warnings in place: `# double-barrelled: it is asked as one everywhere else`.
///
/// Behind a line such a comment holds for that line; on a line of its own, for the line under it with all that is
/// indented deeper: above an item for the whole item.
struct Silences {
  private struct Silence {
    var rule: Rule
    var place: SourceRange
    var hasReason: Bool
    /// The bytes that it holds for.
    var scope: Range<Int>
  }

  private let source: SourceText
  private var silences: [Silence] = []
  /// Comments that look like silences of warnings that there are not.
  private var misspelt: [(place: SourceRange, word: String, near: String)] = []

  private static let codes = Rule.all.filter { $0.severity == .warning }.map(\.code)

  /// Reads the comments of a document.
  init(_ document: Document) {
    source = document.source
    for comment in document.comments {
      let text = source[comment].drop { $0 == "#" || $0 == " " }
      let word = text.prefix { $0 == "-" || $0.isASCII && $0.isLetter }
      let rest = text.dropFirst(word.count)
      guard let rule = Rule.named(String(word)), rule.severity == .warning else {
        if word.contains("-"), rest.first == ":",
          let near = NearNames.nearest(to: String(word), in: Self.codes)
        {
          let start = comment.lower + source[comment].utf8.count - text.utf8.count
          misspelt.append((SourceRange(start, start + word.utf8.count), String(word), near))
        }
        continue
      }
      let hasReason = rest.contains { $0.isLetter }
      silences.append(
        Silence(rule: rule, place: comment, hasReason: hasReason, scope: scope(of: comment)))
    }
  }

  /// What is left to tell, with what is to be told of the silences themselves.
  func silenced(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    if silences.isEmpty, misspelt.isEmpty { return diagnostics }
    var used: Set<Int> = []
    var left = diagnostics.filter { diagnostic in
      guard diagnostic.severity == .warning else { return true }
      let silence = silences.indices.first {
        silences[$0].rule == diagnostic.rule && silences[$0].scope.contains(diagnostic.range.lower)
      }
      if let silence { used.insert(silence) }
      return silence == nil
    }
    for (index, silence) in silences.enumerated() {
      if !silence.hasReason {
        left.append(
          Diagnostic(
            .silenceWithoutReason, at: silence.place,
            "this silences `\(silence.rule.code)` and does not say why",
            remedy:
              "Say it behind a colon: `# \(silence.rule.code): asked like this since the first wave`."))
      } else if !used.contains(index) {
        left.append(
          Diagnostic(
            .unusedSilence, at: silence.place, "there is no `\(silence.rule.code)` here to silence",
            remedy: "Remove the comment, or move it to the line that the warning is about."))
      }
    }
    return left
      + misspelt.map { place, word, near in
        Diagnostic(
          .unusedSilence, at: place, "there is no warning called `\(word)`",
          suggestion: Suggestion(near: near, otherwise: ""))
      }
  }

  private func scope(of comment: SourceRange) -> Range<Int> {
    let number = source.position(of: comment.lower).line
    let line = source.lineRange(number)
    guard source[SourceRange(line.lower, comment.lower)].allSatisfy({ $0 == " " }) else {
      return line.lower..<line.upper + 1
    }
    // On a line of its own: the next one that says something, and what is indented deeper.
    var next = number + 1
    while next <= source.lineCount, isSilent(next) { next += 1 }
    let depth = indentation(next)
    var last = next
    while last + 1 <= source.lineCount, isSilent(last + 1) || indentation(last + 1) > depth { last += 1 }
    return source.lineRange(next).lower..<source.lineRange(last).upper + 1
  }

  private func isSilent(_ line: Int) -> Bool {
    let text = source[source.lineRange(line)].drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.hasPrefix("#")
  }

  private func indentation(_ line: Int) -> Int {
    source[source.lineRange(line)].prefix { $0 == " " }.utf8.count
  }
}
