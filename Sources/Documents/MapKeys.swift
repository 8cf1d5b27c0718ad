import Diagnostics
import Texts

/// Checks the keys of a map: all must be texts, no merge keys, no duplicates.
struct MapKeys {
  /// The maximum number of keys for comparing all pairs, which is faster than a dictionary for small maps.
  private static let maxPairwise = 16

  private let tree: TreeBuilder.Tree
  private let source: SourceText
  private let keys: [NodeRecord]

  /// The keys of the map at `index`.
  private init(_ index: Int, _ tree: TreeBuilder.Tree, _ source: SourceText) {
    self.tree = tree
    self.source = source
    let record = tree.records[index]
    let links = Int(record.first)..<Int(record.first) + Int(record.textCount)
    keys = stride(from: links.lowerBound, to: links.upperBound, by: 2).map {
      tree.records[Int(tree.links[$0])]
    }
  }

  static func check(
    _ index: Int, _ tree: TreeBuilder.Tree, _ source: SourceText, into diagnostics: inout [Diagnostic]
  ) {
    let keys = MapKeys(index, tree, source)
    if keys.areValid { return }
    keys.reportProblems(into: &diagnostics)
  }

  /// Whether a quick check finds no problem. This is true for almost every map.
  private var areValid: Bool {
    guard keys.count <= Self.maxPairwise else { return false }
    for (place, key) in keys.enumerated() {
      guard key.kind == .text, isPlainASCII(key) else { return false }
      for other in keys[..<place] where other.textCount == key.textCount && isSameText(other, key) {
        return false
      }
    }
    return true
  }

  /// Whether a key can be compared byte by byte. False for `<<`.
  private func isPlainASCII(_ key: NodeRecord) -> Bool {
    let bytes = key.isVerbatim ? source.bytes.span : tree.texts.span
    for offset in Int(key.first)..<Int(key.first) + Int(key.textCount) {
      if bytes[offset] >= 0x80 || bytes[offset] == UInt8(ascii: "<") { return false }
    }
    return true
  }

  private func isSameText(_ a: NodeRecord, _ b: NodeRecord) -> Bool {
    let first = a.isVerbatim ? source.bytes.span : tree.texts.span
    let second = b.isVerbatim ? source.bytes.span : tree.texts.span
    for offset in 0..<Int(a.textCount) where first[Int(a.first) + offset] != second[Int(b.first) + offset] {
      return false
    }
    return true
  }

  /// Reports the problems. Compares texts by canonical equivalence: a composed é equals a decomposed é.
  private func reportProblems(into diagnostics: inout [Diagnostic]) {
    var first: [String: SourceRange] = [:]
    for key in keys {
      let place = SourceRange(Int(key.lower), Int(key.upper))
      guard key.kind == .text else {
        diagnostics.append(
          Diagnostic(
            .keyNotText, at: place, "expected a key, found a \(key.kind == .list ? "list" : "map")",
            remedy: "If this is text, put it in quotes."))
        continue
      }
      let text = text(of: key)
      if text == "<<", key.style == .plain {
        diagnostics.append(
          Diagnostic(
            .mergeKey, at: place, "merge keys (`<<`) are not supported",
            remedy: "Write the entries out, or use the id of a list in `lists`."))
      } else if let earlier = first[text] {
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: place, "duplicate key `\(text)`", remedy: "Remove one of the two.",
            notes: [.init("first defined here", at: earlier)]))
      } else {
        first[text] = place
      }
    }
  }

  private func text(of key: NodeRecord) -> String {
    let lower = Int(key.first)
    let bytes = key.isVerbatim ? source.bytes : tree.texts
    return String(decoding: bytes[lower..<lower + Int(key.textCount)], as: UTF8.self)
  }
}
