import Instruments

extension FormComparison {
  /// Compares two computed values.
  func compare(
    _ was: Expression, _ oldType: ComputedType, _ now: Expression, _ newType: ComputedType,
    _ comparer: inout Comparer
  ) {
    guard oldType != newType || comparer.differ(was, now) else { return }
    add(
      .changed, "was \(comparer.words(was, comparer.old)) and is \(comparer.words(now, comparer.new))",
      &comparer)
  }
}
