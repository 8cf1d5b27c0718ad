import Texts

/// Scans braces and brackets for error messages: finds which are still open at a place, and which were probably typed
/// as text.
struct BracketScan {
  /// The places of open brackets that are not closed, outermost first.
  private(set) var open: [Int] = []
  /// The place of a `#` that makes the rest of its line a comment.
  private(set) var comment: Int?
  /// The place of an opening brace without a key after it: `{Text, …`.
  private(set) var braceWithoutKey: Int?

  /// The bytes of `source` from an opening bracket to a place.
  init(_ source: SourceText, from start: Int, to end: Int) {
    let bytes = source.bytes
    var place = start
    var quote: UInt8?
    while place < min(end, bytes.count) {
      let byte = bytes[place]
      if let mark = quote {
        if byte == UInt8(ascii: "\\"), mark == UInt8(ascii: "\"") { place += 1 }
        if byte == mark {
          // Two single quotes within single quotes are one quote character.
          let isDoubled = mark == UInt8(ascii: "'") && place + 1 < bytes.count && bytes[place + 1] == mark
          if isDoubled { place += 1 } else { quote = nil }
        }
      } else {
        switch byte {
        // A quote starts a text only where a text can start.
        case UInt8(ascii: "\""), UInt8(ascii: "'"): if Self.isStartOfText(bytes, place) { quote = byte }
        case UInt8(ascii: "{"), UInt8(ascii: "["):
          open.append(place)
          if byte == UInt8(ascii: "{"), braceWithoutKey == nil, !Self.hasKey(bytes, after: place) {
            braceWithoutKey = place
          }
        case UInt8(ascii: "}"), UInt8(ascii: "]"): if !open.isEmpty { open.removeLast() }
        case UInt8(ascii: "#") where bytes[place - 1] <= 0x20 || "[{,".utf8.contains(bytes[place - 1]):
          let start = place
          while place < bytes.count, bytes[place] != UInt8(ascii: "\n") { place += 1 }
          // Only a comment that contains a closing bracket can be the cause.
          if comment == nil, bytes[start..<place].contains(where: { "]}".utf8.contains($0) }) {
            comment = start
          }
        default: break
        }
      }
      place += 1
    }
  }

  private static func isStartOfText(_ bytes: [UInt8], _ place: Int) -> Bool {
    var before = place - 1
    while before >= 0, bytes[before] == UInt8(ascii: " ") { before -= 1 }
    return before < 0
      || [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "\n")]
        .contains(bytes[before])
  }

  /// Whether a colon comes after `place` and before the next comma or closing brace.
  private static func hasKey(_ bytes: [UInt8], after place: Int) -> Bool {
    let rest = bytes[(place + 1)...].prefix(400)
    let stop = rest.first { [UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "}")].contains($0) }
    return stop != UInt8(ascii: ",") && (stop != UInt8(ascii: "}") || rest.first == UInt8(ascii: "}"))
  }
}
