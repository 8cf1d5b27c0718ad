import Documents
import Texts

/// A map whose keys were held against the grammar.
struct Form {
  let node: Node
  /// A few: looked through faster than hashed.
  private let values: [(key: String, node: Node)]

  /// Whether there are others, which may have been meant to be some of these.
  let hasUnknownKeys: Bool

  init(_ node: Node, _ values: [(key: String, node: Node)], hasUnknownKeys: Bool) {
    self.node = node
    self.hasUnknownKeys = hasUnknownKeys
    self.values = values
  }

  /// The value of a key, nil where it is not there.
  subscript(key: String) -> Node? { values.first { $0.key == key }?.node }
}
