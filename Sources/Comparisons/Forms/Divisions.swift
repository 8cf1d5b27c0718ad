import Instruments

extension FormComparison {
  /// Compares two allocations. Another total or unit changes what an amount means.
  func compare(_ was: AmountsDomain, _ now: AmountsDomain, _ comparer: inout Comparer) {
    compareUnit(was.unit, now.unit, &comparer)
    guard comparer.differ(was.total, now.total) else { return }
    let (former, current) = (comparer.limit(was.total, comparer.old), comparer.limit(now.total, comparer.new))
    add(.changed, "the total was \(former) and is \(current)", &comparer)
  }

  /// Compares two best-worst questions. Each answer holds the elements that were shown, so that it means the same with
  /// another design.
  func compare(_ was: ExtremesDomain, _ now: ExtremesDomain, _ comparer: inout Comparer) {
    if was.plan.perSet != now.plan.perSet {
      add(
        .asked, "showed \(was.plan.perSet) elements in a set and shows \(now.plan.perSet)", &comparer)
    }
    let (old, new) = (before.rows?.count ?? 1, after.rows?.count ?? 1)
    if old != new { add(.asked, "had \(old) set\(old == 1 ? "" : "s") and has \(new)", &comparer) }
    if was.plan.times != now.plan.times, old == new {
      add(
        .asked, "showed each element \(was.plan.times) times and shows it \(now.plan.times) times", &comparer)
    }
    comparer.compareWording("the prompt for the best", subject, was.most, now.most)
    comparer.compareWording("the prompt for the worst", subject, was.least, now.least)
  }
}
