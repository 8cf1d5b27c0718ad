import Texts

/// Breaks text into lines: between words, and between the signs of writing that has no blanks between words.
enum Wrapping {
  /// What no line begins with: closing marks and small letters (JIS X 4051, as far as a terminal goes).
  private static let notFirst: Set<Character> = Set(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー）］｝〕〉》」』】°′″ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ)]},.!?:;%")
  /// What no line ends with: opening marks.
  private static let notLast: Set<Character> = Set("（［｛〔〈《「『【([{")

  /// The lines of a text, each no wider than so many columns; the text's own line breaks hold. A word wider than a
  /// line is broken where the line ends. An empty text is one empty line.
  static func lines(_ text: String, width: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap {
      paragraph(String($0), max(1, width))
    }
  }

  /// The lines with so many columns before them: a mark before the first, blanks before the others.
  static func rows(_ text: String, mark: String, width: Int, isBold: Bool = false) -> [Row] {
    let indent = DisplayWidth.of(mark)
    return lines(text, width: width - indent).enumerated().map { index, line in
      Row(
        (index == 0 ? mark : String(repeating: " ", count: indent)) + line, isBold: isBold,
        isContinued: index > 0)
    }
  }

  private static func paragraph(_ text: String, _ width: Int) -> [String] {
    if DisplayWidth.of(text) <= width { return [text.trimmedEnd] }
    var lines: [String] = []
    var line = ""
    var used = 0
    for piece in pieces(text) {
      let columns = DisplayWidth.of(piece.trimmedEnd)
      if used + columns > width, !line.isEmpty {
        lines.append(line.trimmedEnd)
        (line, used) = ("", 0)
      }
      if columns > width {
        for cluster in piece {
          let next = DisplayWidth.of(cluster)
          if used + next > width, !line.isEmpty {
            lines.append(line)
            (line, used) = ("", 0)
          }
          line.append(cluster)
          used += next
        }
      } else {
        line += piece
        used += DisplayWidth.of(piece)
      }
    }
    lines.append(line.trimmedEnd)
    return lines
  }

  /// What stays together on a line: a word with the blanks behind it, or one wide sign with what clings to it.
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
