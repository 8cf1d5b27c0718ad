/// Turns the bytes of a terminal into keys, whatever pieces they come in.
///
/// A lone escape byte may be a key, or the beginning of another: it is kept back until more comes, or until
/// `flush` says that nothing did. Sequences that are not known, and bytes that are no UTF-8, are passed over.
package struct KeyDecoder: Sendable {
  /// The longest escape sequence; what is longer is none.
  private static let longestSequence = 32
  /// The longest paste, in bytes; what is beyond is left out.
  package static let longestPaste = 1 << 20

  private enum State: Hashable {
    case ground, escape, control, single, string
    case text(left: Int)
    case paste
  }

  private var state = State.ground
  private var held: [UInt8] = []
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// A decoder at the beginning of a stream.
  package init() {}

  /// Whether an escape is held back that may be a key of its own.
  package var isWaiting: Bool { state == .escape || state == .single }

  /// Whether a paste has begun and not ended yet.
  package var isPasting: Bool { state == .paste }

  /// The keys that some bytes complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// The keys that were held back, when nothing more has come for a while.
  package mutating func flush() -> [Key] {
    switch state {
    case .escape:
      reset()
      return [.escape]
    case .paste:
      // Its end was lost: what came stands for the whole.
      defer { reset() }
      return paste(held)
    default:
      reset()
      return []
    }
  }

  /// Forgets what has come so far; of a paste that is still coming, what comes, too.
  package mutating func discard() {
    if state == .paste { (held, dropsPaste) = ([], true) } else { reset() }
  }

  private var dropsPaste = false

  /// The key of a paste.
  private mutating func paste(_ bytes: some Sequence<UInt8>) -> [Key] {
    defer { dropsPaste = false }
    let text = String(decoding: Array(bytes.prefix(Self.longestPaste)), as: UTF8.self)
    return dropsPaste ? [] : [.paste(text.replacing("\r\n", with: "\n").replacing("\r", with: "\n"))]
  }

  private mutating func reset() { (state, held) = (.ground, []) }

  private mutating func take(_ byte: UInt8, _ keys: inout [Key]) {
    switch state {
    case .ground: begin(byte, &keys)
    case .text(let left): text(byte, left, &keys)
    case .escape: afterEscape(byte, &keys)
    case .control: sequence(byte, &keys)
    case .single:
      reset()
      if let key = EscapeSequences.single[byte] { keys.append(key) }
    case .paste: paste(byte, &keys)
    case .string:
      // An answer to a question that nobody asked: it ends with a bell, or with an escape and a backslash.
      if byte == 0x07 || byte == 0x0D { reset() }
      if byte == 0x1B { state = .escape }
    }
  }

  private mutating func begin(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: state = .escape
    case 0x0D: keys.append(.enter)
    case 0x0A: keys.append(.newLine)
    case 0x09: keys.append(.tab)
    case 0x08, 0x7F: keys.append(.backspace)
    case 0x01...0x1A: keys.append(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x20..<0x7F: keys.append(.scalar(Unicode.Scalar(byte)))
    case 0xC2...0xDF: (state, held) = (.text(left: 1), [byte])
    case 0xE0...0xEF: (state, held) = (.text(left: 2), [byte])
    case 0xF0...0xF4: (state, held) = (.text(left: 3), [byte])
    default: break
    }
  }

  private mutating func text(_ byte: UInt8, _ left: Int, _ keys: inout [Key]) {
    guard (0x80..<0xC0).contains(byte) else {
      // Cut off: what comes now is something new.
      reset()
      begin(byte, &keys)
      return
    }
    held.append(byte)
    guard left == 1 else {
      state = .text(left: left - 1)
      return
    }
    let scalars = String(decoding: held, as: UTF8.self).unicodeScalars
    reset()
    // C1 controls are keys of no keyboard.
    if scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}", scalar.value >= 0xA0 {
      keys.append(.scalar(scalar))
    }
  }

  private mutating func afterEscape(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: keys.append(.escape)
    case UInt8(ascii: "["): state = .control
    case UInt8(ascii: "O"): state = .single
    case UInt8(ascii: "]"), UInt8(ascii: "P"): state = .string
    case 0x0D, 0x0A:
      reset()
      keys.append(.newLine)
    // Terminal on macOS says these for an arrow with Option: word by word in a shell.
    case UInt8(ascii: "b"), UInt8(ascii: "f"):
      reset()
      keys.append(byte == UInt8(ascii: "b") ? .altLeft : .altRight)
    default:
      // Alt with another key: the key alone would be something else.
      reset()
      if byte >= 0x80 { begin(byte, &keys) }
    }
  }

  private mutating func sequence(_ byte: UInt8, _ keys: inout [Key]) {
    switch byte {
    case 0x1B: (state, held) = (.escape, [])
    case _ where EscapeSequences.isShifted(byte, after: held):
      let parameters = held
      reset()
      if let key = EscapeSequences.key(parameters, byte) { keys.append(key) }
    case 0x20..<0x40 where held.count < Self.longestSequence: held.append(byte)
    // The Linux console says `ESC [ [ A` for F1.
    case UInt8(ascii: "[") where held.isEmpty: held.append(byte)
    case 0x40..<0x7F:
      let parameters = held
      reset()
      if byte == UInt8(ascii: "~"), parameters == Array("200".utf8) {
        state = .paste
      } else if let key = EscapeSequences.key(parameters, byte) {
        keys.append(key)
      }
    default: reset()
    }
  }

  private mutating func paste(_ byte: UInt8, _ keys: inout [Key]) {
    held.append(byte)
    if byte == Self.pasteEnd.last, held.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
      keys += paste(held.dropLast(Self.pasteEnd.count))
      reset()
    } else if held.count > Self.longestPaste + 64 {
      // Only the end can still be the end.
      held.removeSubrange(Self.longestPaste..<held.count - Self.pasteEnd.count)
    }
  }
}
