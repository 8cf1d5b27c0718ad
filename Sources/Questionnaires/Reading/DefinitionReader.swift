import Diagnostics
import Documents
import Texts

extension Reader {
  /// The outermost map.
  mutating func questionnaire(_ node: Node) -> Draft? {
    guard node.kind == .map else {
      wrongShape(node, "a questionnaire", "It begins with `questionnaire:` and its id.")
      return nil
    }
    // The languages decide how every wording is read.
    let languageNames = languageTags(node["languages"])
    languages = languageNames.map(\.text)
    guard let form = form(node, .questionnaire) else { return nil }
    var draft = Draft(id: id(form["questionnaire"]) ?? Name(text: "", range: node.range))
    draft.languages = languageNames
    draft.title = wording(form["title"])
    draft.about = plain(form["about"])
    draft.minutes = integer(form["minutes"], 1...1000)
    draft.missing = missing(form["missing"])
    draft.scales = definitions(form["scales"]) { $0.scale($1, $2) }
    draft.lists = definitions(form["lists"]) { $0.list($1, $2) }
    draft.factors = form["factors"].map {
      Draft.List(name: Name(text: "factors", range: $0.range), elements: factors($0))
    }
    draft.segments = definitions(form["segments"]) { $0.segment($1, $2) }
    draft.sample = sample(form["sample"])
    draft.items = items(form["items"])
    draft.quotas = members(form["quotas"], "quota") { $0.quota($1) }
    draft.alerts = members(form["alerts"], "alert") { $0.alert($1) }
    draft.unread = unread
    return draft
  }

  private mutating func languageTags(_ node: Node?) -> [Name] {
    guard let node else { return [] }
    guard let names = ids(node, anyName: true) else { return [] }
    if names.isEmpty { wrongShape(node, "a list of languages", "For example `[en, it]`.") }
    var seen: [Name] = []
    for name in names {
      if !Self.isLanguageTag(name.text) {
        report(
          .badValue, name.range, "`\(name.text)` is no language tag",
          "Languages are named as in BCP 47: `en`, `it`, `pt-BR`.")
      } else if seen.contains(where: { $0.text == name.text }) {
        report(.duplicateID, name.range, "`\(name.text)` stands here a second time", "Keep one of the two.")
      } else {
        seen.append(name)
      }
    }
    return seen
  }

  private static func isLanguageTag(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard let first = parts.first, (2...3).contains(first.count),
      first.allSatisfy({ $0.isASCII && $0.isLetter })
    else { return false }
    return parts.dropFirst().allSatisfy {
      (1...8).contains($0.count) && $0.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber) }
    }
  }

  /// A map from ids to definitions.
  private mutating func definitions<Value>(_ node: Node?, _ read: (inout Reader, Name, Node) -> Value?)
    -> [Value]
  {
    guard let node else { return [] }
    guard node.kind == .map else {
      wrongShape(node, "a map from ids to definitions", "Write `id:` and the definition below it.")
      return []
    }
    return node.entries.compactMap { entry in
      guard let name = id(entry.key) else { return nil }
      return read(&self, name, entry.value)
    }
  }

  // MARK: scales

  private mutating func scale(_ name: Name, _ node: Node) -> Draft.Scale? {
    guard let form = form(node, .scale) else { return nil }
    let missing = missing(form["missing"])
    let best = word(form["best"], as: Scale.End.self) ?? .high
    if let points = form["points"] {
      for key in ["from", "to", "labels"] {
        if let other = form[key] {
          report(
            .badValue, firstLine(of: other), "`\(key)` and `points` do not go together",
            "Points are counted 1, 2, 3 …: leave `\(key)` out.")
        }
      }
      let labels = pointLabels(points)
      return Draft.Scale(
        name: name, low: 1, high: max(1, labels.count), labels: labels, best: best, missing: missing)
    }
    for key in ["from", "to"] where form[key] == nil {
      report(.missingKey, name.range, "`\(key)` is missing in a scale", "Add `\(key):`, or list `points:`.")
    }
    guard let low = integer(form["from"], -1000...1000), let high = integer(form["to"], -1000...1000) else {
      return nil
    }
    guard low < high else {
      report(
        .emptyRange, firstLine(of: form["to"] ?? node), "the scale ends at \(high) and begins at \(low)",
        "Let `to` be greater than `from`.")
      return nil
    }
    return Draft.Scale(
      name: name, low: low, high: high, labels: rangeLabels(form["labels"], low...high), best: best,
      missing: missing)
  }

  private mutating func pointLabels(_ node: Node) -> [(point: Int, wording: Draft.Wording)] {
    guard node.kind == .list, node.members.count >= 2 else {
      wrongShape(
        node, "a list of at least two labels", "Write each on a line of its own that begins with `- `.")
      return []
    }
    return node.members.enumerated().compactMap { index, member in wording(member).map { (index + 1, $0) } }
  }

  private mutating func rangeLabels(_ node: Node?, _ points: ClosedRange<Int>) -> [(
    point: Int, wording: Draft.Wording
  )] {
    guard let node else { return [] }
    guard node.kind == .map else {
      wrongShape(node, "a map from points to labels", "For example `1: \"Very dissatisfied\"`.")
      return []
    }
    return node.entries.compactMap { entry in
      guard let point = integer(entry.key, points), let label = wording(entry.value) else { return nil }
      return (point, label)
    }
  }

  /// `[dk, na]`, or a map that gives each its wording.
  mutating func missing(_ node: Node?) -> [Draft.MissingOffer]? {
    guard let node else { return nil }
    let offers: [Draft.MissingOffer]
    switch node.kind {
    case .list:
      offers = node.members.compactMap { member in missingKind(member).map { .init(kind: $0, wording: nil) } }
    case .map:
      offers = node.entries.compactMap { entry in
        guard let kind = missingKind(entry.key) else { return nil }
        return .init(kind: kind, wording: wording(entry.value))
      }
    case .text:
      wrongShape(node, "a list of missing answers", "For example `[dk, refused]`, or `[]` for none.")
      return nil
    }
    return offers
  }

  private mutating func missingKind(_ node: Node) -> MissingKind? {
    let words = ["dk", "na", "refused"]
    guard node.kind == .text, words.contains(node.text) else {
      badWord(node, words)
      return nil
    }
    return MissingKind(rawValue: node.text)
  }

  // MARK: lists, factors, options

  private mutating func list(_ name: Name, _ node: Node) -> Draft.List? {
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
        return wording(entry.value).map { Draft.Element(name: name, label: $0) }
      }
      guard let form = form(entry.value, .element) else { return nil }
      return Draft.Element(
        name: name, label: wording(form["label"]), code: integer(form["value"], -999_999...999_999),
        codeRange: form["value"]?.range, condition: expression(form["when"]),
        isExclusive: flag(form["exclusive"]) ?? false, isSpontaneous: flag(form["spontaneous"]) ?? false,
        writeIn: writeIn(form["write_in"]))
    }
  }

  /// `yes`, or the words that ask for the text.
  private mutating func writeIn(_ node: Node?) -> (ask: Draft.Wording?, isAsked: Bool) {
    guard let node else { return (nil, false) }
    if node.kind == .text, ["yes", "no", "true", "false"].contains(node.text) {
      return (nil, flag(node) ?? false)
    }
    return (wording(node), true)
  }

  /// Whether a map is a fuller definition, rather than a wording in several languages.
  private func isDefinition(_ node: Node, _ place: Grammar.Place) -> Bool {
    let keys = Grammar.keys(of: place).map(\.name)
    return node.kind == .map
      && node.entries.contains { keys.contains($0.key.text) && !languages.contains($0.key.text) }
  }

  private mutating func factors(_ node: Node) -> [Draft.Element] {
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

  // MARK: sample

  private mutating func sample(_ node: Node?) -> [Draft.SampleField] {
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

  // MARK: segments and alerts

  private mutating func segment(_ name: Name, _ node: Node) -> Draft.Segment? {
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

  private mutating func group(_ entry: Node.Entry) -> Draft.Segment.Group? {
    guard let name = id(entry.key), let form = form(entry.value, .group) else { return nil }
    return .init(name: name, label: wording(form["label"]), condition: expression(form["when"]))
  }

  /// A list of things that each begin with what they are.
  private mutating func members<Value>(
    _ node: Node?, _ kind: String, _ read: (inout Reader, Node) -> Value?
  ) -> [Value] {
    guard let node else { return [] }
    guard node.kind == .list else {
      wrongShape(node, "a list of \(kind)s", "Each begins with `- \(kind):` and its id.")
      return []
    }
    return node.members.compactMap { read(&self, $0) }
  }

  private mutating func alert(_ node: Node) -> Draft.Alert? {
    guard let form = form(node, .alert), let name = id(form["alert"]),
      let condition = expression(form["when"])
    else { return nil }
    return Draft.Alert(name: name, condition: condition, say: wording(form["say"]))
  }

  private mutating func quota(_ node: Node) -> Draft.Quota? {
    guard let form = form(node, .quota), let name = id(form["quota"]),
      let condition = expression(form["when"]), let limit = integer(form["limit"], 0...1_000_000)
    else { return nil }
    return Draft.Quota(name: name, condition: condition, limit: limit)
  }
}
