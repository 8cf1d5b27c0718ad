import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// A list of options that questions share.
  mutating func list(_ name: Name, _ node: Node) -> Draft.List? {
    if ["factors", "factor", "option", "mention", "segment", "number", "sample"].contains(name.text) {
      report(
        .badID, name.range, "`\(name.text)` has a meaning of its own in the language",
        "Give the list another id.")
    }
    return elements(node).map { Draft.List(name: name, elements: $0) }
  }

  /// A map from ids to wordings or to fuller definitions of options.
  mutating func elements(_ node: Node) -> [Draft.Element]? {
    guard node.kind == .map, !node.entries.isEmpty else {
      wrongShape(node, "a map of options", "Write each as `id: \"what it is called\"`.")
      return nil
    }
    return node.entries.compactMap { entry in
      guard !isPhantom(entry, in: node), let name = id(entry.key) else { return nil }
      guard isDefinition(entry.value, .element) else {
        return wording(entry.value).map {
          Draft.Element(name: name, label: $0, definition: entry.value.range)
        }
      }
      guard let form = form(entry.value, .element) else { return nil }
      return Draft.Element(
        name: name, label: wording(form["label"]), code: code(form["value"]),
        codeRange: form["value"]?.range, condition: expression(form["when"]),
        isExclusive: flag(form["exclusive"]) ?? false, isSpontaneous: flag(form["spontaneous"]) ?? false,
        writeIn: writeIn(form["write_in"]), definition: entry.value.range)
    }
  }

  /// A written code. One that cannot be read, which is reported, is like no other code.
  private mutating func code(_ node: Node?) -> Int? {
    guard let node else { return nil }
    return integer(node, -999_999...999_999) ?? -1_000_000 - node.range.lower
  }

  /// `yes`, or the words that ask for the text.
  mutating func writeIn(_ node: Node?) -> (ask: Draft.Wording?, isAsked: Bool) {
    guard let node else { return (nil, false) }
    if node.kind == .text, ["yes", "no", "true", "false"].contains(node.text) {
      return (nil, flag(node) ?? false)
    }
    return (wording(node), true)
  }

  /// Whether a map is a fuller definition, rather than a wording in several languages.
  func isDefinition(_ node: Node, _ place: Grammar.Place) -> Bool {
    guard node.kind == .map else { return false }
    let keys = Grammar.keys(of: place)
    return node.entries.contains { entry in
      let name = entry.key.text
      return keys.contains { $0.name == name } && !languages.contains(name)
    }
  }

  mutating func factors(_ node: Node) -> [Draft.Element] {
    guard node.kind == .map, !node.entries.isEmpty else {
      wrongShape(node, "a map of factors", "Write each as `id:` with its `label` below.")
      return []
    }
    return node.entries.compactMap { entry in
      guard let name = id(entry.key) else { return nil }
      guard isDefinition(entry.value, .factor) else {
        return wording(entry.value).map { Draft.Element(name: name, label: $0) }
      }
      guard let form = form(entry.value, .factor) else { return nil }
      return Draft.Element(
        name: name, label: wording(form["label"]), inText: wording(form["in_text"]),
        condition: expression(form["when"]), area: id(form["area"])?.text,
        raisedBy: word(form["raised_by"], as: RaisedBy.self)?.rawValue)
    }
  }

  private enum RaisedBy: String, CaseIterable { case customers, management }
}
