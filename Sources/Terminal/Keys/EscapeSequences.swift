/// What the escape sequences of xterm, the Linux console, rxvt, tmux and screen mean.
enum EscapeSequences {
  /// Keys behind `ESC O`.
  static let single: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: [
      ("A", Key.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end), ("M", .enter),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ].map { (Character($0.0).asciiValue ?? 0, $0.1) })

  /// Keys behind `ESC [` by the letter that ends them.
  private static let lettered: [UInt8: Key] = Dictionary(
    uniqueKeysWithValues: [
      ("A", Key.up), ("B", .down), ("C", .right), ("D", .left), ("H", .home), ("F", .end), ("Z", .backTab),
      ("P", .function(1)), ("Q", .function(2)), ("R", .function(3)), ("S", .function(4)),
    ].map { (Character($0.0).asciiValue ?? 0, $0.1) })

  /// Keys behind `ESC [` by the number before `~`.
  private static let numbered: [Int: Key] = [
    1: .home, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end, 11: .function(1),
    12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5), 17: .function(6),
    18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10), 23: .function(11),
    24: .function(12),
  ]

  /// The key of a sequence; whatever is held with it counts as the key alone. Nil where it is none.
  static func key(_ parameters: [UInt8], _ last: UInt8) -> Key? {
    if parameters == [UInt8(ascii: "[")] {
      let number = Int(last) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    }
    if last != UInt8(ascii: "~") { return lettered[last] }
    let first = parameters.split(separator: UInt8(ascii: ";")).first ?? []
    return Int(String(decoding: first, as: UTF8.self)).flatMap { numbered[$0] }
  }
}
