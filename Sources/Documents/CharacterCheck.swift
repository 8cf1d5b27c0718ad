import Diagnostics
import Texts

/// Checks the characters of a file before libyaml reads it. libyaml does not report the places of invalid characters,
/// and accepts UTF-16 without a message.
struct CharacterCheck {
  /// The maximum number of problems reported for one file. A binary file has thousands.
  private static let maxDiagnostics = 20

  private(set) var diagnostics: [Diagnostic] = []
  /// Whether all bytes after a byte-order mark are ASCII. Then character and byte offsets are the same.
  private(set) var isASCII = true
  private let source: SourceText

  /// Checks all bytes of `source`.
  init(_ source: SourceText) {
    self.source = source
    if let encoding = otherEncoding() {
      diagnostics = [
        Diagnostic(
          .notUTF8, at: SourceRange(0, min(4, source.bytes.count)),
          "the file is in \(encoding), not UTF-8",
          remedy: "Save it as UTF-8: most editors offer this under “save with encoding”.")
      ]
    } else {
      scan()
    }
  }

  private func otherEncoding() -> String? {
    let start = source.bytes.prefix(4)
    if start.elementsEqual([0xFF, 0xFE, 0, 0]) || start.elementsEqual([0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if start.starts(with: [0xFF, 0xFE]) || start.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    guard start.count == 4, let first = start.first, start.contains(0) else { return nil }
    let zeros = start.map { $0 == 0 }
    return zeros == [true, false, true, false] || (zeros == [false, true, false, true] && first < 0x80)
      ? "UTF-16" : nil
  }

  private mutating func scan() {
    let source = source
    let bytes = source.bytes.span
    var index = source.markLength
    while index < bytes.count, diagnostics.count < Self.maxDiagnostics {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F {
        index += 1
      } else if byte < 0x80 {
        if byte != 0x0A, byte != 0x0D, byte != 0x09 { reportControl(UInt32(byte), index, 1) }
        index += 1
      } else {
        isASCII = false
        let length = Self.scalarLength(bytes, at: index)
        if length == 0 {
          reportInvalidUTF8(index)
          // After an invalid byte, the rest is probably invalid too.
          return
        }
        inspect(bytes, index, length)
        index += length
      }
    }
  }

  /// The length of the valid UTF-8 sequence at `index` (Unicode 15, table 3-7); 0 if there is none.
  private static func scalarLength(_ bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let (length, second): (Int, ClosedRange<UInt8>) =
      switch first {
      case 0xC2...0xDF: (2, 0x80...0xBF)
      case 0xE0: (3, 0xA0...0xBF)
      case 0xED: (3, 0x80...0x9F)
      case 0xE1...0xEF: (3, 0x80...0xBF)
      case 0xF0: (4, 0x90...0xBF)
      case 0xF1...0xF3: (4, 0x80...0xBF)
      case 0xF4: (4, 0x80...0x8F)
      default: (0, 0x80...0xBF)
      }
    guard length > 0, index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  private mutating func inspect(_ bytes: Span<UInt8>, _ index: Int, _ length: Int) {
    var value = UInt32(bytes[index]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    guard let scalar = Unicode.Scalar(value) else { return }
    if CleanText.isControl(scalar) || value == 0xFEFF || value == 0xFFFE || value == 0xFFFF {
      reportControl(value, index, length)
    } else if CleanText.isBidirectional(scalar) {
      diagnostics.append(.bidirectional(value, at: SourceRange(index, index + length)))
    }
  }

  private mutating func reportControl(_ value: UInt32, _ index: Int, _ length: Int) {
    diagnostics.append(.control(value, at: SourceRange(index, index + length)))
  }

  private mutating func reportInvalidUTF8(_ index: Int) {
    diagnostics.append(
      Diagnostic(
        .notUTF8, at: SourceRange(index, index + 1), "this byte is not valid UTF-8",
        remedy:
          "Save the file as UTF-8. If the text looks right in your editor, the editor uses another encoding.")
    )
  }
}

extension Diagnostic {
  /// The diagnostic for a control character, literal or as an escape.
  static func control(_ value: UInt32, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .controlCharacter, at: range, "the control character \(name(value)) is not allowed in a questionnaire",
      remedy: "Remove it. For a new line in a wording, use a block text (`|`).")
  }

  /// The diagnostic for a bidirectional control character, literal or as an escape.
  static func bidirectional(_ value: UInt32, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .bidirectionalControl, at: range,
      "the invisible character \(name(value)) changes the order in which text is displayed",
      remedy: "Remove it. Right-to-left languages are displayed correctly without it.")
  }

  private static func name(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
