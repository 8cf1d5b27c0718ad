import Diagnostics
import Documents
import Texts

/// The comments that silence warnings: `# double-barrelled: it is asked as one everywhere else`.
///
/// At the end of a line, such a comment applies to that line. On its own line, it applies to the next line and
/// everything indented under it, so that a comment above an item applies to the whole item.
struct SilencingComments {
  private struct SilencingComment {
    var rule: Rule
    var place: SourceRange
    var hasReason: Bool
    /// The bytes that it applies to.
    var scope: Range<Int>
  }

  private let source: SourceText
  private var comments: [SilencingComment] = []
  /// Comments with a word that is similar to the code of a warning.
  private var misspelled: [(place: SourceRange, word: String, near: String)] = []

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
          misspelled.append((SourceRange(start, start + word.utf8.count), String(word), near))
        }
        continue
      }
      let hasReason = rest.contains { $0.isLetter }
      comments.append(
        SilencingComment(rule: rule, place: comment, hasReason: hasReason, scope: scope(of: comment)))
    }
  }

  /// The diagnostics that are not silenced, with the warnings about the comments themselves.
  func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var used: Set<Int> = []
    var left = diagnostics.filter { diagnostic in
      guard diagnostic.severity == .warning else { return true }
      let comment = comments.indices.first {
        comments[$0].rule == diagnostic.rule && comments[$0].scope.contains(diagnostic.range.lower)
      }
      if let comment { used.insert(comment) }
      return comment == nil
    }
    for (index, comment) in comments.enumerated() {
      if !comment.hasReason {
        left.append(
          Diagnostic(
            .silenceWithoutReason, at: comment.place,
            "this comment silences `\(comment.rule.code)` without a reason",
            remedy:
              "Add the reason after a colon: `# \(comment.rule.code): asked like this since the first wave`.")
        )
      } else if !used.contains(index) {
        left.append(
          Diagnostic(
            .unusedSilence, at: comment.place, "there is no warning `\(comment.rule.code)` here to silence",
            remedy: "Remove the comment, or move it to the line with the warning."))
      }
    }
    return left
      + misspelled.map { place, word, near in
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
    // On its own line: the next line that is neither blank nor a comment, with the lines indented under it.
    var next = number + 1
    while next <= source.lineCount, isBlankOrComment(next) { next += 1 }
    let depth = indentation(next)
    var last = next
    while last + 1 <= source.lineCount, isBlankOrComment(last + 1) || indentation(last + 1) > depth {
      last += 1
    }
    return source.lineRange(next).lower..<source.lineRange(last).upper + 1
  }

  private func isBlankOrComment(_ line: Int) -> Bool {
    let text = source[source.lineRange(line)].drop { $0 == " " || $0 == "\t" }
    return text.isEmpty || text.hasPrefix("#")
  }

  private func indentation(_ line: Int) -> Int {
    source[source.lineRange(line)].prefix { $0 == " " }.utf8.count
  }
}
