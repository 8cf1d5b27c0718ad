import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// The checks on an answer: `must` and `should`, each a condition, one with a message, or a list of these.
  mutating func checks(_ form: Form) -> [Draft.Check] {
    let message = wording(form["message"])
    let checks = check(form["must"], isSoft: false, message) + check(form["should"], isSoft: true, message)
    if let node = form["message"], form["must"] == nil, form["should"] == nil, form["matches"] == nil {
      report(
        .badValue, firstLine(of: node), "a `message` without a check",
        "Add `must:` or `should:` with what has to hold, or remove the message.")
    }
    return checks
  }

  mutating func check(_ node: Node?, isSoft: Bool, _ message: Draft.Wording?) -> [Draft.Check] {
    guard let node else { return [] }
    switch node.kind {
    case .text:
      return expression(node).map { [Draft.Check(isSoft: isSoft, condition: $0, message: message)] } ?? []
    case .map: return checkForm(node, isSoft, message).map { [$0] } ?? []
    case .list: return node.members.compactMap { checkForm($0, isSoft, message) }
    }
  }

  mutating func checkForm(_ node: Node, _ isSoft: Bool, _ message: Draft.Wording?) -> Draft.Check? {
    guard let form = form(node, .check) else { return nil }
    let own = wording(form["message"])
    return expression(form["that"]).map {
      Draft.Check(isSoft: isSoft, condition: $0, message: own ?? message)
    }
  }
}
