package import Texts

/// The YAML style of a text.
package enum ScalarStyle: UInt8, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

/// A value of a document: a text, a list, or a map, with its place. An alias is replaced by its value.
///
/// A node is a small handle; the document holds the data.
package struct Node: Sendable {
  /// The kind of a node.
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

  /// The source that contains the node.
  package var source: SourceText { document.source }

  private var record: NodeRecord { document.records[index] }

  /// The kind: text, list, or map.
  package var kind: Kind { record.kind }
  /// The range in the source, including quotes and brackets.
  package var range: SourceRange { SourceRange(Int(record.lower), Int(record.upper)) }
  /// The style of a text; `plain` for lists and maps.
  package var style: ScalarStyle { record.style }
  /// Whether a list or map is in brackets or braces.
  package var isFlow: Bool { record.isFlow }
  /// Whether the value is missing, as in `key:`.
  package var isAbsent: Bool { kind == .text && style == .plain && record.textCount == 0 }

  /// The characters of a text; empty for lists and maps.
  package var text: String {
    let record = record
    guard record.kind == .text else { return "" }
    let bytes = record.isVerbatim ? document.source.bytes : document.texts
    let lower = Int(record.first)
    return String(decoding: bytes[lower..<lower + Int(record.textCount)], as: UTF8.self)
  }

  /// The members of a list. Empty for other kinds.
  package var members: [Node] { kind == .list ? children : [] }

  /// The entries of a map, in source order. Empty for other kinds. Excludes merge keys and keys that are not texts,
  /// which are already reported.
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

/// The compact record of a node in a document. 10,000 questions have 300,000 nodes.
struct NodeRecord {
  var kind: Node.Kind
  var style: ScalarStyle = .plain
  var isFlow = false
  /// Whether a text is identical to the source. Otherwise the document stores it in `texts`.
  var isVerbatim = false
  var lower: UInt32
  var upper: UInt32
  /// The start of the text, or of the links to the children.
  var first: UInt32 = 0
  /// The number of bytes of the text, or of links.
  var textCount: UInt32 = 0
}
