/// The keys of the escape sequences of xterm, the Linux console, rxvt, tmux, screen and kitty.
enum EscapeSequences {
  /// Keys after `ESC O`: arrows and function keys, and the keypad in its application mode.
  static let single: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: [
      ("A", Key.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end), ("M", .enter),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)), ("I", .tab),
      (" ", .scalar(" ")), ("X", .scalar("=")), ("j", .scalar("*")), ("k", .scalar("+")),
      ("l", .scalar(",")), ("m", .scalar("-")), ("n", .scalar(".")), ("o", .scalar("/")),
      ("p", .scalar("0")), ("q", .scalar("1")), ("r", .scalar("2")), ("s", .scalar("3")),
      ("t", .scalar("4")), ("u", .scalar("5")), ("v", .scalar("6")), ("w", .scalar("7")),
      ("x", .scalar("8")), ("y", .scalar("9")),
    ].map { (Character($0.0).asciiValue ?? 0, $0.1) })

  /// Keys after `ESC [`, by the final letter.
  private static let lettered: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: [
      ("A", Key.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end), ("Z", .backTab),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ].map { (Character($0.0).asciiValue ?? 0, $0.1) })

  /// Keys after `ESC [`, by the number before `~`.
  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11),
    24: .function(12),
  ]

  /// The final bytes of numbered keys: `~`, and those that rxvt sends with Shift or Control.
  private static let ends = Set("~$^@".utf8)

  /// Whether a byte ends a numbered key of rxvt with Shift, given the bytes before.
  static func isShifted(_ byte: UInt8, after parameters: [UInt8]) -> Bool {
    byte == UInt8(ascii: "$") && !parameters.isEmpty
      && parameters.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// The key of a sequence; nil if there is none. Modifiers without a function are ignored.
  static func key(_ parameters: [UInt8], _ last: UInt8) -> Key? {
    if parameters == [UInt8(ascii: "[")] {
      let number = Int(last) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    }
    let fields = KeyFields(parameters)
    guard !fields.isRelease else { return nil }
    switch last {
    case UInt8(ascii: "u"): return fields.key
    case UInt8(ascii: "~") where fields.first == 27: return fields.keyOfOther
    case UInt8(ascii: "C") where fields.modifiers.contains(.alt): return .altRight
    case UInt8(ascii: "D") where fields.modifiers.contains(.alt): return .altLeft
    case _ where ends.contains(last): return fields.first.flatMap { numbered[$0] }
    default: return lettered[last]
    }
  }
}
