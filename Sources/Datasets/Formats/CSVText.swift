import Texts

/// How a text that somebody wrote stands in a cell.
enum CSVText {
  /// The text of a cell: never a formula, never one of the words for missing answers.
  ///
  /// Unless `exact`, a text that a spreadsheet would run as a formula gets an apostrophe before it. Spreadsheets whose list
  /// separator is not the comma cut a line at `;`, at tabs or at `|`, also within quotes: a formula sign after one of those
  /// or after a line break, directly or with blanks or quotes between, gets an apostrophe too: `fine;=1+1` becomes
  /// `fine;'=1+1`.
  static func cell(_ text: String, exact: Bool, words: Bool) -> String {
    var cell = words && readsAsMissing(text) ? "<" + text : text
    if !exact {
      cell = withoutFormulas(withoutControls(cell))
    }
    return cell
  }

  /// `<dk>`, and the same behind further `<`.
  static func readsAsMissing(_ text: String) -> Bool {
    guard text.hasPrefix("<"), text.hasSuffix(">") else { return false }
    let word = text.drop { $0 == "<" }.dropLast()
    return MissingWord(rawValue: String(word)) != nil
  }

  /// What a spreadsheet takes for the beginning of a formula.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
  /// What may stand between two cells in a spreadsheet.
  private static let separators: Set<Unicode.Scalar> = [";", "\t", "|", "\n", "\r"]
  /// What a spreadsheet may skip at the beginning of a cell.
  private static let skipped: Set<Unicode.Scalar> = [" ", "\u{A0}", "\""]

  /// The text with an apostrophe before everything that could be the beginning of a formula.
  private static func withoutFormulas(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    // At the beginning of a text, blanks and quotes are characters like any.
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
