package import Texts

/// How a text was written in YAML.
package enum ScalarStyle: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

/// A value of a document: a text, a list or a map, with its place. Aliases are followed.
///
/// A node is a small handle; the document holds the data.
package struct Node: Sendable {
  /// What a node can be.
  package enum Kind: UInt8, Sendable { case text, list, map }

  /// An entry of a map.
  package struct Entry: Sendable {
    /// The key; always a text.
    package let key: Node
    /// The value.
    package let value: Node
  }

  let document: Document
  let index: Int

  /// The text that it stands in.
  package var source: SourceText { document.source }

  private var record: NodeRecord { document.records[index] }

  /// Whether it is a text, a list or a map.
  package var kind: Kind { record.kind }
  /// Its bytes in the source, quotes and brackets included.
  package var range: SourceRange { SourceRange(Int(record.lower), Int(record.upper)) }
  /// How a text is written; `plain` for lists and maps.
  package var style: ScalarStyle { record.style }
  /// Whether a list or map is written in brackets or braces.
  package var isFlow: Bool { record.isFlow }
  /// Whether it is a text that was not written at all, as the value in `key:`.
  package var isAbsent: Bool { kind == .text && style == .plain && record.textCount == 0 }

  /// The characters of a text; empty for lists and maps.
  package var text: String {
    let record = record
    guard record.kind == .text else { return "" }
    let bytes = record.isVerbatim ? document.source.bytes : document.texts
    let lower = Int(record.first)
    return String(decoding: bytes[lower..<lower + Int(record.textCount)], as: UTF8.self)
  }

  /// The members of a list; empty for others.
  package var members: [Node] { kind == .list ? children : [] }

  /// The entries of a map, in the order written; empty for others. Keys that are no texts, and merge keys, are
  /// left out: they have been reported, and mean nothing.
  package var entries: [Entry] {
    guard kind == .map else { return [] }
    let record = record
    return stride(from: Int(record.first), to: Int(record.first) + Int(record.textCount), by: 2).compactMap {
      let key = child($0)
      return key.kind == .text && !key.isMergeKey ? Entry(key: key, value: child($0 + 1)) : nil
    }
  }

  /// The value of a key of a map.
  package subscript(key: String) -> Node? { entries.first { $0.key.text == key }?.value }

  private var isMergeKey: Bool { record.textCount == 2 && style == .plain && text == "<<" }

  private var children: [Node] {
    let record = record
    return (Int(record.first)..<Int(record.first) + Int(record.textCount)).map(child)
  }

  private func child(_ link: Int) -> Node { Node(document: document, index: Int(document.links[link])) }
}

/// What the document stores about a node, compactly: 10,000 questions are 300,000 nodes.
struct NodeRecord {
  var kind: Node.Kind
  var style: ScalarStyle = .plain
  var isFlow = false
  /// Whether a text stands in the source as it is; else it is in the document's store of texts.
  var isVerbatim = false
  var lower: UInt32
  var upper: UInt32
  /// Where the text begins, or the links to the children.
  var first: UInt32 = 0
  /// The bytes of the text, or the number of links.
  var textCount: UInt32 = 0
}
