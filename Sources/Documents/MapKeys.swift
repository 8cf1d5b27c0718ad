import Diagnostics
import Texts

/// Checks the keys of a map: each a text, no merge keys, none twice.
enum MapKeys {
  static func check(
    _ index: Int, _ tree: TreeBuilder.Tree, _ source: SourceText, into diagnostics: inout [Diagnostic]
  ) {
    let record = tree.records[index]
    var first: [String: SourceRange] = [:]
    var keyPlaces = Set<UInt32>()
    for link in stride(from: Int(record.first), to: Int(record.first) + Int(record.textCount), by: 2) {
      let key = tree.records[Int(tree.links[link])]
      let place = SourceRange(Int(key.lower), Int(key.upper))
      guard key.kind == .text else {
        diagnostics.append(
          Diagnostic(
            .keyNotText, at: place, "a \(key.kind == .list ? "list" : "map") stands where a name belongs",
            remedy: "If a text is meant, put it in quotes."))
        continue
      }
      let text = text(of: key, tree, source)
      if text == "<<", key.style == .plain {
        diagnostics.append(
          Diagnostic(
            .mergeKey, at: place, "merge keys (`<<`) are not used here",
            remedy: "Write the entries out, or use a list of `lists` by its name."))
      } else if let earlier = first[text] {
        keyPlaces.insert(key.lower)
        diagnostics.append(
          Diagnostic(
            .duplicateKey, at: place, "`\(text)` stands here a second time", remedy: "Keep one of the two.",
            notes: [.init("first given here", at: earlier)]))
      } else {
        first[text] = place
      }
    }
  }

  private static func text(of record: NodeRecord, _ tree: TreeBuilder.Tree, _ source: SourceText) -> String {
    let lower = Int(record.first)
    let bytes = record.isVerbatim ? source.bytes : tree.texts
    return String(decoding: bytes[lower..<lower + Int(record.textCount)], as: UTF8.self)
  }
}
