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

extension Key {
  /// Signs that came together as one text: what a terminal without brackets pastes is not drawn sign by sign.
  static func joined(_ keys: [Key]) -> [Key] {
    var joined: [Key] = []
    var text = String.UnicodeScalarView()
    func flush() {
      if text.count > 1 { joined.append(.paste(String(text))) } else { joined += text.map(Key.scalar) }
      text = String.UnicodeScalarView()
    }
    for key in keys {
      if case .scalar(let scalar) = key {
        text.append(scalar)
      } else {
        flush()
        joined.append(key)
      }
    }
    flush()
    return joined
  }
}

extension Unicode.Scalar {
  /// Whether it is one of the digits that codes and numbers are typed with.
  var isDigit: Bool { ("0"..."9").contains(self) }
}
