import Diagnostics
import Texts

/// An error in a set. `range` is in the text of the expression.
struct SetProblem: Error {
  var rule: Rule
  var range: TextRange
  var summary: String
  var suggestion: Suggestion

  init(rule: Rule, range: TextRange, summary: String, remedy: String) {
    self.init(rule: rule, range: range, summary: summary, Suggestion(near: nil, otherwise: remedy))
  }

  init(rule: Rule, range: TextRange, summary: String, _ suggestion: Suggestion) {
    (self.rule, self.range, self.summary, self.suggestion) = (rule, range, summary, suggestion)
  }

  /// The problem at its place in the file.
  func diagnostic(_ places: ExpressionPlaces) -> Diagnostic {
    Diagnostic(rule, at: places.source(range), summary, suggestion: suggestion)
  }
}

extension Resolved {
  /// The id of the loop if a set is the rounds of a loop; otherwise nil.
  func loop(of set: SetSyntax) -> String? {
    guard case .named(let name) = set.source, lists[name.text] == nil, loops[name.text] != nil else {
      return nil
    }
    return name.text
  }

  /// The id of the loop if a set is the rounds of a loop; otherwise nil.
  func loop(of set: Draft.Set) -> String? {
    if case .text(let syntax) = set.source { loop(of: syntax) } else { nil }
  }

  /// The loop itself, then the loop whose rounds it uses, and so on: a round of `children` is also a round of `people`.
  func origins(of loop: String?) -> [String] {
    var chain: [String] = []
    var next = loop
    while let name = next, !chain.contains(name) {
      chain.append(name)
      next = origins[name]
    }
    return chain
  }

  /// The code frame of a set: `factors`, a list, a loop, `options of`, `mentions of`, or `segments of`.
  func codeFrame(of set: SetSyntax) -> Result<Int, SetProblem> {
    switch set.source {
    case .named(let name):
      if name.text == "factors" {
        return factors.map { .success($0) }
          ?? .failure(
            SetProblem(
              rule: .unknownName, range: name.range, summary: "the file has no `factors`",
              remedy: "Add `factors:` at the top, with what may be important to customers."))
      }
      return found(name, "list or loop", [lists, loops], also: ["factors"])
    case .ids:
      return .failure(
        SetProblem(
          rule: .wrongType, range: set.range, summary: "ids in brackets are not allowed in an expression",
          remedy: "Write `factors where factor in {waiting, fees}`."))
    case .of(let kind, let name):
      switch kind.text {
      case "options": return options(of: name)
      case "mentions": return found(name, "`mentions` question that is asked once", [mentions])
      case "segments": return found(name, "segment with its own groups", [segments])
      default:
        return .failure(
          SetProblem(
            rule: .unknownName, range: kind.range, summary: "`\(kind.text) of` is not a set",
            remedy: "Use `options of`, `mentions of`, or `segments of`."))
      }
    }
  }

  private func options(of name: Word) -> Result<Int, SetProblem> {
    let known = questions.filter { $0.options != nil }
    if let codeFrame = numbers[name.text].flatMap({ questions[$0].options }) { return .success(codeFrame) }
    return .failure(
      unknown(name, "earlier question with options", among: known.map(\.draft.name.text)))
  }

  private func found(_ name: Word, _ what: String, _ tables: [[String: Int]], also: [String] = [])
    -> Result<Int, SetProblem>
  {
    for table in tables { if let codeFrame = table[name.text] { return .success(codeFrame) } }
    return .failure(unknown(name, what, among: also + tables.flatMap { $0.keys.sorted() }))
  }

  private func unknown(_ name: Word, _ what: String, among candidates: [String]) -> SetProblem {
    let all =
      candidates.isEmpty ? "None is defined." : "Available: \(candidates.prefix(12).joined(separator: ", "))."
    return SetProblem(
      rule: .unknownName, range: name.range, summary: "there is no \(what) `\(name.text)`",
      Suggestion(for: name.text, among: candidates, otherwise: all))
  }
}
