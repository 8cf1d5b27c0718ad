import Diagnostics
import Documents
import Texts

extension Reader {
  /// Reads the checks of an answer: a condition, a check with a message, or a list of these.
  mutating func checks(_ node: Node) -> [Draft.Check]? {
    switch node.kind {
    case .text: return expression(node).map { [Draft.Check(isSoft: false, condition: $0)] }
    case .map: return check(node).map { [$0] }
    case .list: return node.members.compactMap { check($0) }
    }
  }

  private mutating func check(_ node: Node) -> Draft.Check? {
    guard let form = form(node, CheckKeys.shape) else { return nil }
    return form[CheckKeys.that].map {
      Draft.Check(isSoft: false, condition: $0, message: form[CheckKeys.message])
    }
  }
}
