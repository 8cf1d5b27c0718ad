import Documents
import Texts

/// A map that was held against its shape, with the values of its keys.
struct Form {
  /// A key that is there.
  struct Entry {
    var key: any AnyKey
    var node: Node
    /// What was read; nil where that was not possible, which has been reported.
    var value: AnyObject?
  }

  let node: Node
  /// A few: looked through faster than hashed.
  private let entries: [Entry]
  /// Whether there are keys without a meaning, which may have been meant to be some of the others.
  let hasUnknownKeys: Bool

  init(_ node: Node, _ entries: [Entry], hasUnknownKeys: Bool) {
    (self.node, self.entries, self.hasUnknownKeys) = (node, entries, hasUnknownKeys)
  }

  /// The value of a key; nil where it is not there, and where it could not be read.
  subscript<Value>(key: Key<Value>) -> Value? {
    for entry in entries where entry.key === key { return (entry.value as? FormValue<Value>)?.value }
    return nil
  }

  /// What stands after a key, nil where it is not there.
  func node(of key: any AnyKey) -> Node? {
    for entry in entries where entry.key === key { return entry.node }
    return nil
  }

  /// Whether a key is there, whatever became of its value.
  func has(_ key: any AnyKey) -> Bool { node(of: key) != nil }

  /// Where the value of a key is, nil where it is not there.
  func place(of key: any AnyKey) -> SourceRange? { node(of: key)?.range }
}
