/// Detects right-to-left text. It is sent in logical order; terminals may or may not reverse it.
enum RightToLeft {
  /// Whether a text has right-to-left letters: Hebrew, Arabic, Syriac, Thaana, N'Ko and others.
  static func isIn(_ text: String) -> Bool { text.unicodeScalars.contains(where: isLetter) }

  static func isCell(_ cell: Cell) -> Bool {
    cell.cluster.asciiValue == nil && cell.cluster.unicodeScalars.contains(where: isLetter)
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }
}
