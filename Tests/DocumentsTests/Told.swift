import Diagnostics
import Documents
import Texts

/// What is told of a text by reading it alone.
enum Told {
  /// All of it, as a person reads it.
  static func of(_ yaml: String) -> String { of(bytes: Array(yaml.utf8)) }

  /// All that is told of some bytes.
  static func of(bytes: [UInt8]) -> String {
    let source = SourceText(name: "t.yaml", bytes: bytes)
    return Document.parse(source).diagnostics.map(TextRenderer(source).render).joined()
  }

  /// The kinds of problems and their places, each as `code:line:column-line:column`.
  static func places(_ yaml: String) -> [String] { places(bytes: Array(yaml.utf8)) }

  /// The kinds of problems of some bytes and their places.
  static func places(bytes: [UInt8]) -> [String] {
    let source = SourceText(name: "t.yaml", bytes: bytes)
    return Document.parse(source).diagnostics.map { diagnostic in
      let (start, end) = source.positions(of: diagnostic.range)
      return "\(diagnostic.code.rawValue):\(start.line):\(start.column)-\(end.line):\(end.column)"
    }
  }
}
