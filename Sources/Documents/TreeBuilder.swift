import Diagnostics
import Texts

/// Builds the tree of a document from libyaml's events. Also checks what libyaml does not: one document, no tags,
/// limits, duplicate keys, anchors, and aliases.
struct TreeBuilder {
  /// The data of the document.
  struct Tree {
    var records: [NodeRecord] = []
    var links: [UInt32] = []
    var texts: [UInt8] = []
  }

  /// A list or map that has not ended yet.
  struct Open {
    var index: Int
    var children: [UInt32] = []
    var anchor: String?
    /// The depth and the expanded size so far, for the limits.
    var extent = Extent(height: 1)
  }

  /// The size of a node: its levels of lists and maps, and its number of nodes with aliases expanded.
  struct Extent {
    var height = 0
    var nodes = 1

    mutating func add(_ child: Extent) {
      height = max(height, child.height + 1)
      nodes += child.nodes
    }
  }

  /// Stops building. The problem is in `diagnostics`.
  struct Stop: Error {}

  var diagnostics: [Diagnostic] = []
  let source: SourceText
  var tree = Tree()
  var open: [Open] = []
  var anchors: [String: (index: Int, extent: Extent)] = [:]
  var openAnchors: Set<String> = []
  var usedAnchors: Set<String> = []
  var total = 0
  let maxNodes: Int
  var root: Int?

  init(_ source: SourceText) {
    self.source = source
    maxNodes = Limits.nodes(forBytes: source.bytes.count)
    tree.records.reserveCapacity(source.bytes.count / 16)
  }

  /// Moves the tree out of the builder.
  mutating func takeTree() -> Tree {
    defer { tree = Tree() }
    return tree
  }

  /// Reads all events. Returns the index of the root, or nil if there is no valid document.
  mutating func build(isASCII: Bool) -> Int? {
    var events = EventReader(source, isASCII: isASCII)
    do {
      while true {
        let kind = try events.next()
        if kind == .streamEnd { break }
        try take(kind, &events)
      }
    } catch let failure as ParserFailure {
      diagnostics.append(ParserMessages.explain(failure, in: source, after: lastQuoted))
      return nil
    } catch {
      return nil
    }
    warnAboutUnusedAnchors()
    guard let root, !tree.records[root].isEmptyText else {
      report(
        .fileEmpty, SourceRange(0, 0), "the file is empty",
        "Begin it with `questionnaire:` and an id.")
      return nil
    }
    return root
  }

  private mutating func take(_ kind: EventReader.Kind, _ events: inout EventReader) throws {
    switch kind {
    case .documentStart: try startDocument(&events)
    case .scalar: try add(text(&events), anchor: events.anchor(kind), kind, &events, Extent())
    case .alias: try addAlias(&events)
    case .listStart, .mapStart: try openCollection(kind, &events)
    case .listEnd, .mapEnd: try closeCollection(events.range().upper)
    case .streamStart, .streamEnd, .documentEnd: break
    }
  }

  private mutating func startDocument(_ events: inout EventReader) throws {
    if events.hasTagDirectives {
      report(
        .yamlDirective, events.range(), "`%TAG` directives are not supported",
        "Remove the line. Questionnaires do not use YAML tags.")
    }
    if root != nil {
      try stop(
        .severalDocuments, events.range(), "a second document begins here",
        "Put each questionnaire into its own file, or remove the `---`.")
    }
  }

  mutating func text(_ events: inout EventReader) throws -> NodeRecord {
    let length = events.textLength
    let place = withoutProperties(events.range(), of: .scalar, events)
    var record = NodeRecord(
      kind: .text, style: events.style, lower: UInt32(place.lower), upper: UInt32(place.upper))
    if record.style == .literal || record.style == .folded { record.upper = UInt32(trimmedEnd(place)) }
    record.textCount = UInt32(length)
    if length > Limits.text {
      try stop(
        .textTooLong, SourceRange(place.lower, min(place.upper, place.lower + 1)),
        "this text has \(length) bytes, more than the limit of \(Limits.text)",
        "Check for a missing quote, and that this file is a questionnaire.")
    }
    let start = record.style == .plain ? place.lower : place.lower + 1
    if events.textIsVerbatim(at: start), start + length + (record.style == .plain ? 0 : 1) == place.upper {
      record.isVerbatim = true
      record.first = UInt32(start)
    } else {
      record.first = UInt32(tree.texts.count)
      events.appendText(to: &tree.texts)
      checkEscapes(record)
    }
    return record
  }

  /// Checks a text for characters that are not allowed in the file, because escapes can produce them.
  private mutating func checkEscapes(_ record: NodeRecord) {
    guard record.style == .doubleQuoted else { return }
    let text = String(decoding: tree.texts[Int(record.first)...], as: UTF8.self)
    guard text.unicodeScalars.contains(where: CleanText.isDangerous) else { return }
    let places = ScalarPlaces(
      source, SourceRange(Int(record.lower), Int(record.upper)), .doubleQuoted, Array(text.utf8))
    var offset = 0
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      let place = places.source(of: TextRange(offset, offset + length))
      offset += length
      if scalar == "\n" || scalar == "\t" { continue }
      if CleanText.isControl(scalar) { diagnostics.append(.control(scalar.value, at: place)) }
      if CleanText.isBidirectional(scalar) { diagnostics.append(.bidirectional(scalar.value, at: place)) }
    }
  }

  private mutating func openCollection(_ kind: EventReader.Kind, _ events: inout EventReader) throws {
    let place = withoutProperties(events.range(), of: kind, events)
    if open.count + 1 > Limits.depth {
      try stop(
        .tooDeep, place, "this is nested more than \(Limits.depth) levels deep",
        "Check for missing brackets. Questionnaires need about ten levels.")
    }
    let record = NodeRecord(
      kind: kind == .listStart ? .list : .map, isFlow: events.isFlow(kind), lower: UInt32(place.lower),
      upper: UInt32(place.upper))
    tree.records.append(record)
    let index = tree.records.count - 1
    let anchor = events.anchor(kind)
    if let anchor { openAnchors.insert(anchor) }
    checkProperties(anchor, kind, events, place)
    open.append(Open(index: index, anchor: anchor))
  }

  private mutating func closeCollection(_ end: Int) throws {
    guard let closed = open.popLast() else { return }
    let index = closed.index
    tree.records[index].first = UInt32(tree.links.count)
    tree.records[index].textCount = UInt32(closed.children.count)
    tree.links.append(contentsOf: closed.children)
    // libyaml ends a block collection at the next token. Use the end of its last child.
    if tree.records[index].isFlow {
      tree.records[index].upper = UInt32(end)
    } else if let last = closed.children.last {
      let lastEnd = tree.records[Int(last)].upper
      if lastEnd > tree.records[index].lower { tree.records[index].upper = lastEnd }
    }
    if tree.records[index].kind == .map { MapKeys.check(index, tree, source, into: &diagnostics) }
    if let anchor = closed.anchor {
      openAnchors.remove(anchor)
      define(anchor, index, closed.extent)
    }
    try attach(index, closed.extent)
  }

  mutating func add(
    _ record: NodeRecord, anchor: String?, _ kind: EventReader.Kind, _ events: inout EventReader,
    _ extent: Extent
  ) throws {
    tree.records.append(record)
    let index = tree.records.count - 1
    checkProperties(anchor, kind, events, SourceRange(Int(record.lower), Int(record.upper)))
    if let anchor { define(anchor, index, extent) }
    try attach(index, extent)
  }

  mutating func report(
    _ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String, _ notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy, notes: notes))
  }

  mutating func stop(_ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String) throws {
    report(rule, range, summary, remedy)
    throw Stop()
  }
}

extension NodeRecord {
  /// Whether the value is missing, as in `key:`.
  var isEmptyText: Bool { kind == .text && style == .plain && textCount == 0 }
}
