import Texts

/// A token of an expression.
struct Token: Hashable {
  enum Kind: Hashable {
    case name(String)
    case number(String)
    /// A date in the form `2026-01-31`.
    case date(String)
    case text(String)
    case symbol(String)
    case end
  }

  var kind: Kind
  /// The byte range in the expression's text.
  var range: TextRange
}

/// A syntax error, with its byte range in the expression's text.
struct SyntaxProblem: Error {
  var summary: String
  var remedy: String
  var range: TextRange
  /// The probable correct text.
  var instead: String?
}

/// Splits an expression's text into tokens.
struct Lexer {
  /// The maximum number of tokens of an expression. It limits the recursion depth of typing and evaluation.
  private static let maxTokens = 1000

  private let bytes: [UInt8]
  private var index = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  /// All tokens. The last one is `end`.
  mutating func tokens() throws(SyntaxProblem) -> [Token] {
    var tokens: [Token] = []
    while true {
      guard tokens.count < Self.maxTokens else {
        throw SyntaxProblem(
          summary: "this expression has more than \(Self.maxTokens) words and operators",
          remedy: "Split it with a `compute`.",
          range: TextRange(index, index + 1))
      }
      while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
      let start = index
      guard index < bytes.count else {
        tokens.append(Token(kind: .end, range: TextRange(start, start)))
        return tokens
      }
      let kind = try kind()
      tokens.append(Token(kind: kind, range: TextRange(start, index)))
    }
  }

  private mutating func kind() throws(SyntaxProblem) -> Token.Kind {
    let byte = bytes[index]
    if Self.isLetter(byte) {
      return .name(take { Self.isLetter($0) || Self.isDigit($0) })
    }
    if let date = date() { return .date(date) }
    if Self.isDigit(byte) { return .number(number()) }
    if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") { return .text(try quoted(byte)) }
    return .symbol(try symbol())
  }

  /// Reads a date: four digits, two digits, and two digits with `-` between them. Such text is never a subtraction.
  private mutating func date() -> String? {
    let length = "2026-01-31".utf8.count
    guard index + length <= bytes.count else { return nil }
    let text = bytes[index..<index + length]
    let isDate = zip(text, "0000-00-00".utf8).allSatisfy { byte, form in
      form == UInt8(ascii: "0") ? Self.isDigit(byte) : byte == form
    }
    let next = index + length
    guard isDate, next == bytes.count || !(Self.isDigit(bytes[next]) || Self.isLetter(bytes[next])) else {
      return nil
    }
    index = next
    return String(decoding: text, as: UTF8.self)
  }

  private mutating func number() -> String {
    var digits = take(Self.isDigit)
    if index + 1 < bytes.count, bytes[index] == UInt8(ascii: "."), Self.isDigit(bytes[index + 1]) {
      index += 1
      digits += "." + take(Self.isDigit)
    }
    return digits
  }

  private mutating func quoted(_ quote: UInt8) throws(SyntaxProblem) -> String {
    let start = index
    index += 1
    let text = take { $0 != quote }
    guard index < bytes.count else {
      throw SyntaxProblem(
        summary: "this quote is never closed", remedy: "Close it after the text.",
        range: TextRange(start, bytes.count))
    }
    index += 1
    return text
  }

  private mutating func symbol() throws(SyntaxProblem) -> String {
    for symbol in ["==", "!=", "<=", ">="] where bytes[index...].starts(with: symbol.utf8) {
      index += 2
      return symbol
    }
    let start = index
    for (wrong, right) in Self.commonMistakes where bytes[index...].starts(with: wrong.utf8) {
      index += wrong.utf8.count
      throw SyntaxProblem(
        summary: "`\(wrong)` is not an operator", remedy: "Write `\(right)`.",
        range: TextRange(start, index), instead: right)
    }
    index += 1
    let one = String(decoding: bytes[start..<index], as: UTF8.self)
    if "<>+-*/()[]{},.".contains(one) { return one }
    while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
    let shown = String(decoding: bytes[start..<index], as: UTF8.self)
    throw SyntaxProblem(
      summary: "`\(shown)` is not allowed in an expression",
      remedy: "Use names, numbers, text in quotes, and operators.",
      range: TextRange(start, index))
  }

  /// Operators of other languages, each with its correct form; longer ones first.
  private static let commonMistakes = [
    ("=>", ">="), ("=<", "<="), ("<>", "!="), ("&&", "and"), ("||", "or"), ("=", "=="), ("&", "and"),
    ("|", "or"),
    ("!", "not "), ("%", "mod"),
  ]

  private mutating func take(_ isPart: (UInt8) -> Bool) -> String {
    let start = index
    while index < bytes.count, isPart(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
