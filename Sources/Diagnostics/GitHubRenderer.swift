package import Texts

/// Renders diagnostics as workflow commands of GitHub Actions: `::error file=…,line=…::…`. GitHub shows them at the lines
/// of a pull request.
package enum GitHubRenderer {
  /// One diagnostic, with a line break at the end.
  package static func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let (start, end) = source.positions(of: diagnostic.range)
    var place = [("file", source.name), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
    // GitHub accepts columns only for a place within one line.
    if start.line == end.line { place += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    place.append(("title", diagnostic.rule.code))
    let properties = place.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
    let notes = diagnostic.notes.map { note in
      note.range.map { "\(note.message) (line \(source.position(of: $0.lower).line))" } ?? note.message
    }
    let message = ([diagnostic.summary, diagnostic.explanation] + notes).filter { !$0.isEmpty }
    return "::\(diagnostic.severity.rawValue) \(properties)::"
      + escaped(message.joined(separator: "\n"), inProperty: false) + "\n"
  }

  /// Escapes a text as GitHub's toolkit does: percent signs and line breaks, in properties also colons and commas. Control
  /// characters are removed, because people also read these lines in logs.
  private static func escaped(_ text: String, inProperty: Bool) -> String {
    var escaped = ""
    for scalar in CleanText.forTerminal(text, lines: !inProperty).unicodeScalars {
      switch scalar {
      case "%": escaped += "%25"
      case "\n": escaped += "%0A"
      case ":" where inProperty: escaped += "%3A"
      case "," where inProperty: escaped += "%2C"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
