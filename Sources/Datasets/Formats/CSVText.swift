import Texts

/// Writes a free text into a cell.
package enum CSVText {
  /// The text of a cell, changed so that it is not a formula and not a word for a missing answer.
  ///
  /// Unless `exact`, a text that a spreadsheet would run as a formula gets an apostrophe before it. Spreadsheets with another
  /// list separator than the comma split a line at `;`, tabs or `|`, even within quotes. So a formula sign after one of
  /// those or a line break, directly or after spaces or quotes, gets an apostrophe too: `fine;=1+1` becomes `fine;'=1+1`.
  package static func cell(_ text: String, exact: Bool = false, words: Bool = false) -> String {
    var cell = words && readsAsMissing(text) ? "<" + text : text
    if !exact {
      cell = withoutFormulas(withoutControls(cell))
    }
    return cell
  }

  /// Whether a text is `<dk>` or similar, or the same after more `<`.
  static func readsAsMissing(_ text: String) -> Bool {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return false }
    let word = text.drop { $0 == "<" }.dropLast()
    return MissingWord(rawValue: String(word)) != nil
  }

  /// The characters that start a formula in a spreadsheet.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  /// The characters that may separate cells in a spreadsheet.
  private static let separators: Set<Unicode.Scalar> = [";", "\t", "|", "\n", "\r"]
  /// The characters that a spreadsheet may skip at the beginning of a cell.
  private static let skipped: Set<Unicode.Scalar> = [" ", "\u{A0}", "\""]

  /// The text with an apostrophe before each character that could start a formula.
  private static func withoutFormulas(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    // At the beginning of the text, spaces and quotes are not skipped.
    var (isStart, isFirst) = (true, true)
    for scalar in text.unicodeScalars {
      let isHidden = isFirst && ["\t", "\r", "\n"].contains(scalar)
      if isStart && signs.contains(scalar) || isHidden { scalars.append("'") }
      isStart = separators.contains(scalar) || isStart && !isFirst && skipped.contains(scalar)
      isFirst = false
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func withoutControls(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      CleanText.isControl(scalar) && !["\n", "\r", "\t"].contains(scalar)
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }
}
