import Diagnostics
import Documents
import Texts

extension Reader {
  /// Reads a map by its shape. Reads all values, so that all problems are reported. `owner` is the place for reporting
  /// missing keys.
  mutating func form(_ node: Node, _ shape: MapShape, of owner: SourceRange? = nil) -> Form? {
    guard node.kind == .map else {
      let required = shape.keys.filter { $0.isRequired }.map { "`\($0.name):`" }.joined(separator: ", ")
      let sample = required.isEmpty ? "" : ": \(required)"
      wrongShape(node, shape.description, "Write it as `key: value` lines\(sample).")
      return nil
    }
    var found: [(key: Int, node: Node)] = []
    var unknown: Set<String> = []
    let given = node.entries
    found.reserveCapacity(given.count)
    for entry in given {
      let name = entry.key.text
      if let place = shape.places[name] {
        // A duplicate key is already reported.
        if !found.contains(where: { $0.key == place }) { found.append((place, entry.value)) }
      } else if unknown.insert(name).inserted, !isSplitText(entry, in: node) {
        unknownKey(entry, shape)
      }
    }
    let form = Form(node, values(of: found, shape), hasUnknownKeys: !unknown.isEmpty)
    for place in shape.required where !found.contains(where: { $0.key == place }) {
      missing(shape.keys[place], form, shape)
    }
    for rule in shape.rules { check(rule, form, shape, owner) }
    return form
  }

  private mutating func values(of found: [(key: Int, node: Node)], _ shape: MapShape) -> [Form.Entry] {
    var entries: [Form.Entry] = []
    entries.reserveCapacity(found.count)
    let isFirst = { (entry: (key: Int, node: Node)) in shape.first.contains(entry.key) }
    let ordered = shape.first.isEmpty ? found : found.filter(isFirst) + found.filter { !isFirst($0) }
    for (place, node) in ordered {
      let key = shape.keys[place]
      entries.append(Form.Entry(key: key, node: node, value: key.read(node, &self)))
    }
    return entries
  }

  private mutating func missing(_ key: any AnyKey, _ form: Form, _ shape: MapShape) {
    report(
      .missingKey, SourceRange(form.node.range.lower, firstLine(of: form.node).upper),
      "`\(key.name)` is missing in \(shape.description)",
      "Add `\(key.name):` with \(key.doc).")
  }

  private mutating func check(_ rule: KeyRule, _ form: Form, _ shape: MapShape, _ owner: SourceRange?) {
    switch rule {
    case .one(let keys, let nothing):
      let given = keys.filter { form.has($0) }
      guard given.count != 1 else { return }
      let names = keys.map { "`\($0.name)`" }
      report(
        .missingKey, firstLine(of: form.node),
        given.isEmpty ? nothing : "`\(given[0].name)` and `\(given[1].name)` cannot be used together",
        "Use one of \(names.dropLast().joined(separator: ", ")), or \(names.last ?? "").")
    case .either(let key, let other, let remedy):
      if form.has(key) || form.has(other) { return }
      report(
        .missingKey, firstLine(of: form.node), "`\(key.name)` is missing in \(shape.description)", remedy)
    case .idle(let key, let others, let summary, let remedy):
      guard let node = form.node(of: key), !others.contains(where: { form.has($0) }) else { return }
      report(.badValue, firstLine(of: node), summary, remedy)
    case .excludes(let key, let others, let why):
      guard form.has(key) else { return }
      for other in others {
        guard let node = form.node(of: other) else { continue }
        report(
          .badValue, firstLine(of: node), "`\(other.name)` and `\(key.name)` cannot be used together",
          "\(why): remove `\(other.name)`.")
      }
    case .needed(let keys, let other):
      guard !form.has(other) else { return }
      for key in keys where !form.has(key) {
        report(
          .missingKey, owner ?? firstLine(of: form.node), "`\(key.name)` is missing in \(shape.description)",
          "Add `\(key.name):` or `\(other.name):`.")
      }
    }
  }

  private mutating func unknownKey(_ entry: Node.Entry, _ shape: MapShape) {
    let name = entry.key.text
    unknownKeys += 1
    // After 100 unknown keys, do not search for similar names: this is another kind of file.
    report(
      .unknownKey, entry.key.range, "`\(name)` is not a key of \(shape.description)",
      Suggestion(
        for: name, among: unknownKeys > 100 ? [] : shape.names,
        otherwise: "Allowed keys: \(shape.names.joined(separator: ", "))."))
  }
}
