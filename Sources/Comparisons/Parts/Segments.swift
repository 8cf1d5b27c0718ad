import Instruments

extension Comparer {
  /// Compares the segments by their ids. A segment whose groups have other members means something else.
  mutating func compareSegments() {
    for segment in new.segments {
      let subject = Change.Subject.segment(segment.id)
      guard let before = old.segments.first(where: { $0.id == segment.id }) else {
        add(.added, subject, "is new", nil, segment.origin)
        continue
      }
      compareWording("the label", subject, before.label, segment.label)
      compareGroups(before, segment)
    }
    for segment in old.segments where !new.segments.contains(where: { $0.id == segment.id }) {
      add(.dropped, .segment(segment.id), "is gone", segment.origin)
    }
  }

  private mutating func compareGroups(_ before: Segment, _ after: Segment) {
    // The options of a question do not overlap: a group more or less leaves the others as they are.
    let areOptions = Self.isDerived(before) && Self.isDerived(after) && hasSameGroups(before, after)
    let subject = Change.Subject.segment(after.id)
    for group in after.groups {
      guard let former = before.groups.first(where: { $0.id == group.id }) else {
        add(areOptions ? .extended : .changed, subject, "the group `\(group.id)` is new", nil, group.origin)
        continue
      }
      if areOptions { continue }
      compareWording("the label of `\(group.id)`", subject, former.label, group.label)
      compareMembers(former, group, subject)
    }
    for group in before.groups where !after.groups.contains(where: { $0.id == group.id }) {
      add(areOptions ? .restricted : .changed, subject, "the group `\(group.id)` is gone", group.origin)
    }
    let common = { (groups: [Segment.Group], others: [Segment.Group]) in
      groups.map(\.id).filter { id in others.contains { $0.id == id } }
    }
    if areOptions || common(before.groups, after.groups) == common(after.groups, before.groups) { return }
    // A respondent belongs to the first group that holds.
    add(
      .changed, subject, "its groups are in another order, and the first that holds counts", before.origin,
      after.origin)
  }

  private mutating func compareMembers(
    _ before: Segment.Group, _ after: Segment.Group, _ subject: Change.Subject
  ) {
    guard differ(before.condition, after.condition) else { return }
    let (was, now) = (before.condition.map { words($0, old) }, after.condition.map { words($0, new) })
    add(
      .changed, subject, "`\(after.id)` was \(was ?? "everybody else") and is \(now ?? "everybody else")",
      before.origin, after.origin)
  }

  private static func isDerived(_ segment: Segment) -> Bool {
    segment.groups.contains { if case .derived(_, .segment) = $0.origin { true } else { false } }
  }

  /// Whether the groups that two segments share have the same members.
  private func hasSameGroups(_ before: Segment, _ after: Segment) -> Bool {
    let common = after.groups.compactMap { group in
      before.groups.first { $0.id == group.id }.map { (was: $0.condition, now: group.condition) }
    }
    return !common.isEmpty && common.allSatisfy { !differ($0.was, $0.now) }
  }
}
