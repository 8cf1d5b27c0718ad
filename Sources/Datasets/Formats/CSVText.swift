import Texts

/// How a text that somebody wrote stands in a cell.
enum CSVText {
  /// The text of a cell: never a formula, never one of the words for missing answers.
  static func cell(_ text: String, exact: Bool, words: Bool) -> String {
    var cell = words && readsAsMissing(text) ? "<" + text : text
    if !exact {
      cell = withoutControls(cell)
      if wouldRun(cell) { cell = "'" + cell }
    }
    return cell
  }

  /// `<dk>`, and the same behind further `<`.
  static func readsAsMissing(_ text: String) -> Bool {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return false }
    let word = text.drop { $0 == "<" }.dropLast()
    return MissingWord(rawValue: String(word)) != nil
  }

  /// Whether a spreadsheet would take the text for a formula.
  private static func wouldRun(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    return ["=", "+", "-", "@", "\t", "\r", "\n", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}"].contains(
      first)
  }

  private static func withoutControls(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      CleanText.isControl(scalar) && !["\n", "\r", "\t"].contains(scalar)
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }
}
