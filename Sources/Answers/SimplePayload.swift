import Instruments

import struct Foundation.Decimal

/// A fast encoder and decoder for the most common payloads: `{"point":7}`, `{"one":"yes"}`, `{"missing":"dk"}`. Gives the
/// same bytes as the JSON library, ten times as fast. The library handles all others.
enum SimplePayload {
  /// The JSON of an answer; nil if it is not simple.
  static func encode(_ answer: Answer) -> String? {
    switch answer {
    case .given(.point(let point)): "{\"point\":\(point)}"
    case .given(.one(let id)): isPlain(id.utf8) ? "{\"one\":\"\(id)\"}" : nil
    case .missing(let kind): "{\"missing\":\"\(kind.rawValue)\"}"
    // The other forms are left to the library.
    case .given: nil
    }
  }

  /// The answer in a JSON text; nil if the text is not simple.
  static func decode(_ payload: String) -> Answer? {
    let bytes = payload.utf8
    guard bytes.last == UInt8(ascii: "}") else { return nil }
    if bytes.starts(with: point) {
      return Int(payload.dropFirst(point.count).dropLast()).map { .given(.point($0)) }
    }
    if bytes.starts(with: some) { return members(some, payload).map { .given(.some($0)) } }
    if bytes.starts(with: texts) { return members(texts, payload).map { .given(.texts($0)) } }
    guard bytes.dropLast().last == UInt8(ascii: "\"") else { return nil }
    if bytes.starts(with: one) {
      // The quote before the end must not be the one that the text begins with.
      guard bytes.count >= one.count + 2 else { return nil }
      let id = payload.dropFirst(one.count).dropLast(2)
      return isPlain(id.utf8) ? .given(.one(String(id))) : nil
    }
    if bytes.starts(with: missing) {
      return MissingKind(rawValue: String(payload.dropFirst(missing.count).dropLast(2))).map { .missing($0) }
    }
    if bytes.starts(with: number) {
      return member(number, payload).flatMap { Decimal(string: $0) }.map { .given(.number($0)) }
    }
    if bytes.starts(with: text) { return member(text, payload).map { .given(.text($0)) } }
    return nil
  }

  /// The texts in the list of a JSON text with one member; nil if any character is escaped.
  private static func members(_ key: [UInt8], _ payload: String) -> [String]? {
    guard payload.utf8.count >= key.count + 3, payload.utf8.suffix(3).elementsEqual("\"]}".utf8) else {
      return nil
    }
    let list = String(payload.utf8.dropFirst(key.count).dropLast(3)) ?? ""
    // A quote within a text would be escaped.
    let parts = list.split(separator: "\",\"", omittingEmptySubsequences: false).map(String.init)
    return list.utf8.contains(UInt8(ascii: "\\")) || parts.contains { $0.utf8.contains(UInt8(ascii: "\"")) }
      ? nil : parts
  }

  /// The text in a JSON text with one member; nil if there are more members, or any character is escaped.
  private static func member(_ key: [UInt8], _ payload: String) -> String? {
    guard payload.utf8.count >= key.count + 2 else { return nil }
    let value = payload.utf8.dropFirst(key.count).dropLast(2)
    return value.contains { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "\"") } ? nil : String(value)
  }

  /// The word in a JSON text `{"key":"word"}`; nil if the text has another form.
  static func word(_ key: String, _ payload: String) -> String? {
    guard payload.utf8.starts(with: "{\"\(key)\":\"".utf8), payload.utf8.suffix(2).elementsEqual("\"}".utf8)
    else { return nil }
    guard payload.utf8.count >= key.utf8.count + 7 else { return nil }
    let word = payload.utf8.dropFirst(key.utf8.count + 5).dropLast(2)
    return isPlain(word) ? String(word) : nil
  }

  private static let point = Array("{\"point\":".utf8)
  private static let one = Array("{\"one\":\"".utf8)
  private static let number = Array("{\"number\":\"".utf8)
  private static let text = Array("{\"text\":\"".utf8)
  private static let some = Array("{\"some\":[\"".utf8)
  private static let texts = Array("{\"texts\":[\"".utf8)
  private static let missing = Array("{\"missing\":\"".utf8)

  /// Whether a text contains only the characters of ids, which JSON never escapes.
  private static func isPlain(_ text: some Sequence<UInt8>) -> Bool {
    text.allSatisfy { ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: "_") }
  }
}
