/// A pressed key or a pasted text.
package enum Key: Hashable, Sendable {
  /// A character.
  case scalar(Unicode.Scalar)
  /// A pasted text; its line breaks are `\n`.
  case paste(String)
  /// A letter with Control, in lowercase: `d`.
  case control(Character)
  case enter, newLine, tab, backTab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// An arrow with Alt.
  case altLeft, altRight
  /// A function key, from 1.
  case function(Int)
}

extension Key {
  /// The label of a key with Control: `^D`.
  var name: String { if case .control(let letter) = self { "^\(letter.uppercased())" } else { "" } }
}

extension ArraySlice<Key> {
  /// Takes the next of several keys that arrived together while a text is written: characters become one text, including the
  /// line breaks between them. This is how terminals without bracketed paste send a paste, and its lines must not answer
  /// other questions.
  mutating func removeFirstAsText() -> Key {
    var text = String.UnicodeScalarView()
    var taken = 0
    // Line breaks belong to the text only if more text follows.
    var breaks = String.UnicodeScalarView()
    scan: for (place, key) in enumerated() {
      switch key {
      case .scalar(let scalar):
        text += breaks + [scalar]
        breaks = String.UnicodeScalarView()
        taken = place + 1
      case .enter, .newLine: breaks.append("\n")
      case .tab: breaks.append("\t")
      default: break scan
      }
    }
    guard taken > 1 else { return removeFirst() }
    removeFirst(taken)
    return .paste(String(text))
  }
}

extension Unicode.Scalar {
  /// Whether it is an ASCII digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
