import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// Reads the items of a questionnaire, section, or loop.
  mutating func items(_ node: Node) -> [Draft.Item]? {
    guard node.kind == .list, !node.members.isEmpty else {
      wrongShape(node, "a list of items", "Begin each with `- ` and its kind: `- rating: overall`.")
      return nil
    }
    return node.members.compactMap { item($0) }
  }

  private mutating func item(_ node: Node) -> Draft.Item? {
    guard node.kind == .map, let first = node.entries.first else {
      wrongShape(node, "an item", "Begin it with its kind and id: `- rating: overall`.")
      return nil
    }
    guard let (kind, shape) = ItemKinds.table[first.key.text], !isMisplaced(kind, node) else {
      unknownItem(first.key, node)
      return nil
    }
    return form(node, shape).flatMap { kind.item($0, &self) }
  }

  /// Whether an item begins with `instruct`, but its kind comes later in its map.
  private func isMisplaced(_ kind: any ItemKind.Type, _ node: Node) -> Bool {
    kind.name == InstructKind.name
      && node.entries.dropFirst().contains { ItemKinds.table[$0.key.text] != nil }
  }

  private mutating func unknownItem(_ key: Node, _ node: Node) {
    let name = key.text
    let misplaced = node.entries.dropFirst().first { ItemKinds.table[$0.key.text] != nil }
    if let id = (misplaced ?? node.entries.first)?.value.text { unread.insert(id) }
    if let misplaced {
      report(
        .unknownItem, key.range, "an item must begin with its kind, but this item begins with `\(name)`",
        "Move `\(misplaced.key.text):` to the first line of the item.")
    } else {
      report(
        .unknownItem, key.range, "`\(name)` is not a kind of item",
        Suggestion(
          for: name, among: ItemKinds.names,
          otherwise: "The kinds are \(ItemKinds.names.joined(separator: ", "))."))
    }
  }

  /// Reads one role or a list of roles: a question can be both an outcome and an item of an index.
  mutating func measures(_ node: Node) -> [(role: Measure, of: Name?, range: SourceRange)]? {
    (node.kind == .list ? node.members : [node]).compactMap { measure($0) }
  }

  /// Reads `satisfaction`, `{performance: clean}`, or `{index: image}`.
  private mutating func measure(_ node: Node) -> (role: Measure, of: Name?, range: SourceRange)? {
    if node.kind == .map, let entry = node.entries.first {
      guard node.entries.count == 1 else {
        wrongShape(node, "one role", "For example `{performance: clean}`.")
        return nil
      }
      guard let role = word(entry.key, as: Measure.self), let of = id(entry.value) else { return nil }
      if role.isOfFactors || role == .index { return (role, of, node.range) }
      report(
        .badValue, node.range, "`\(role.rawValue)` does not take a factor or construct",
        "Write `measures: \(role.rawValue)`.")
      return nil
    }
    guard let role = word(node, as: Measure.self) else { return nil }
    guard role != .index else {
      report(
        .badValue, node.range, "the construct that this measures is missing",
        "Add its id: `measures: {index: image}`.")
      return nil
    }
    return (role, nil, node.range)
  }

  /// Reads a variable name for statistics packages: a letter, then letters, digits, and `_`; at most 32 characters.
  mutating func variable(_ node: Node) -> Name? {
    guard let name = plain(node) else { return nil }
    let text = name.text
    let isName =
      text.utf8.count <= 32 && text.first.map { $0.isASCII && $0.isLetter } == true
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
    if !isName {
      report(
        .badID, node.range, "`\(text)` is not a valid variable name",
        "Use a letter, then letters, digits, and `_`; at most 32 characters.")
    }
    return name
  }
}
