/// A key that was pressed, or a text that was pasted.
package enum Key: Hashable, Sendable {
  /// A sign.
  case scalar(Unicode.Scalar)
  /// A text that was pasted; its line breaks are `\n`.
  case paste(String)
  /// A letter with Control, small: `d`.
  case control(Character)
  case enter, newLine, tab, backTab, backspace, delete, escape
  case up, down, left, right, home, end, pageUp, pageDown
  /// An arrow with Alt.
  case altLeft, altRight
  /// A function key, from 1.
  case function(Int)
}

extension Key {
  /// How a key with Control is written at the foot of a page: `^D`.
  var name: String { if case .control(let letter) = self { "^\(letter.uppercased())" } else { "" } }
}

extension ArraySlice<Key> {
  /// Takes the next of keys that came together, where a text is written: signs as one text, with the line breaks
  /// between them. That is how a terminal without brackets pastes, and no line of it may answer another question.
  mutating func removeFirstAsText() -> Key {
    var text = String.UnicodeScalarView()
    var taken = 0
    // Breaks belong to the text only if it goes on after them.
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
  /// Whether it is one of the digits that codes and numbers are typed with.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
