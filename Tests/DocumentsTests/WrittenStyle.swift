import Testing

/// A piece of a text, as it is written and as it is read.
struct Piece: Sendable {
  var written: String
  var read: String

  init(_ written: String, _ read: String? = nil) { (self.written, self.read) = (written, read ?? written) }
}

/// A style of YAML: how a text begins and ends, and of what pieces it is made.
struct WrittenStyle: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let before: String
  let after: String
  let signs: [Piece]
  /// What can stand between signs.
  let blanks: [Piece]

  private static let letters = ["a", "é", "日", "👍", ",", "x"].map { Piece($0) }

  static let all = [
    WrittenStyle(testDescription: "plain", before: "a: ", after: "", signs: letters, blanks: folds),
    WrittenStyle(
      testDescription: "in single quotes", before: "a: '", after: "'",
      signs: letters + [Piece("''", "'"), Piece("\\")],
      blanks: folds),
    WrittenStyle(
      testDescription: "in double quotes", before: "a: \"", after: "\"", signs: letters + escapes,
      blanks: folds + [
        Piece("\\\n  ", ""), Piece(" \\\n  ", " "), Piece("  \\\n\n  ", "  \n"), Piece("\n \\\n  ", " "),
        Piece("\\\n  \\\n  ", ""),
      ]),
    WrittenStyle(
      testDescription: "literal", before: "a: |\n  ", after: "\n", signs: letters,
      blanks: [
        Piece(" "), Piece("   "), Piece("\t"), Piece(" \t"), Piece("\n  ", "\n"), Piece("\n\n\n  ", "\n\n\n"),
        Piece("\n   ", "\n "),
      ]),
    WrittenStyle(
      testDescription: "folded", before: "a: >-  # why\n  ", after: "\n", signs: letters,
      blanks: [
        Piece(" "), Piece("  "), Piece("\n  ", " "), Piece("\n\n  ", "\n"), Piece("\n\n\n  ", "\n\n"),
      ]),
  ]

  private static let folds = [
    Piece(" "), Piece("   "), Piece("\t"), Piece(" \t"), Piece("\n  ", " "), Piece("  \n  ", " "),
    Piece("\n\n  ", "\n"),
    Piece("\n \n\n ", "\n\n"),
  ]
  private static let escapes = [
    Piece("\\\"", "\""), Piece("\\\\", "\\"), Piece("\\n", "\n"), Piece("\\t", "\t"), Piece("\\ ", " "),
    Piece("\\x41", "A"), Piece("\\x20", " "), Piece("\\u00e9", "é"), Piece("\\U0001F44D", "👍"), Piece("'"),
  ]
}
