import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// A rating scale: from a low to a high point, or labelled points 1, 2, 3 …
  mutating func scale(_ name: Name, _ node: Node) -> Draft.Scale? {
    let scale = scale(node, called: name)
    if scale == nil { unread.insert(name.text) }
    return scale
  }

  private mutating func scale(_ node: Node, called name: Name) -> Draft.Scale? {
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
      missing: missing, ends: form["from"].flatMap { from in form["to"].map { (from.range, $0.range) } })
  }

  mutating func pointLabels(_ node: Node) -> [(point: Int, wording: Draft.Wording)] {
    guard node.kind == .list, node.members.count >= 2 else {
      wrongShape(
        node, "a list of at least two labels", "Write each on a line of its own that begins with `- `.")
      return []
    }
    warnOfCutTexts(node)
    return node.members.enumerated().compactMap { index, member in wording(member).map { (index + 1, $0) } }
  }

  /// Reports texts in brackets that look like the rest of the one before them, which a comma has cut.
  private mutating func warnOfCutTexts(_ node: Node) {
    let texts = node.members.filter { $0.kind == .text }
    guard node.isFlow, texts.count == node.members.count, let first = texts.first else { return }
    let hasQuotes = texts.contains { $0.style != .plain }
    let plain = texts.filter { $0.style == .plain }
    let startsLarge = first.text.first?.isUppercase == true
    if hasQuotes, let text = plain.first(where: { $0.range != first.range }) ?? plain.first {
      report(
        .cutText, text.range, "some texts in these brackets are in quotes, and this one is not",
        "Look whether a comma has cut one in two, and put each in double quotes.")
    } else if startsLarge, let text = plain.first(where: { $0.text.first?.isUppercase == false }) {
      report(
        .cutText, text.range, "a comma may have cut this off the text before it",
        "In brackets, put each text in double quotes.")
    }
  }

  mutating func rangeLabels(_ node: Node?, _ points: ClosedRange<Int>) -> [(
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

  mutating func missingKind(_ node: Node) -> MissingKind? {
    let words = ["dk", "na", "refused"]
    guard node.kind == .text, words.contains(node.text) else {
      badWord(node, words)
      return nil
    }
    return MissingKind(rawValue: node.text)
  }
}
