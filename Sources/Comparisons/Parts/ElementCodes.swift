import Instruments

extension ElementsComparison {
  /// Compares the codes: one by one if they are few, in one difference otherwise.
  mutating func compareCodes(
    _ old: [String: Element], _ new: [String: Element], _ renamed: [String: Element],
    _ comparer: inout Comparer
  ) {
    if use == .rows { return }
    let moved = after.elements.filter { element in old[element.id].map { $0.code != element.code } ?? false }
    if use == .chosen, !moved.isEmpty {
      let ids = moved.map { "`\($0.id)`" }
      add(
        .ordered, "other numbers are typed for \(Self.list(ids)); what is stored stays the same", nil,
        moved[0],
        &comparer)
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
    compareTakenCodes(old, renamed, &comparer)
  }

  /// Compares the codes that a new option took over from another one.
  private mutating func compareTakenCodes(
    _ old: [String: Element], _ renamed: [String: Element], _ comparer: inout Comparer
  ) {
    let taken = after.elements.filter { old[$0.id] == nil }.compactMap { element in
      before.elements.first { $0.code == element.code && $0.id != renamed[element.id]?.id }.map {
        ($0, element)
      }
    }
    let words = taken.map { "\($1.code) was `\($0.id)` and is `\($1.id)`" }
    if taken.count > 3 {
      add(
        .recoded, "\(taken.count) codes are those of other options: \(Self.list(words, by: "; "))",
        taken[0].0,
        taken[0].1, &comparer)
    } else {
      for (summary, pair) in zip(words, taken) { add(.recoded, summary, pair.0, pair.1, &comparer) }
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
}
