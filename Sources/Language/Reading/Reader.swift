import Diagnostics
import Documents
import Instruments
import Texts

/// The first phase: checks a document against the grammar and reads all parts into a draft.
struct Reader {
  var diagnostics: [Diagnostic] = []
  let document: Document
  /// The languages of the file, the source language first. Empty if the file has no `languages`.
  var languages: [String] = []
  /// The number of unknown keys so far.
  var unknownKeys = 0
  /// The ids of items that could not be read.
  var unread: Set<String> = []

  init(_ document: Document) { self.document = document }

  /// Reads a document. The result has no draft if the root is not a map.
  static func read(_ document: Document) -> Diagnosed<Draft> {
    var reader = Reader(document)
    let draft = reader.questionnaire(document.root)
    return Diagnosed(draft, reader.diagnostics)
  }

  mutating func report(
    _ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String, notes: [Diagnostic.Note] = [],
    fixes: [Diagnostic.Fix] = []
  ) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy, notes: notes, fixes: fixes))
  }

  /// Reports a name that does not exist.
  mutating func report(_ rule: Rule, _ range: SourceRange, _ summary: String, _ suggestion: Suggestion) {
    diagnostics.append(Diagnostic(rule, at: range, summary, suggestion: suggestion))
  }

  /// The name of a kind of item in messages: "an `open`".
  static func described(_ kind: String) -> String {
    "aeiou".contains(kind.prefix(1)) ? "an `\(kind)`" : "a `\(kind)`"
  }

  /// Reports that `node` does not have the expected shape.
  mutating func wrongShape(_ node: Node, _ expected: String, _ remedy: String) {
    let found =
      node.isAbsent ? "nothing" : node.kind == .text ? "text" : node.kind == .list ? "a list" : "a map"
    report(.wrongShape, firstLine(of: node), "expected \(expected), found \(found)", remedy)
  }

  /// The place of a node, limited to its first line, because messages underline it.
  func firstLine(of node: Node) -> SourceRange {
    let line = document.source.lineRange(document.source.position(of: node.range.lower).line)
    return SourceRange(node.range.lower, max(node.range.lower, min(node.range.upper, line.upper)))
  }

  // MARK: small values

  /// Reads an id: a lowercase letter, then lowercase letters, digits, and `_`; at most 32 characters.
  mutating func id(_ node: Node?) -> Name? {
    guard let node else { return nil }
    guard node.kind == .text, !node.text.isEmpty else {
      wrongShape(node, "an id", "An id is a short name such as `overall` or `waiting_time`.")
      return nil
    }
    let text = node.text
    if !Identifier.isValid(text) {
      let repaired = Identifier.repaired(text)
      report(
        .badID, node.range,
        text.utf8.count > Identifier.longest
          ? "this id is longer than 32 characters" : "`\(text)` is not a valid id",
        "Use a lowercase letter, then lowercase letters, digits, and `_`\(repaired.map { ": `\($0)`" } ?? "").",
        fixes: .writing(repaired, at: node.range))
    }
    return Name(text: text, range: node.range)
  }

  /// Reads a list of ids, or of any texts if `anyName`.
  mutating func ids(_ node: Node?, anyName: Bool = false) -> [Name]? {
    guard let node else { return nil }
    guard node.kind == .list else {
      wrongShape(node, "a list of ids", "Write it in brackets: `[one, another]`.")
      return nil
    }
    return node.members.compactMap { member in
      guard member.kind == .text, anyName else { return id(member) }
      return Name(text: member.text, range: member.range)
    }
  }

  /// Reads `yes`, `no`, `true`, or `false`.
  mutating func flag(_ node: Node?) -> Bool? {
    guard let node else { return nil }
    switch node.text {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      report(.badValue, firstLine(of: node), "expected `yes` or `no`", "Write `yes` or `no`.")
      return nil
    }
  }

  /// Reads one of the raw values of an enumeration.
  mutating func word<Word: RawRepresentable & CaseIterable>(_ node: Node?, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    guard let node else { return nil }
    if node.kind == .text, let word = Word(rawValue: node.text) { return word }
    badWord(node, Word.allCases.map(\.rawValue))
    return nil
  }

  mutating func badWord(_ node: Node, _ words: [String]) {
    guard node.kind == .text, !node.isAbsent else {
      wrongShape(node, "a word", "One of: \(words.joined(separator: ", ")).")
      return
    }
    report(
      .badValue, node.range, "`\(node.text)` is not allowed here",
      Suggestion(
        for: node.text, among: words, otherwise: "Expected one of: \(words.joined(separator: ", "))."))
  }

  /// Reads a text without fills.
  mutating func plain(_ node: Node) -> Name? {
    guard node.kind == .text else {
      wrongShape(node, "text", "Write text, in quotes if it has special characters.")
      return nil
    }
    return Name(text: node.text, range: node.range)
  }

  // MARK: expressions

  /// Reads an expression. A syntax error gives an unreadable expression and is reported.
  mutating func expression(_ node: Node?) -> Draft.Expression? {
    guard let node else { return nil }
    guard node.kind == .text, !node.isAbsent else {
      wrongShape(
        node, "an expression",
        "For example `account_kind == personal`. Put it in quotes if it contains `[`, `{`, `#`, or `: `.")
      return Draft.Expression(syntax: .unreadable, source: .node(node))
    }
    do {
      return Draft.Expression(syntax: try SyntaxParser.expression(node.text), source: .node(node))
    } catch {
      syntaxProblem(error, in: node)
      return Draft.Expression(syntax: .unreadable, source: .node(node))
    }
  }

  mutating func syntaxProblem(_ problem: SyntaxProblem, in node: Node) {
    let place = ScalarPlaces(node).source(of: problem.range)
    report(
      .expressionSyntax, place, problem.summary, problem.remedy, fixes: .writing(problem.instead, at: place))
  }
}
