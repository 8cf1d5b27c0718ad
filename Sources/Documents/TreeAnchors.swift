import Diagnostics
import Texts

// Anchors and aliases: what a name stands for, and names that nothing repeats.
extension TreeBuilder {
  mutating func addAlias(_ events: inout EventReader) throws {
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
  mutating func attach(_ index: Int, _ extent: Extent, place: SourceRange? = nil) throws {
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
  mutating func warnAboutUnusedAnchors() {
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
  var lastQuoted: SourceRange? {
    guard let record = tree.records.last(where: { $0.kind == .text }),
      record.style == .doubleQuoted || record.style == .singleQuoted
    else { return nil }
    return SourceRange(Int(record.lower), Int(record.upper))
  }

  mutating func define(_ anchor: String, _ index: Int, _ extent: Extent) {
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

  mutating func checkProperties(
    _ anchor: String?, _ kind: EventReader.Kind, _ events: borrowing EventReader, _ place: SourceRange
  ) {
    guard events.hasTag(kind) else { return }
    report(
      .yamlTag, place, "YAML tags (`!…`) are not supported",
      "Remove the tag. If the text begins with `!`, put it in quotes.")
  }

  /// The range of a node without its anchor and tag, which libyaml includes.
  func withoutProperties(
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
  func trimmedEnd(_ range: SourceRange) -> Int {
    var end = range.upper
    while end > range.lower, source.bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }
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
