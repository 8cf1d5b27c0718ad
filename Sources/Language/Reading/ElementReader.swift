import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// Reads a list of options that questions share.
  mutating func list(_ name: Name, _ node: Node) -> Draft.List? {
    if ["factors", "factor", "option", "mention", "segment", "number", "sample"].contains(name.text) {
      report(
        .badID, name.range, "`\(name.text)` is a reserved word",
        "Give the list another id.")
    }
    return elements(node).map { Draft.List(name: name, elements: $0) }
  }

  /// Reads a map from ids to wordings or full definitions of options.
  mutating func elements(_ node: Node) -> [Draft.Element]? {
    guard node.kind == .map, !node.entries.isEmpty else {
      wrongShape(node, "a map of options", "Write each as `id: \"label\"`.")
      return nil
    }
    return node.entries.compactMap { entry in
      guard !isSplitText(entry, in: node), let name = id(entry.key) else { return nil }
      guard isDefinition(entry.value, ElementKeys.shape) else {
        return wording(entry.value).map {
          Draft.Element(name: name, label: $0, definition: entry.value.range)
        }
      }
      typealias Keys = ElementKeys
      guard let form = form(entry.value, Keys.shape) else { return nil }
      return Draft.Element(
        name: name, label: form[Keys.label], code: code(form), codeRange: form.place(of: Keys.value),
        condition: form[Keys.condition], isExclusive: form[Keys.exclusive] ?? false,
        isSpontaneous: form[Keys.spontaneous] ?? false, writeIn: form[Keys.writeIn] ?? (nil, false),
        definition: entry.value.range)
    }
  }

  /// The code of an option. An invalid code, which is reported, becomes a unique code.
  private func code(_ form: Form) -> Int? {
    guard let place = form.place(of: ElementKeys.value) else { return nil }
    return form[ElementKeys.value] ?? -1_000_000 - place.lower
  }

  /// Reads `yes`, `no`, or the wording that asks for the text.
  mutating func writeIn(_ node: Node) -> (ask: Draft.Wording?, isAsked: Bool)? {
    if node.kind == .text, ["yes", "no", "true", "false"].contains(node.text) {
      return flag(node).map { (nil, $0) }
    }
    // Also ask for a text if the wording is not valid, which is reported.
    return (wording(node), true)
  }

  /// Whether a map is a full definition, rather than a wording in several languages.
  func isDefinition(_ node: Node, _ shape: MapShape) -> Bool {
    guard node.kind == .map else { return false }
    return node.entries.contains { shape.places[$0.key.text] != nil }
  }

  /// Reads the factors of the file as a list with the id `factors`.
  mutating func factorList(_ node: Node) -> Draft.List? {
    Draft.List(name: Name(text: "factors", range: node.range), elements: factors(node))
  }

  private mutating func factors(_ node: Node) -> [Draft.Element] {
    guard node.kind == .map, !node.entries.isEmpty else {
      wrongShape(node, "a map of factors", "Write each as `id:` with a `label`.")
      return []
    }
    return node.entries.compactMap { entry in
      guard let name = id(entry.key) else { return nil }
      guard isDefinition(entry.value, FactorKeys.shape) else {
        return wording(entry.value).map { Draft.Element(name: name, label: $0) }
      }
      typealias Keys = FactorKeys
      guard let form = form(entry.value, Keys.shape) else { return nil }
      return Draft.Element(
        name: name, label: form[Keys.label], inText: form[Keys.inText], condition: form[Keys.condition],
        area: form[Keys.area]?.text, raisedBy: form[Keys.raisedBy]?.rawValue)
    }
  }
}
