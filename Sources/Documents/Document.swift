package import Diagnostics
package import Texts

/// A YAML document as a tree of nodes with their places, and its comments.
///
/// ```swift
/// let document = Document.parse(SourceText(name: "q.yaml", "questionnaire: demo")).value
/// document?.root["questionnaire"]?.text   // "demo"
/// ```
package final class Document: Sendable {
  /// The text that was parsed.
  package let source: SourceText
  /// The places of all comments, including the `#`, in order.
  package let comments: [SourceRange]

  let records: [NodeRecord]
  let links: [UInt32]
  let texts: [UInt8]
  private let rootIndex: Int

  init(_ tree: consuming TreeBuilder.Tree, source: SourceText, root: Int) {
    self.source = source
    self.rootIndex = root
    self.records = tree.records
    self.links = tree.links
    self.texts = tree.texts
    self.comments = CommentScanner.comments(in: source, records: tree.records)
  }

  /// The root value.
  package var root: Node { Node(document: self, index: rootIndex) }

  /// Parses a text. The result has no value if the text is not valid YAML. Reports all problems that do not prevent
  /// reading the rest.
  package static func parse(_ source: SourceText) -> Diagnosed<Document> {
    let check = CharacterCheck(source)
    guard check.diagnostics.isEmpty else { return Diagnosed(nil, check.diagnostics) }
    var builder = TreeBuilder(source)
    let root = builder.build(isASCII: check.isASCII)
    let diagnostics = builder.diagnostics
    guard let root else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(Document(builder.takeTree(), source: source, root: root), diagnostics)
  }

  /// The nodes at the given places, found in one pass.
  package func nodes(at places: Set<SourceRange>) -> [SourceRange: Node] {
    var found: [SourceRange: Node] = [:]
    for index in records.indices {
      let node = Node(document: self, index: index)
      if places.contains(node.range) { found[node.range] = node }
    }
    return found
  }

  /// The comment directly after a node on the same line, if any.
  package func comment(after node: Node) -> SourceRange? {
    let end = node.range.upper
    var low = 0
    var high = comments.count
    while low < high {
      let middle = (low + high) / 2
      if comments[middle].lower < end { low = middle + 1 } else { high = middle }
    }
    guard low < comments.count else { return nil }
    let between = source.bytes[end..<comments[low].lower]
    return between.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ? comments[low] : nil
  }
}

/// Finds comments. libyaml drops them. They can only be between nodes.
enum CommentScanner {
  static func comments(in source: SourceText, records: [NodeRecord]) -> [SourceRange] {
    var comments: [SourceRange] = []
    var end = 0
    for record in records where record.kind == .text {
      let start = Int(record.lower)
      // Keys repeated by an alias are earlier in the source.
      if start > end { scan(source, end, start, into: &comments) }
      if record.style == .literal || record.style == .folded {
        // There may be a comment after the `|`.
        let header = source.lineRange(source.position(of: start).line).upper
        scan(source, start, min(header, Int(record.upper)), into: &comments)
      }
      end = max(end, Int(record.upper))
    }
    scan(source, end, source.bytes.count, into: &comments)
    return comments
  }

  private static func scan(_ source: SourceText, _ from: Int, _ to: Int, into comments: inout [SourceRange]) {
    let bytes = source.bytes.span
    var index = from
    while index < to {
      guard bytes[index] == UInt8(ascii: "#"), index == source.markLength || bytes[index - 1] <= 0x20 else {
        index += 1
        continue
      }
      var end = index
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n"), bytes[end] != UInt8(ascii: "\r") { end += 1 }
      comments.append(SourceRange(index, end))
      index = end
    }
  }
}
