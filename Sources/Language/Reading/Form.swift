import Documents
import Texts

/// A map that is checked against its shape, with the values of its keys.
struct Form {
  /// A key that is present.
  struct Entry {
    var key: any AnyKey
    var node: Node
    /// The value; nil if it is not valid, which is reported.
    var value: AnyObject?
  }

  let node: Node
  /// An array, because a linear search of a few entries is faster than hashing.
  private let entries: [Entry]
  /// Whether there are unknown keys, which may be misspelled keys of the shape.
  let hasUnknownKeys: Bool

  init(_ node: Node, _ entries: [Entry], hasUnknownKeys: Bool) {
    (self.node, self.entries, self.hasUnknownKeys) = (node, entries, hasUnknownKeys)
  }

  /// The value of a key; nil if the key is missing or its value is not valid.
  subscript<Value>(key: Key<Value>) -> Value? {
    for entry in entries where entry.key === key { return (entry.value as? FormValue<Value>)?.value }
    return nil
  }

  /// The node after a key; nil if the key is missing.
  func node(of key: any AnyKey) -> Node? {
    for entry in entries where entry.key === key { return entry.node }
    return nil
  }

  /// Whether a key is present, even if its value is not valid.
  func has(_ key: any AnyKey) -> Bool { entries.contains { $0.key === key } }

  /// The place of the value of a key; nil if the key is missing.
  func place(of key: any AnyKey) -> SourceRange? { node(of: key)?.range }
}
