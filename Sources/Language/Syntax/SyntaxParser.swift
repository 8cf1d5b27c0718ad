import Texts

/// A recursive descent parser for expressions: `or`, `and`, `not`, comparison, sum, product, sign, primary.
struct SyntaxParser {
  /// The maximum depth of nested parentheses, calls, and signs.
  private static let maxDepth = 64

  let tokens: [Token]
  var index = 0
  private var depth = 0

  init(_ text: String) throws(SyntaxProblem) {
    var lexer = Lexer(text)
    tokens = try lexer.tokens()
  }

  /// Parses a whole text as one expression.
  static func expression(_ text: String) throws(SyntaxProblem) -> Syntax {
    var parser = try SyntaxParser(text)
    let syntax = try parser.or()
    try parser.expectEnd()
    return syntax
  }

  /// Parses a whole text as a set of elements.
  static func set(_ text: String) throws(SyntaxProblem) -> SetSyntax {
    var parser = try SyntaxParser(text)
    let set = try parser.set()
    try parser.expectEnd()
    return set
  }

  // MARK: the levels

  mutating func or() throws(SyntaxProblem) -> Syntax {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maxDepth else {
      throw problem("this is nested more than \(Self.maxDepth) levels deep", "Split it with a `compute`.")
    }
    var left = try and()
    while takeWord("or") { left = join("or", left, try and()) }
    return left
  }

  mutating func and() throws(SyntaxProblem) -> Syntax {
    var left = try not()
    while takeWord("and") { left = join("and", left, try not()) }
    return left
  }

  mutating func not() throws(SyntaxProblem) -> Syntax {
    let start = current.range
    guard takeWord("not") else { return try comparison() }
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.maxDepth else {
      throw problem(
        "there are more than \(Self.maxDepth) `not` in a row", "Remove pairs of `not`: they cancel out.")
    }
    let inner = try not()
    // Include a closing parenthesis, which is not part of `inner`.
    return .unary("not", inner, start.joined(with: tokens[index - 1].range))
  }

  private mutating func comparison() throws(SyntaxProblem) -> Syntax {
    let left = try sum()
    for symbol in ["==", "!=", "<=", ">=", "<", ">"] where take(symbol) {
      let result = join(symbol, left, try sum())
      if case .symbol(let next) = current.kind, ["==", "!=", "<=", ">=", "<", ">"].contains(next) {
        throw problem("comparisons cannot be chained", "Write `a < b and b < c`.")
      }
      return result
    }
    if takeWord("in") { return try isIn(left) }
    if takeWord("has") { return join("has", left, .name(try name("the id of an option"))) }
    if takeWord("matches") {
      let pattern = try sum()
      return .matches(left, pattern, left.range.joined(with: pattern.range))
    }
    if takeWord("is") {
      let negated = takeWord("not")
      let state = try name("`dk`, `na`, `refused`, `skipped`, `answered`, or an option")
      return .isState(left, negated: negated, state, left.range.joined(with: state.range))
    }
    return left
  }

  private mutating func isIn(_ left: Syntax) throws(SyntaxProblem) -> Syntax {
    try expect("{", "Write the ids in braces: `in {personal, business}`.")
    var names = [try name("an id")]
    while take(",") { names.append(try name("an id")) }
    let end = current.range
    try expect("}", "Write the ids in braces: `in {personal, business}`.")
    return .isIn(left, names, left.range.joined(with: end))
  }

  private mutating func sum() throws(SyntaxProblem) -> Syntax {
    var left = try product()
    while true {
      if take("+") {
        left = join("+", left, try product())
      } else if take("-") {
        left = join("-", left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(SyntaxProblem) -> Syntax {
    var left = try sign()
    while true {
      if take("*") {
        left = join("*", left, try sign())
      } else if take("/") {
        left = join("/", left, try sign())
      } else if takeWord("mod") {
        left = join("mod", left, try sign())
      } else {
        return left
      }
    }
  }

  private mutating func sign() throws(SyntaxProblem) -> Syntax {
    let start = current.range
    guard take("-") else { return try primary() }
    let inner = try primary()
    return .unary("-", inner, start.joined(with: tokens[index - 1].range))
  }

  private mutating func primary() throws(SyntaxProblem) -> Syntax {
    let token = current
    switch token.kind {
    case .number(let digits):
      index += 1
      return .number(digits, token.range)
    case .text(let text):
      index += 1
      return .text(text, token.range)
    case .date(let text):
      index += 1
      return .date(text, token.range)
    case .symbol("("):
      index += 1
      let inner = try or()
      try expect(")", "Close the parenthesis.")
      return inner
    case .name: return try named()
    default:
      throw problem(
        token.kind == .end ? "the expression is incomplete" : "expected a value",
        "Write the id of a question, a number, text in quotes, or a call such as `count(…)`.")
    }
  }

  /// Parses what begins with a name: a question, one of its elements, a member, or a call.
  private mutating func named() throws(SyntaxProblem) -> Syntax {
    let first = try name("a name")
    if take("(") { return try call(first) }
    if take(".") { return .member(first, try name("a name")) }
    var indices: [Word] = []
    var end = first.range
    while take("[") {
      indices.append(try elementID())
      end = current.range
      try expect("]", "Close the bracket.")
    }
    return indices.isEmpty ? .name(first) : .element(first, indices, first.range.joined(with: end))
  }

  private mutating func call(_ function: Word) throws(SyntaxProblem) -> Syntax {
    if let set = try setIfAhead() {
      return .over(function, value: nil, set, try close(function))
    }
    var arguments: [Syntax] = []
    if !isSymbol(")") {
      arguments.append(try or())
      if takeWord("for") { return .over(function, value: arguments[0], try set(), try close(function)) }
      while take(",") { arguments.append(try or()) }
    }
    return .call(function, arguments, try close(function))
  }

  /// Parses a set in a place where an expression is also allowed: `count(factors where …)`, `count(mentions of q)`.
  private mutating func setIfAhead() throws(SyntaxProblem) -> SetSyntax? {
    guard case .name = current.kind, case .name(let second) = tokens[index + 1].kind,
      ["where", "of"].contains(second)
    else { return nil }
    return try set()
  }

  private mutating func set() throws(SyntaxProblem) -> SetSyntax {
    let start = current.range
    if take("[") {
      var ids: [Word] = []
      repeat { ids.append(try name("an id")) } while take(",")
      let end = current.range
      try expect("]", "Close the bracket.")
      return try filtered(.ids(ids), start.joined(with: end))
    }
    let first = try name("a set: `factors`, a list, `options of QUESTION`")
    var range = first.range
    var source = SetSyntax.Source.named(first)
    if takeWord("of") {
      let second = try name("the id of a question")
      source = .of(first, second)
      range = range.joined(with: second.range)
    }
    return try filtered(source, range)
  }

  private mutating func filtered(_ source: SetSyntax.Source, _ range: TextRange) throws(SyntaxProblem)
    -> SetSyntax
  {
    guard takeWord("where") else { return SetSyntax(source: source, condition: nil, range: range) }
    let condition = try or()
    return SetSyntax(source: source, condition: condition, range: range.joined(with: condition.range))
  }
}
