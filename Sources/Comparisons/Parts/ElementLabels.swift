import Instruments

extension ElementsComparison {
  /// Compares an element with its former self.
  mutating func compare(
    _ former: Element, _ element: Element, _ comparer: inout Comparer
  ) {
    let isOther = hasOtherMeaning(former, element, comparer)
    if !differsInCapitals(former, element, comparer),
      !comparer.compareWording(
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

  /// Tells in one difference which labels differ in nothing but capital letters.
  mutating func compareCapitals(_ old: [String: Element], _ comparer: inout Comparer) {
    let pairs = after.elements.compactMap { element in old[element.id].map { ($0, element) } }
      .filter { differsInCapitals($0, $1, comparer) }
    guard let first = pairs.first else { return }
    let ids = Self.list(pairs.map { "`\($1.id)`" })
    add(
      .reworded,
      "the label\(pairs.count == 1 ? "" : "s") of \(ids) differ\(pairs.count == 1 ? "s" : "") only in capital letters",
      first.0, first.1, &comparer)
  }

  private func differsInCapitals(_ former: Element, _ element: Element, _ comparer: Comparer) -> Bool {
    let texts = comparer.languages.map {
      (comparer.oldKeys.text(former.label, $0), comparer.newKeys.text(element.label, $0))
    }
    return texts.contains { $0 != $1 } && texts.allSatisfy { $0.lowercased() == $1.lowercased() }
      && !hasOtherMeaning(former, element, comparer)
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
}
