import Instruments

/// Compares the elements of two code frames by their ids.
struct ElementsComparison {
  let before, after: CodeFrame
  let use: FramePair.Use
  let subject: Change.Subject
  /// The worst difference.
  private(set) var worst: Change.Kind?

  init(_ before: CodeFrame, _ after: CodeFrame, _ use: FramePair.Use, _ subject: Change.Subject) {
    (self.before, self.after, self.use, self.subject) = (before, after, use, subject)
  }

  mutating func compare(_ comparer: inout Comparer) {
    let old = Dictionary(before.elements.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.elements.map { ($0.id, $0) }) { first, _ in first }
    let renamed = renames(comparer, old, new)
    compareCapitals(old, &comparer)
    for element in after.elements {
      if let former = old[element.id] {
        compare(former, element, &comparer)
      } else if let former = renamed[element.id] {
        add(
          .renamed, "`\(element.id)` has the wording of `\(former.id)`, which is gone: renamed?", former,
          element, &comparer)
      }
    }
    let known = Set(renamed.values.map(\.id))
    let added = after.elements.filter { old[$0.id] == nil && renamed[$0.id] == nil }
    let gone = before.elements.filter { new[$0.id] == nil && !known.contains($0.id) }
    if let first = added.first {
      add(use == .rows ? .added : .extended, "\(Self.named(added)) new", nil, first, &comparer)
    }
    if let first = gone.first {
      add(use == .rows ? .dropped : .restricted, "\(Self.named(gone)) gone", first, nil, &comparer)
    }
    let kept = before.elements.count - gone.count
    comparer.noteRemainder(subject, kept: kept, of: before.elements.count)
    compareCodes(old, new, renamed, &comparer)
    compareOrder(old, new, &comparer)
  }

  /// Some elements as a subject with its verb: `a` is, or `a`, `b` are.
  private static func named(_ elements: [Element]) -> String {
    "\(elements.map { "`\($0.id)`" }.joined(separator: ", ")) \(elements.count == 1 ? "is" : "are")"
  }

  /// Adds a difference of elements.
  mutating func add(
    _ kind: Change.Kind, _ summary: String, _ old: Element?, _ new: Element?, _ comparer: inout Comparer
  ) {
    comparer.add(kind, subject, summary, old?.origin, new?.origin)
    note(kind)
  }

  /// Notes a difference that is told elsewhere.
  mutating func note(_ kind: Change.Kind) {
    let rank = { Change.Kind.allCases.firstIndex(of: $0) ?? 0 }
    worst = worst.map { rank($0) < rank(kind) ? $0 : kind } ?? kind
  }

  /// Some words as a list, cut after five.
  static func list(_ words: [String], by separator: String = ", ") -> String {
    words.count > 6
      ? "\(words.prefix(5).joined(separator: separator)) and \(words.count - 5) more"
      : words.joined(separator: separator)
  }

  mutating func compareFlags(_ former: Element, _ element: Element, _ comparer: inout Comparer) {
    let id = element.id
    if former.isExclusive != element.isExclusive {
      add(
        element.isExclusive ? .restricted : .extended,
        element.isExclusive ? "`\(id)` excludes the others" : "`\(id)` does not exclude the others any more",
        former,
        element, &comparer)
    }
    if former.isWrittenIn != element.isWrittenIn {
      add(
        element.isWrittenIn ? .extended : .restricted,
        element.isWrittenIn ? "`\(id)` asks for a text" : "`\(id)` does not ask for a text any more", former,
        element,
        &comparer)
    }
    if former.isSpontaneous != element.isSpontaneous {
      add(
        .reworded, element.isSpontaneous ? "`\(id)` is not read out any more" : "`\(id)` is read out", former,
        element,
        &comparer)
    }
    if former.area != element.area || former.raisedBy != element.raisedBy {
      add(.evaluated, "`\(id)` has another area, or was raised by others", former, element, &comparer)
    }
  }

  /// Compares the order of the elements that both versions have.
  private mutating func compareOrder(
    _ old: [String: Element], _ new: [String: Element], _ comparer: inout Comparer
  ) {
    let was = before.elements.map(\.id).filter { new[$0] != nil }
    let now = after.elements.map(\.id).filter { old[$0] != nil }
    if was == now { return }
    let moved = Places.moved(from: was, to: now).map { "`\($0)`" }
    comparer.add(
      .ordered, subject,
      "\(moved.joined(separator: ", ")) \(moved.count == 1 ? "is" : "are") at another place",
      before.origin, after.origin)
    note(.ordered)
  }

  /// The new elements that have the label of an element that is gone, each with that element.
  private func renames(_ comparer: Comparer, _ old: [String: Element], _ new: [String: Element]) -> [String:
    Element]
  {
    var gone: [String: Element] = [:]
    for element in before.elements where new[element.id] == nil {
      let text = comparer.oldText(element.label)
      if !text.isEmpty { gone[text] = element }
    }
    if gone.isEmpty { return [:] }
    var renamed: [String: Element] = [:]
    for element in after.elements where old[element.id] == nil {
      renamed[element.id] = gone.removeValue(forKey: comparer.newText(element.label))
    }
    return renamed
  }
}
