import Documents
import Texts

/// A map whose keys were held against the grammar.
struct Form {
  let node: Node
  private let values: [String: Node]

  init(_ node: Node, _ values: [String: Node]) {
    self.node = node
    self.values = values
  }

  /// The value of a key, nil where it is not there.
  subscript(key: String) -> Node? { values[key] }
}
