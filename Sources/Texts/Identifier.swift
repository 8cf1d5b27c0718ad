/// The form of an id: a lowercase ASCII letter, then lowercase letters, digits and `_`; at most 32 characters.
package enum Identifier {
  /// The greatest number of characters.
  package static let longest = 32

  /// Whether a text is an id.
  package static func isValid(_ text: String) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return isWord(text)
  }

  /// Whether a text has the characters and the length of an id; its first character may be a digit or `_`.
  package static func isWord(_ text: String) -> Bool {
    (1...longest).contains(text.utf8.count)
      && text.utf8.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "_") }
  }

  /// The id that a text becomes in lowercase with `_` for each other character; nil if it does not start with a letter.
  package static func repaired(_ text: String) -> String? {
    let repaired = String(
      text.lowercased().map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" }.prefix(longest))
    return isValid(repaired) ? repaired : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
}
