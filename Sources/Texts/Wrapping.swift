/// Wraps text into lines: between words, and between characters in scripts without spaces between words.
package enum Wrapping {
  /// The characters that cannot start a line: closing marks and small kana (a subset of JIS X 4051).
  private static let notFirst: Set<Character> = Set(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】°′″ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.!?:;%")
  /// The characters that cannot end a line: opening marks.
  private static let notLast: Set<Character> = Set("（［｛〔〈《「『【([{")

  /// The lines of a text, each no wider than a number of columns. Line breaks in the text are kept. A word wider than a line
  /// is broken at the end of the line. An empty text gives one empty line. No-break spaces are not broken at.
  ///
  /// - Parameter indent: The number of spaces before the further lines of a paragraph.
  package static func lines(_ text: String, width: Int, indent: Int = 0) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      paragraph(String($0), max(1, width), indent: max(0, min(indent, width - 1)))
    }
  }

  private static func paragraph(_ text: String, _ width: Int, indent: Int) -> [String] {
    if DisplayWidth.of(text) <= width { return [text.trimmedEnd] }
    let start = String(repeating: " ", count: indent)
    var lines: [String] = []
    var (line, used) = ("", 0)
    var isEmpty = true
    func begin() {
      lines.append(line.trimmedEnd)
      (line, used, isEmpty) = (start, indent, true)
    }
    for piece in pieces(text) {
      let columns = DisplayWidth.of(piece.trimmedEnd)
      if used + columns > width, !isEmpty { begin() }
      if used + columns > width {
        for cluster in piece {
          let next = DisplayWidth.of(cluster)
          if used + next > width, !isEmpty { begin() }
          line.append(cluster)
          (used, isEmpty) = (used + next, false)
        }
      } else {
        line += piece
        (used, isEmpty) = (used + DisplayWidth.of(piece), false)
      }
    }
    lines.append(line.trimmedEnd)
    return lines
  }

  /// The units that are not broken: a word with the spaces after it, or a wide character with the marks that stay with it.
  private static func pieces(_ text: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var before: Character?
    for cluster in text {
      if let last = before, canBreak(last, cluster) {
        pieces.append(piece)
        piece = ""
      }
      piece.append(cluster)
      before = cluster
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  private static func canBreak(_ a: Character, _ b: Character) -> Bool {
    if b == " " || a == "\u{A0}" || b == "\u{A0}" { return false }
    if a == " " { return true }
    if notFirst.contains(b) || notLast.contains(a) { return false }
    return DisplayWidth.of(a) == 2 || DisplayWidth.of(b) == 2
  }
}
