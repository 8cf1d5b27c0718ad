import Texts

/// An expression as it is written in a file.
enum WrittenExpression {
  /// The text at a place in one line, with the parentheses around it that belong to it: the place of an operation begins with
  /// its first operand, which may be in parentheses. Nil if the place is not in the source.
  static func text(at place: SourceRange, in source: [UInt8]) -> String? {
    guard place.count > 0, place.lower >= 0, place.upper <= source.count else { return nil }
    var (lower, upper) = (place.lower, place.upper)
    let (opened, closed) = unmatched(source[lower..<upper])
    for _ in 0..<closed { lower = before(lower, UInt8(ascii: "("), source) ?? lower }
    for _ in 0..<opened { upper = after(upper, UInt8(ascii: ")"), source) ?? upper }
    let text = String(decoding: source[lower..<upper], as: UTF8.self)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// How many parentheses are opened and not closed, and closed and not opened.
  private static func unmatched(_ bytes: ArraySlice<UInt8>) -> (opened: Int, closed: Int) {
    var (opened, closed) = (0, 0)
    for byte in bytes {
      if byte == UInt8(ascii: "(") { opened += 1 }
      if byte == UInt8(ascii: ")") { if opened > 0 { opened -= 1 } else { closed += 1 } }
    }
    return (opened, closed)
  }

  /// The place of a byte right before a place, but for blanks; nil if it is not there.
  private static func before(_ place: Int, _ byte: UInt8, _ source: [UInt8]) -> Int? {
    let found = source[..<place].lastIndex { !isBlank($0) }
    return found.flatMap { source[$0] == byte ? $0 : nil }
  }

  /// The place behind a byte right after a place, but for blanks; nil if it is not there.
  private static func after(_ place: Int, _ byte: UInt8, _ source: [UInt8]) -> Int? {
    let found = source[place...].firstIndex { !isBlank($0) }
    return found.flatMap { source[$0] == byte ? $0 + 1 : nil }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }
}
