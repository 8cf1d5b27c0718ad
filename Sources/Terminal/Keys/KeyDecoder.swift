/// Decodes the bytes of a terminal into keys, in pieces of any size.
///
/// An escape byte may be a key or the start of a sequence, so it is held back until more arrives, or until `flush`.
/// Unknown sequences and invalid UTF-8 are ignored.
package struct KeyDecoder: Sendable {
  /// The longest escape sequence; longer ones are invalid.
  private static let longestSequence = 32
  /// The longest paste, in bytes; the rest is dropped.
  package static let longestPaste = 1 << 20

  private enum State: Hashable {
    case ground, escape, control, single, string
    case text(left: Int)
    case paste
  }

  private var state = State.ground
  private var held: [UInt8] = []
  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// A new decoder.
  package init() {}

  /// Whether an escape byte is held back.
  package var isWaiting: Bool { state == .escape || state == .single }

  /// Whether a paste has started and not ended.
  package var isPasting: Bool { state == .paste }

  /// The keys that bytes complete.
  package mutating func feed(_ bytes: some Sequence<UInt8>) -> [Key] {
    var keys: [Key] = []
    for byte in bytes { take(byte, &keys) }
    return keys
  }

  /// The keys of bytes held back, after nothing more has arrived for a while.
  package mutating func flush() -> [Key] {
    switch state {
    case .escape:
      reset()
      return [.escape]
    case .paste:
      // The end of the paste was lost, so use what has arrived.
      defer { reset() }
      return paste(held)
    default:
      reset()
      return []
    }
  }

  /// Drops everything so far, and the rest of a paste that is still arriving.
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
      if byte == 0x1B {
        state = .escape
      } else if let key = EscapeSequences.single[byte] {
        keys.append(key)
      }
    case .paste: paste(byte, &keys)
    case .string:
      // A report that was not requested. It ends with BEL, or with ESC and a backslash.
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
      // The sequence was cut off; this byte starts something new.
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
    // No keyboard has keys for C1 controls.
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
    // macOS Terminal sends these for arrows with Option: a shell moves word by word.
    case UInt8(ascii: "b"), UInt8(ascii: "f"):
      reset()
      keys.append(byte == UInt8(ascii: "b") ? .altLeft : .altRight)
    default:
      // Alt with another key means something else than the key alone, so ignore it.
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
    // The Linux console sends `ESC [ [ A` for F1.
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
      // Keep only the bytes that can be a part of the end marker.
      held.removeSubrange(Self.longestPaste..<held.count - Self.pasteEnd.count)
    }
  }
}
