import Texts

// The tokens of the parser: what is ahead, and what is expected.
extension SyntaxParser {
  var current: Token { tokens[index] }

  func isSymbol(_ symbol: String) -> Bool { current.kind == .symbol(symbol) }

  mutating func take(_ symbol: String) -> Bool {
    guard isSymbol(symbol) else { return false }
    index += 1
    return true
  }

  mutating func takeWord(_ word: String) -> Bool {
    guard current.kind == .name(word) else { return false }
    index += 1
    return true
  }

  mutating func name(_ expected: String) throws(SyntaxProblem) -> Word {
    let token = current
    if case .name(let text) = token.kind {
      if Self.words.contains(text) {
        throw problem("expected \(expected), found `\(text)`", "Write \(expected).")
      }
      index += 1
      return Word(text: text, range: token.range)
    }
    throw problem("expected \(expected)", "Write \(expected).")
  }

  /// Parses the id of an element, or a number: a round of a loop.
  mutating func elementID() throws(SyntaxProblem) -> Word {
    if case .number(let digits) = current.kind {
      defer { index += 1 }
      return Word(text: digits, range: current.range)
    }
    return try name("the id of an element")
  }

  mutating func expect(_ symbol: String, _ remedy: String) throws(SyntaxProblem) {
    guard take(symbol) else { throw problem("expected `\(symbol)`", remedy) }
  }

  mutating func close(_ function: Word) throws(SyntaxProblem) -> TextRange {
    let end = current.range
    try expect(")", "Close the parenthesis of `\(function.text)(`.")
    return function.range.joined(with: end)
  }

  func expectEnd() throws(SyntaxProblem) {
    guard current.kind == .end else {
      throw problem(
        "expected the end of the expression", "Join two conditions with `and` or `or`. Put text in quotes.")
    }
  }

  func problem(_ summary: String, _ remedy: String) -> SyntaxProblem {
    SyntaxProblem(summary: summary, remedy: remedy, range: current.range)
  }

  func join(_ operation: String, _ left: Syntax, _ right: Syntax) -> Syntax {
    .binary(operation, left, right, left.range.joined(with: right.range))
  }

  private static let words: Set<String> = [
    "and", "or", "not", "in", "has", "is", "matches", "where", "for", "of", "mod",
  ]
}
