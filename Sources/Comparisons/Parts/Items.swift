import Instruments

extension Comparer {
  /// Compares sections, loops, statements and ends. `fixed` are the ids that both versions have at the same place.
  mutating func compareItems(fixed: Set<String>) {
    let (was, now) = (Blocks(old, fixed: fixed), Blocks(new, fixed: fixed))
    let renamed = renamedBlocks(was, now)
    for id in now.ids {
      guard let after = now.blocks[id] else { continue }
      if let before = was.blocks[id] {
        compare(before, after, id)
      } else if let former = renamed[id] {
        add(
          .renamed, after.subject(id), "has the title of `\(former)`, which is gone: renamed?", nil,
          after.origin(in: new))
      } else {
        add(.added, after.subject(id), "is new", nil, after.origin(in: new))
      }
    }
    for id in was.ids where now.blocks[id] == nil && !renamed.values.contains(id) {
      guard let before = was.blocks[id] else { continue }
      add(.dropped, before.subject(id), "is gone", before.origin(in: old))
    }
    compareUnnamed(was.unnamed, now.unnamed)
  }

  private mutating func compare(_ before: Item, _ after: Item, _ id: String) {
    let subject = after.subject(id)
    let (was, now) = (before.origin(in: old), after.origin(in: new))
    if differ(before.condition(in: old), after.condition(in: new)), !hasSameBases(after) {
      compareCondition(
        subject, before.condition(in: old), after.condition(in: new), was, now,
        affecting: questions(in: after))
    }
    switch (before, after) {
    case (.section(let before), .section(let after)):
      compareWording("the title", subject, before.title, after.title)
      compareOrder(subject, before.order, after.order, was, now)
    case (.loop(let before), .loop(let after)):
      compareWording("the title", subject, before.title, after.title)
      compareOrder(subject, before.order, after.order, was, now)
      compareFrames(before.set, after.set, .rows, subject)
      compareRounds(subject, before, after)
    default: add(.changed, subject, "was a section or a loop and is the other", was, now)
    }
  }

  /// The new sections and loops that have the title of one that is gone, each with that one.
  private func renamedBlocks(_ was: Blocks, _ now: Blocks) -> [String: String] {
    var gone: [String: String] = [:]
    for id in was.ids where now.blocks[id] == nil {
      let title = oldText(was.blocks[id]?.title)
      if !title.isEmpty { gone[title] = id }
    }
    var renamed: [String: String] = [:]
    for id in now.ids where was.blocks[id] == nil {
      renamed[id] = gone.removeValue(forKey: newText(now.blocks[id]?.title))
    }
    return renamed
  }

  private mutating func compareRounds(_ subject: Change.Subject, _ before: Loop, _ after: Loop) {
    compareFilter("its rounds", subject, before.set, after.set, before.origin, after.origin)
    // Conditions that the compiler derived, such as those of `times` and `until`.
    guard !differ(before.set.filter, after.set.filter), differ(before.set.condition, after.set.condition)
    else { return }
    add(.asked, subject, "is repeated for other rounds", before.origin, after.origin)
  }

  /// Compares statements and ends, which have no ids: those with the same content are the same, and of the others, one
  /// after the other after the same item.
  private mutating func compareUnnamed(_ before: [UnnamedItem], _ after: [UnnamedItem]) {
    if before.isEmpty, after.isEmpty { return }
    let (was, now) = (before.map { key($0, oldKeys) }, after.map { key($0, newKeys) })
    let difference = now.difference(from: was)
    var gone = difference.removals.compactMap { if case .remove(let place, _, _) = $0 { place } else { nil } }
    let new = difference.insertions.compactMap {
      if case .insert(let place, _, _) = $0 { place } else { nil }
    }
    compareKept(before, after, gone: Set(gone), new: Set(new))
    for place in new {
      let item = after[place]
      if let former = gone.firstIndex(where: { before[$0].isLike(item) }) {
        compare(before[gone.remove(at: former)], item)
      } else {
        add(
          item.isEnd ? .asked : .reworded, item.subject, "\(item.name(newKeys, languages)) is new", nil,
          item.origin)
      }
    }
    for place in gone {
      let item = before[place]
      add(
        item.isEnd ? .asked : .reworded, item.subject, "\(item.name(oldKeys, languages)) is gone", item.origin
      )
    }
  }

  /// Compares the places of statements and ends that are the same.
  private mutating func compareKept(
    _ before: [UnnamedItem], _ after: [UnnamedItem], gone: Set<Int>, new: Set<Int>
  ) {
    let was = before.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
    let now = after.enumerated().filter { !new.contains($0.offset) }.map(\.element)
    for (former, item) in zip(was, now) where former.before != item.before {
      add(
        item.isEnd ? .asked : .moved, item.subject,
        "\(item.name(newKeys, languages)) was \(former.subject.name)", former.origin,
        item.origin)
    }
  }

  private func key(_ item: UnnamedItem, _ keys: ExpressionKeys) -> String {
    switch item.content {
    case .statement(let statement):
      let texts = languages.map {
        "\(keys.text(statement.wording, $0))\n\(keys.text(statement.instruct, $0))"
      }
      return "say \(keys.key(statement.condition))\n\(texts.joined(separator: "\n"))"
    case .end(let end): return "end \(end.disposition)\n\(keys.key(end.condition))"
    }
  }

  private mutating func compare(_ before: UnnamedItem, _ after: UnnamedItem) {
    let subject = after.subject
    switch (before.content, after.content) {
    case (.statement(let was), .statement(let now)):
      compareWording("the text", subject, was.wording, now.wording)
      compareWording("the instruction", subject, was.instruct, now.instruct)
      compareCondition(subject, was.condition, now.condition, was.origin, now.origin, of: "the text")
    case (.end(let was), .end(let now)):
      compareCondition(
        subject, was.condition, now.condition, was.origin, now.origin, of: "the end as `\(now.disposition)`")
      if was.disposition != now.disposition {
        add(
          .changed, subject, "the interview ended as `\(was.disposition)` and ends as `\(now.disposition)`",
          was.origin,
          now.origin)
      }
    case (.statement, .end), (.end, .statement): break
    }
    if before.before != after.before {
      add(.moved, subject, "was \(before.subject.name)", before.origin, after.origin)
    }
  }
}

extension Item {
  /// A section or loop as the part that is different.
  fileprivate func subject(_ id: String) -> Change.Subject {
    if case .loop = self { .loop(id) } else { .section(id) }
  }

  /// The title of a section or of a loop's rounds; nil if it has none.
  fileprivate var title: Wording? {
    switch self {
    case .section(let section): section.title
    case .loop(let loop): loop.title
    case .question, .statement, .end: nil
    }
  }
}
