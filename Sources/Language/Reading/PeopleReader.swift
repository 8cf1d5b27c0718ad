import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// What comes with a case: the ids of its fields, and what each holds.
  mutating func sample(_ node: Node?) -> [Draft.SampleField] {
    guard let node, let form = form(node, .sample) else { return [] }
    return definitions(form["fields"]) { reader, name, node in
      if node.kind == .list { return reader.ids(node).map { .init(name: name, kind: .ids($0)) } }
      guard let word = reader.id(node) else { return nil }
      switch word.text {
      case "text": return .init(name: name, kind: .text)
      case "number": return .init(name: name, kind: .number)
      case "date": return .init(name: name, kind: .date)
      default: return .init(name: name, kind: .list(word))
      }
    }
  }

  /// A segment: from a question, or of groups with conditions.
  mutating func segment(_ name: Name, _ node: Node) -> Draft.Segment? {
    guard let form = form(node, .segment) else { return nil }
    let label = wording(form["label"])
    if let from = form["from"] {
      guard let question = id(from) else { return nil }
      return Draft.Segment(name: name, label: label, source: .question(question, only: ids(form["values"])))
    }
    guard let values = form["values"], values.kind == .map, !values.entries.isEmpty else {
      report(
        .missingKey, name.range, "the groups of this segment are missing",
        "Add `from:` with a question, or `values:` with a map of groups.")
      return nil
    }
    let groups = values.entries.compactMap { group($0) }
    return Draft.Segment(name: name, label: label, source: .groups(groups))
  }

  mutating func group(_ entry: Node.Entry) -> Draft.Segment.Group? {
    guard let name = id(entry.key), let form = form(entry.value, .group) else { return nil }
    return .init(name: name, label: wording(form["label"]), condition: expression(form["when"]))
  }

  /// A list of things that each begin with what they are.
  mutating func members<Value>(
    _ node: Node?, _ kind: String, _ read: (inout Reader, Node) -> Value?
  ) -> [Value] {
    guard let node else { return [] }
    guard node.kind == .list else {
      wrongShape(node, "a list of \(kind)s", "Each begins with `- \(kind):` and its id.")
      return []
    }
    return node.members.compactMap { read(&self, $0) }
  }

  /// An interview to act on.
  mutating func alert(_ node: Node) -> Draft.Alert? {
    guard let form = form(node, .alert), let name = id(form["alert"]),
      let condition = expression(form["when"])
    else { return nil }
    return Draft.Alert(name: name, condition: condition, say: wording(form["say"]))
  }

  /// How many interviews of a kind are wanted.
  mutating func quota(_ node: Node) -> Draft.Quota? {
    guard let form = form(node, .quota), let name = id(form["quota"]),
      let condition = expression(form["when"]), let limit = integer(form["limit"], 0...1_000_000)
    else { return nil }
    return Draft.Quota(name: name, condition: condition, limit: limit, say: wording(form["say"]))
  }
}
