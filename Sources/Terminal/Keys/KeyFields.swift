/// The fields of an escape sequence with a key code: kitty's `CSI code ; modifiers u`, and xterm's modifyOtherKeys
/// `CSI 27 ; modifiers ; code ~`.
///
/// This program does not turn these on, but another program may have left them on.
struct KeyFields {
  /// The modifier keys.
  struct Modifiers: OptionSet {
    let rawValue: Int
    static let shift = Modifiers(rawValue: 1)
    static let alt = Modifiers(rawValue: 2)
    static let control = Modifiers(rawValue: 4)
    static let capsLock = Modifiers(rawValue: 64)
  }

  /// The fields between semicolons, each with the numbers between its colons.
  private let fields: [[Int]]

  /// The fields of the bytes between `CSI` and the byte that ends the sequence.
  init(_ parameters: [UInt8]) {
    fields = parameters.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map { field in
      field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map {
        Int(String(decoding: $0, as: UTF8.self)) ?? 0
      }
    }
  }

  private func field(_ place: Int, _ part: Int = 0) -> Int? {
    guard fields.indices.contains(place), fields[place].indices.contains(part) else { return nil }
    return fields[place][part]
  }

  /// The first number; nil if there is none.
  var first: Int? { field(0) }

  /// The modifier keys that are held down.
  var modifiers: Modifiers { Modifiers(rawValue: max(0, (field(1) ?? 1) - 1)) }

  /// Whether the key was released, not pressed.
  var isRelease: Bool { field(1, 1) == 3 }

  /// The key of `CSI code:shifted ; modifiers ; text u`; nil if there is none.
  var key: Key? {
    guard let code = first else { return nil }
    if modifiers.isDisjoint(with: [.alt, .control]) {
      if let text = [field(2), field(0, 1)].lazy.compactMap({ $0 }).first(where: { $0 > 0 }),
        code < Self.firstNamed,
        let key = Self.sign(text)
      {
        return key
      }
      let isUpper = modifiers.contains(.shift) != modifiers.contains(.capsLock)
      if isUpper, (0x61...0x7A).contains(code) { return Self.sign(code - 0x20) }
    }
    return key(code)
  }

  /// The key of `CSI 27 ; modifiers ; code ~`; nil if there is none.
  var keyOfOther: Key? { field(2).flatMap(key) }

  /// The key of a code with modifiers; nil if there is none.
  private func key(_ code: Int) -> Key? {
    switch code {
    case 9: return modifiers.contains(.shift) ? .backTab : .tab
    case 13: return modifiers.contains(.alt) ? .newLine : .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case Self.firstNamed...Self.lastNamed: return Self.named[code]
    default: break
    }
    if modifiers.contains(.control) { return Self.controlled(code) }
    // Alt with another key means something else than the key alone, so ignore it.
    return modifiers.contains(.alt) ? nil : Self.sign(code)
  }

  /// The key for a letter with Control, as in traditional terminals: `^M` is Enter.
  private static func controlled(_ code: Int) -> Key? {
    switch code | 0x20 {
    case 0x68: .backspace
    case 0x69: .tab
    case 0x6A: .newLine
    case 0x6D: .enter
    case 0x61...0x7A: Unicode.Scalar(UInt32(code | 0x20)).map { .control(Character($0)) }
    default: nil
    }
  }

  private static func sign(_ code: Int) -> Key? {
    guard code >= 0x20, !(0x7F..<0xA0).contains(code) else { return nil }
    return UInt32(exactly: code).flatMap(Unicode.Scalar.init).map(Key.scalar)
  }

  /// The first of kitty's codes for keys without a character, in Unicode's private use area.
  private static let firstNamed = 57344
  private static let lastNamed = 63743

  /// Kitty's codes for the keypad.
  private static let named: [Int: Key] = {
    let signs = Array("0123456789./*-+".unicodeScalars).map(Key.scalar)
    let others: [Key] = [
      .enter, .scalar("="), .scalar(","), .left, .right, .up, .down, .pageUp, .pageDown, .home, .end,
    ]
    let keypad = zip(57399..., signs + others)
    return Dictionary(uniqueKeysWithValues: keypad.map { ($0, $1) } + [(57426, .delete)])
  }()
}
