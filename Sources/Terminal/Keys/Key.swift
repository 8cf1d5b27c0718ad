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
  /// A function key, from 1.
  case function(Int)
}

extension Key {
  /// How a key with Control is written at the foot of a page: `^D`.
  var name: String { if case .control(let letter) = self { "^\(letter.uppercased())" } else { "" } }
}
