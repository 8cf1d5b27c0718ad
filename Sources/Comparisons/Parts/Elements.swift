import Instruments

/// Compares the elements of two code frames by their ids.
struct ElementsComparison {
  private let before, after: CodeFrame
  private let use: FramePair.Use
  private let subject: Change.Subject
  /// The worst difference.
  private(set) var worst: Change.Kind?

  init(_ before: CodeFrame, _ after: CodeFrame, _ use: FramePair.Use, _ subject: Change.Subject) {
    (self.before, self.after, self.use, self.subject) = (before, after, use, subject)
  }

  mutating func compare(_ comparer: inout Comparer) {
    let old = Dictionary(before.elements.map { ($0.id, $0) }) { first, _ in first }
    let new = Dictionary(after.elements.map { ($0.id, $0) }) { first, _ in first }
    let renamed = renames(comparer, old, new)
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
    compareCodes(old, new, renamed, &comparer)
    compareOrder(old, new, &comparer)
  }

  /// Some elements as a subject with its verb: `a` is, or `a`, `b` are.
  private static func named(_ elements: [Element]) -> String {
    "\(elements.map { "`\($0.id)`" }.joined(separator: ", ")) \(elements.count == 1 ? "is" : "are")"
  }

  private mutating func add(
    _ kind: Change.Kind, _ summary: String, _ old: Element?, _ new: Element?, _ comparer: inout Comparer
  ) {
    comparer.add(kind, subject, summary, old?.origin, new?.origin)
    note(kind)
  }

  private mutating func note(_ kind: Change.Kind) {
    let rank = { Change.Kind.allCases.firstIndex(of: $0) ?? 0 }
    worst = worst.map { rank($0) < rank(kind) ? $0 : kind } ?? kind
  }

  private mutating func compare(
    _ former: Element, _ element: Element, _ comparer: inout Comparer
  ) {
    let isOther = hasOtherMeaning(former, element, comparer)
    if !comparer.compareWording(
      "the label of `\(element.id)`", subject, former.label, element.label, isOther ? .changed : .reworded)
    {
      note(isOther ? .changed : .reworded)
    }
    if !comparer.compareWording(
      "the name of `\(element.id)` in sentences", subject, former.inText, element.inText)
    {
      note(.reworded)
    }
    if comparer.differ(former.condition, element.condition) {
      comparer.compareCondition(
        subject, former.condition, element.condition, former.origin, element.origin, of: "`\(element.id)`")
      note(.asked)
    }
    compareFlags(former, element, &comparer)
  }

  /// Whether the ids changed their meaning, and not the words: an element has the label that another one had, or another one
  /// has the label that it had.
  private func hasOtherMeaning(_ former: Element, _ element: Element, _ comparer: Comparer) -> Bool {
    let (was, now) = (comparer.oldText(former.label), comparer.newText(element.label))
    guard was != now else { return false }
    let others = { (frame: CodeFrame) in frame.elements.lazy.filter { $0.id != element.id } }
    return !was.isEmpty && others(after).contains { comparer.newText($0.label) == was }
      || !now.isEmpty && others(before).contains { comparer.oldText($0.label) == now }
  }

  /// Compares the codes: one by one if they are few, in one difference otherwise.
  private mutating func compareCodes(
    _ old: [String: Element], _ new: [String: Element], _ renamed: [String: Element],
    _ comparer: inout Comparer
  ) {
    if use == .rows { return }
    let moved = after.elements.filter { element in old[element.id].map { $0.code != element.code } ?? false }
    if use == .chosen, !moved.isEmpty {
      let ids = moved.map { "`\($0.id)`" }
      add(.ordered, "the numbers that are typed for \(Self.list(ids)) are others", nil, moved[0], &comparer)
    }
    guard use == .coded else { return }
    if moved.count > 3 {
      let pairs = moved.map { "`\($0.id)` \(old[$0.id]?.code ?? 0) → \($0.code)" }
      add(
        .recoded, "\(moved.count) options have other codes: \(Self.list(pairs))", old[moved[0].id], moved[0],
        &comparer)
    } else {
      for element in moved { compareCode(old[element.id], element, &comparer) }
    }
    for element in after.elements where old[element.id] == nil {
      guard let taken = before.elements.first(where: { $0.code == element.code }), new[taken.id] == nil,
        renamed[element.id]?.id != taken.id
      else {
        continue
      }
      add(.recoded, "\(element.code) was `\(taken.id)` and is `\(element.id)`", taken, element, &comparer)
    }
  }

  private mutating func compareCode(_ former: Element?, _ element: Element, _ comparer: inout Comparer) {
    guard let former else { return }
    let taken = before.elements.first { $0.code == element.code && $0.id != element.id }
    let also = taken.map { "; \(element.code) was `\($0.id)`" } ?? ""
    add(
      .recoded, "the code of `\(element.id)` was \(former.code) and is \(element.code)\(also)", former,
      element,
      &comparer)
  }

  private static func list(_ words: [String]) -> String {
    words.count > 6
      ? "\(words.prefix(5).joined(separator: ", ")) and \(words.count - 5) more"
      : words.joined(separator: ", ")
  }

  private mutating func compareFlags(_ former: Element, _ element: Element, _ comparer: inout Comparer) {
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
