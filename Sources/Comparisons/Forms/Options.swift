import Instruments

extension FormComparison {
  /// Compares the options, and which of them are offered.
  func compareOptions(_ was: ElementSet, _ now: ElementSet, _ use: FramePair.Use, _ comparer: inout Comparer)
  {
    if comparer.compareFrames(was, now, use, subject) == .changed { comparer.noteChanged(after.id) }
    comparer.compareFilter("the options", subject, was, now, before.origin, after.origin)
  }

  /// Compares how many options can be chosen.
  func compareCounts(
    _ oldLeast: Int, _ oldMost: Int, _ newLeast: Int, _ newMost: Int, _ was: ElementSet, _ now: ElementSet,
    _ comparer: inout Comparer
  ) {
    if oldLeast != newLeast {
      add(
        newLeast > oldLeast ? .restricted : .extended,
        "at least \(oldLeast) had to be chosen, and now at least \(newLeast)", &comparer)
    }
    // Without a limit of its own, all options can be chosen.
    let (former, current) = (oldMost >= was.count ? nil : oldMost, newMost >= now.count ? nil : newMost)
    guard former != current else { return }
    let words = { (most: Int?) in most.map { "at most \($0)" } ?? "any number" }
    add(
      (current ?? .max) > (former ?? .max) ? .extended : .restricted,
      "\(words(former)) could be chosen, and now \(words(current))", &comparer)
  }

  /// Compares how many places of a ranking are given.
  func compareTop(_ was: Int?, _ now: Int?, _ comparer: inout Comparer) {
    if was == now { return }
    let words = { (top: Int?) in top.map { "the first \($0) places" } ?? "all places" }
    add(.changed, "\(words(was)) were given, and now \(words(now))", &comparer)
  }

  /// Compares the arms of a random draw.
  func compareDraws(_ was: Int, _ now: Int, _ comparer: inout Comparer) {
    let (old, new) = (
      ElementSet(codeFrame: was, count: 0, slot: 0), ElementSet(codeFrame: now, count: 0, slot: 0)
    )
    if comparer.compareFrames(old, new, .coded, subject) == .changed { comparer.noteChanged(after.id) }
  }
}
