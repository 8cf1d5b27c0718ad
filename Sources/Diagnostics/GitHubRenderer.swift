package import Texts

/// Renders diagnostics as workflow commands of GitHub Actions: `::error file=…,line=…::…`, which it shows at the lines of a
/// pull request.
package enum GitHubRenderer {
  /// One diagnostic, with a line break at its end.
  package static func render(_ diagnostic: Diagnostic, in source: SourceText) -> String {
    let (start, end) = source.positions(of: diagnostic.range)
    var place = [("file", source.name), ("line", "\(start.line)"), ("endLine", "\(end.line)")]
    // Columns are taken only where a place is within one line.
    if start.line == end.line { place += [("col", "\(start.column)"), ("endColumn", "\(end.column)")] }
    place.append(("title", diagnostic.code.rawValue))
    let properties = place.map { "\($0)=\(escaped($1, inProperty: true))" }.joined(separator: ",")
    let notes = diagnostic.notes.map { note in
      note.range.map { "\(note.message) (line \(source.position(of: $0.lower).line))" } ?? note.message
    }
    let message = ([diagnostic.summary, diagnostic.explanation] + notes).filter { !$0.isEmpty }
    return "::\(diagnostic.severity.rawValue) \(properties)::"
      + escaped(message.joined(separator: "\n"), inProperty: false) + "\n"
  }

  /// As GitHub's toolkit escapes: the percent sign and line breaks, within properties also the colon and the comma. What a
  /// terminal would obey is taken out: the lines are read in logs, too.
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
