import Diagnostics
import Documents
import Texts

extension Reader {
  /// Reads a set of elements: a name, ids in brackets, or a map of options.
  mutating func set(_ node: Node?) -> Draft.Set? {
    guard let node else { return nil }
    switch node.kind {
    case .list:
      guard let ids = ids(node) else { return nil }
      return Draft.Set(source: .ids(ids), text: .node(node))
    case .map: return elements(node).map { Draft.Set(source: .inline($0), text: .node(node)) }
    case .text:
      guard !node.isAbsent else {
        wrongShape(node, "a set of elements", "For example `factors`, the id of a list, or a map of options.")
        return nil
      }
      do {
        return Draft.Set(source: .text(try SyntaxParser.set(node.text)), text: .node(node))
      } catch {
        syntaxProblem(error, in: node)
        return nil
      }
    }
  }
}
