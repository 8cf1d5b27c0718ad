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
  private struct Open {
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
  private struct Stop: Error {}

  private(set) var diagnostics: [Diagnostic] = []
  private let source: SourceText
  private var tree = Tree()
  private var open: [Open] = []
  private var anchors: [String: (index: Int, extent: Extent)] = [:]
  private var openAnchors: Set<String> = []
  private var usedAnchors: Set<String> = []
  private var total = 0
  private let maxNodes: Int
  private var root: Int?

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

  private mutating func text(_ events: inout EventReader) throws -> NodeRecord {
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
    if record.style.rawValue <= ScalarStyle.doubleQuoted.rawValue, events.textIsVerbatim(at: start),
      start + length + (record.style == .plain ? 0 : 1) == place.upper
    {
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
    guard text.unicodeScalars.contains(where: { CleanText.isDangerous($0) && $0 != "\n" && $0 != "\t" })
    else { return }
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

  private mutating func add(
    _ record: NodeRecord, anchor: String?, _ kind: EventReader.Kind, _ events: inout EventReader,
    _ extent: Extent
  ) throws {
    tree.records.append(record)
    let index = tree.records.count - 1
    checkProperties(anchor, kind, events, SourceRange(Int(record.lower), Int(record.upper)))
    if let anchor { define(anchor, index, extent) }
    try attach(index, extent)
  }

  private mutating func addAlias(_ events: inout EventReader) throws {
    let name = events.anchor(.alias) ?? ""
    if openAnchors.contains(name) {
      try stop(
        .aliasCycle, events.range(), "`*\(name)` is inside the value that it repeats",
        "Write the value out here.")
    }
    usedAnchors.insert(name)
    guard let target = anchors[name] else {
      diagnostics.append(.unknownAlias(name, at: events.range(), among: anchors.keys.sorted()))
      throw Stop()
    }
    if open.count + target.extent.height > Limits.depth {
      try stop(
        .tooDeep, events.range(), "with `*\(name)` this is nested more than \(Limits.depth) levels deep",
        "Use fewer levels.")
    }
    try attach(target.index, target.extent, place: events.range())
  }

  /// Adds a finished node to its parent, or makes it the root.
  private mutating func attach(_ index: Int, _ extent: Extent, place: SourceRange? = nil) throws {
    total += place == nil ? 1 : extent.nodes
    if total > maxNodes {
      let record = tree.records[index]
      try stop(
        .tooManyNodes, place ?? SourceRange(Int(record.lower), Int(record.lower) + 1),
        "the file has more than \(maxNodes) values, including each value that an alias repeats",
        "Check that this is a questionnaire: one with 10,000 questions has about 300,000 values.")
    }
    guard let parent = open.indices.last else {
      root = index
      return
    }
    open[parent].children.append(UInt32(index))
    open[parent].extent.add(extent)
  }

  /// Reports unused anchors of unquoted texts. Most are texts that start with `&`.
  private mutating func warnAboutUnusedAnchors() {
    for (name, anchor) in anchors where !usedAnchors.contains(name) {
      let record = tree.records[anchor.index]
      guard record.kind == .text, record.style == .plain else { continue }
      let mark = source.bytes[..<Int(record.lower)].lastIndex(of: UInt8(ascii: "&")) ?? Int(record.lower)
      report(
        .unusedAnchor, SourceRange(mark, mark + 1 + name.utf8.count),
        "`&\(name)` is a YAML anchor, not part of this text",
        "If the text begins with `&`, put it in double quotes. Otherwise remove the anchor: no alias uses it."
      )
    }
  }

  /// The range of the last text, if it is in quotes.
  private var lastQuoted: SourceRange? {
    guard let record = tree.records.last(where: { $0.kind == .text }),
      record.style == .doubleQuoted || record.style == .singleQuoted
    else { return nil }
    return SourceRange(Int(record.lower), Int(record.upper))
  }

  private mutating func define(_ anchor: String, _ index: Int, _ extent: Extent) {
    if let first = anchors[anchor] {
      let record = tree.records[index]
      let earlier = tree.records[first.index]
      report(
        .anchorTwice, SourceRange(Int(record.lower), Int(record.upper)),
        "duplicate anchor `&\(anchor)`",
        "Give this anchor another name, so that `*\(anchor)` has one meaning.",
        [.init("first defined here", at: SourceRange(Int(earlier.lower), Int(earlier.upper)))])
    }
    anchors[anchor] = (index, extent)
  }

  private mutating func checkProperties(
    _ anchor: String?, _ kind: EventReader.Kind, _ events: borrowing EventReader, _ place: SourceRange
  ) {
    guard events.hasTag(kind) else { return }
    report(
      .yamlTag, place, "YAML tags (`!…`) are not supported",
      "Remove the tag. If the text begins with `!`, put it in quotes.")
  }

  /// The range of a node without its anchor and tag, which libyaml includes.
  private func withoutProperties(
    _ range: SourceRange, of kind: EventReader.Kind, _ events: borrowing EventReader
  ) -> SourceRange {
    guard events.anchor(kind) != nil || events.hasTag(kind) else { return range }
    let bytes = source.bytes.span
    var start = range.lower
    while start < range.upper, bytes[start] == UInt8(ascii: "&") || bytes[start] == UInt8(ascii: "!") {
      while start < range.upper, bytes[start] > 0x20 { start += 1 }
      while start < range.upper, bytes[start] <= 0x20 { start += 1 }
    }
    return SourceRange(start, range.upper)
  }

  /// The end of a block text without the empty lines after it.
  private func trimmedEnd(_ range: SourceRange) -> Int {
    var end = range.upper
    while end > range.lower, source.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  private mutating func report(
    _ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String, _ notes: [Diagnostic.Note] = []
  ) {
    diagnostics.append(Diagnostic(rule, at: range, summary, remedy: remedy, notes: notes))
  }

  private mutating func stop(_ rule: Rule, _ range: SourceRange, _ summary: String, _ remedy: String) throws {
    report(rule, range, summary, remedy)
    throw Stop()
  }
}

extension NodeRecord {
  /// Whether the value is missing, as in `key:`.
  var isEmptyText: Bool { kind == .text && style == .plain && textCount == 0 }
}

extension Diagnostic {
  /// The diagnostic for an alias without an anchor before it.
  fileprivate static func unknownAlias(_ name: String, at place: SourceRange, among anchors: [String])
    -> Diagnostic
  {
    Diagnostic(
      .unknownAlias, at: SourceRange(place.lower + 1, place.upper),
      "there is no anchor `&\(name)` before this alias",
      suggestion: Suggestion(
        for: name, among: anchors, otherwise: "If the text is meant to begin with `*`, put it in quotes.",
        shownAs: { "*\($0)" }))
  }
}
