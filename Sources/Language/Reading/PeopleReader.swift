import Diagnostics
import Documents
import Texts

extension Reader {
  /// Reads the sample fields of a case.
  mutating func sample(_ node: Node) -> [Draft.SampleField]? {
    form(node, SampleKeys.shape).map { $0[SampleKeys.fields] ?? [] }
  }

  /// Reads a sample field and its type.
  mutating func sampleField(_ name: Name, _ node: Node) -> Draft.SampleField? {
    if node.kind == .list { return ids(node).map { .init(name: name, kind: .ids($0)) } }
    guard let word = id(node) else { return nil }
    switch word.text {
    case "text": return .init(name: name, kind: .text)
    case "number": return .init(name: name, kind: .number)
    case "date": return .init(name: name, kind: .date)
    default: return .init(name: name, kind: .list(word))
    }
  }

  /// The `values` of a segment: options of a question, or its own groups.
  enum SegmentValues {
    case options([Name])
    case groups([Draft.Segment.Group])
  }

  /// Reads a segment: from a question, or with its own groups.
  mutating func segment(_ name: Name, _ node: Node) -> Draft.Segment? {
    typealias Keys = SegmentKeys
    guard let form = form(node, Keys.shape) else { return nil }
    let label = form[Keys.label]
    if form.has(Keys.from) {
      guard let question = form[Keys.from] else { return nil }
      let only: [Name]? = if case .options(let names)? = form[Keys.values] { names } else { nil }
      if only == nil, let node = form.node(of: Keys.values), node.kind != .list { _ = ids(node) }
      return Draft.Segment(name: name, label: label, source: .question(question, only: only))
    }
    guard case .groups(let groups)? = form[Keys.values] else {
      report(
        .missingKey, name.range, "the groups of this segment are missing",
        "Add `from:` with a question, or `values:` with a map of groups.")
      return nil
    }
    return Draft.Segment(name: name, label: label, source: .groups(groups))
  }

  /// Reads the values of a segment. Returns nil for anything but a list or a map with entries, which the segment
  /// reports.
  mutating func groups(_ node: Node) -> SegmentValues? {
    switch node.kind {
    case .list: return ids(node).map { .options($0) }
    case .map where !node.entries.isEmpty: return .groups(node.entries.compactMap { group($0) })
    case .map, .text: return nil
    }
  }

  private mutating func group(_ entry: Node.Entry) -> Draft.Segment.Group? {
    guard let name = id(entry.key), let form = form(entry.value, GroupKeys.shape) else { return nil }
    return .init(name: name, label: form[GroupKeys.label], condition: form[GroupKeys.condition])
  }

  /// Reads a list of maps that each begin with their kind.
  mutating func members<Value>(
    _ node: Node, _ kind: String, _ read: (inout Reader, Node) -> Value?
  ) -> [Value]? {
    guard node.kind == .list else {
      wrongShape(node, "a list of \(kind)s", "Begin each with `- \(kind):` and its id.")
      return nil
    }
    return node.members.compactMap { read(&self, $0) }
  }

  /// Reads an alert.
  mutating func alert(_ node: Node) -> Draft.Alert? {
    typealias Keys = AlertKeys
    guard let form = form(node, Keys.shape), let name = form[Keys.id], let condition = form[Keys.condition]
    else { return nil }
    return Draft.Alert(name: name, condition: condition, say: form[Keys.say])
  }

  /// Reads a quota.
  mutating func quota(_ node: Node) -> Draft.Quota? {
    typealias Keys = QuotaKeys
    guard let form = form(node, Keys.shape), let name = form[Keys.id], let condition = form[Keys.condition],
      let limit = form[Keys.limit]
    else { return nil }
    return Draft.Quota(name: name, condition: condition, limit: limit, say: form[Keys.say])
  }
}
