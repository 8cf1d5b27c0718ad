import Foundation
package import Texts

/// Renders diagnostics as JSON, in the fixed format of `check --format json`.
package enum JSONRenderer {
  private struct Place: Encodable {
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int

    init(_ range: SourceRange, in source: SourceText) {
      let (start, end) = source.positions(of: range)
      (line, column, endLine, endColumn) = (start.line, start.column, end.line, end.column)
    }

    enum Keys: String, CodingKey {
      case line, column
      case endLine = "end_line"
      case endColumn = "end_column"
    }

    func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: Keys.self)
      try container.encode(line, forKey: .line)
      try container.encode(column, forKey: .column)
      try container.encode(endLine, forKey: .endLine)
      try container.encode(endColumn, forKey: .endColumn)
    }
  }

  /// A place with more properties, encoded as one JSON object.
  private struct Placed<Content: Encodable>: Encodable {
    var content: Content
    var place: Place?

    func encode(to encoder: any Encoder) throws {
      try content.encode(to: encoder)
      try place?.encode(to: encoder)
    }
  }

  private struct Note: Encodable { var message: String }

  private struct Fix: Encodable {
    var description: String
    var replacement: String
  }

  private struct Entry: Encodable {
    var code: String
    var severity: String
    var file: String
    var summary: String
    var explanation: String
    var notes: [Placed<Note>]
    var fixes: [Placed<Fix>]
  }

  /// Writes a JSON array with the diagnostics of all files, in the given order, one per line.
  package static func render(
    _ files: [(source: SourceText, diagnostics: [Diagnostic])], to write: (String) -> Void
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    var separator = "["
    for file in files {
      for diagnostic in file.diagnostics {
        let entry = try encoder.encode(entry(diagnostic, in: file.source))
        write("\(separator)\n  \(CleanText.inJSON(String(decoding: entry, as: UTF8.self)))")
        separator = ","
      }
    }
    write(separator == "[" ? "[]\n" : "\n]\n")
  }

  private static func entry(_ diagnostic: Diagnostic, in source: SourceText) -> Placed<Entry> {
    let notes = diagnostic.notes.map { note in
      Placed(content: Note(message: note.message), place: note.range.map { Place($0, in: source) })
    }
    let fixes = diagnostic.fixes.map { fix in
      Placed(
        content: Fix(description: fix.description, replacement: fix.replacement),
        place: Place(fix.range, in: source))
    }
    return Placed(
      content: Entry(
        code: diagnostic.rule.code, severity: diagnostic.severity.rawValue, file: source.name,
        summary: diagnostic.summary, explanation: diagnostic.explanation, notes: notes, fixes: fixes),
      place: Place(diagnostic.range, in: source))
  }
}
