import Diagnostics
import Documents
import Instruments
import Texts

extension Reader {
  /// Reads a rating scale: a range of points, or labels of the points 1, 2, 3 …
  mutating func scale(_ name: Name, _ node: Node) -> Draft.Scale? {
    let scale = scale(node, called: name)
    if scale == nil { unread.insert(name.text) }
    return scale
  }

  private mutating func scale(_ node: Node, called name: Name) -> Draft.Scale? {
    typealias Keys = ScaleKeys
    guard let form = form(node, Keys.shape, of: name.range) else { return nil }
    let (missing, best) = (form[Keys.missing], form[Keys.best] ?? .high)
    if form.has(Keys.points) {
      let labels = (form[Keys.points] ?? []).compactMap { label in
        label.wording.map { (point: label.point, wording: $0) }
      }
      return Draft.Scale(
        name: name, low: 1, high: max(1, labels.count), labels: labels, best: best, missing: missing)
    }
    guard let low = form[Keys.from], let high = form[Keys.to] else { return nil }
    guard low < high else {
      report(
        .emptyRange, firstLine(of: form.node(of: Keys.to) ?? node),
        "the scale starts at \(low) but ends at \(high)", "Make `to` greater than `from`.")
      return nil
    }
    let ends = form.place(of: Keys.from).flatMap { from in form.place(of: Keys.to).map { (from, $0) } }
    return Draft.Scale(
      name: name, low: low, high: high, labels: labels(form[Keys.labels] ?? [], low...high), best: best,
      missing: missing, ends: ends)
  }

  /// The labels of points of the scale. Reports labels of other points.
  private mutating func labels(_ labels: [PointLabel], _ points: ClosedRange<Int>) -> [(
    point: Int, wording: Draft.Wording
  )] {
    labels.compactMap { label in
      guard let point = integer(label.key, points), let wording = label.wording else { return nil }
      return (point, wording)
    }
  }

  /// The label of a point, with the node of the point.
  struct PointLabel {
    var key: Node
    var point: Int
    /// Nil if the point is not a number.
    var wording: Draft.Wording?
  }

  /// Reads the labels of the points 1, 2, 3 …
  mutating func pointLabels(_ node: Node) -> [PointLabel]? {
    guard node.kind == .list, node.members.count >= 2 else {
      wrongShape(
        node, "a list of at least two labels", "Write each on its own line, after `- `.")
      return nil
    }
    warnAboutSplitTexts(node)
    return node.members.enumerated().compactMap { index, member in
      wording(member).map { PointLabel(key: member, point: index + 1, wording: $0) }
    }
  }

  /// Reports texts in brackets that are probably one text split by a comma.
  private mutating func warnAboutSplitTexts(_ node: Node) {
    let texts = node.members.filter { $0.kind == .text }
    guard node.isFlow, texts.count == node.members.count, let first = texts.first else { return }
    let hasQuotes = texts.contains { $0.style != .plain }
    let plain = texts.filter { $0.style == .plain }
    let startsUppercase = first.text.first?.isUppercase == true
    if hasQuotes, let text = plain.first(where: { $0.range != first.range }) ?? plain.first {
      report(
        .cutText, text.range, "this text is not in quotes, but others in these brackets are",
        "Check whether a comma splits a text, and put each text in double quotes.")
    } else if startsUppercase, let text = plain.first(where: { $0.text.first?.isUppercase == false }) {
      report(
        .cutText, text.range, "a comma may have split this from the text before it",
        "In brackets, put each text in double quotes.")
    }
  }

  /// Reads labels by point. The range of points is checked later, when the ends of the scale are known.
  mutating func pointLabels(byPoint node: Node) -> [PointLabel]? {
    guard node.kind == .map else {
      wrongShape(node, "a map from points to labels", "For example `1: \"Very dissatisfied\"`.")
      return nil
    }
    return node.entries.compactMap { entry in
      // `labels(_:_:)` reports a key that is not a number.
      guard let point = Int(entry.key.text) else { return PointLabel(key: entry.key, point: 0, wording: nil) }
      return wording(entry.value).map { PointLabel(key: entry.key, point: point, wording: $0) }
    }
  }

  /// Reads `[dk, na]`, or a map from missing answers to wordings.
  mutating func missing(_ node: Node) -> [Draft.MissingOffer]? {
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
