import Instruments

extension FormComparison {
  /// Compares two number questions. Another unit changes what a number means.
  func compare(_ was: NumberDomain, _ now: NumberDomain, _ comparer: inout Comparer) {
    compareLimits(was.from, was.to, now.from, now.to, &comparer)
    if was.decimals != now.decimals {
      add(
        now.decimals > was.decimals ? .extended : .restricted,
        "took \(was.decimals) decimals and takes \(now.decimals)", &comparer)
    }
    compareUnit(was.unit, now.unit, &comparer)
    switch (was.options, now.options) {
    case (let was?, let now?): compareOptions(was, now, .coded, &comparer)
    case (nil, _?): add(.extended, "has options beside the number", &comparer)
    case (_?, nil): add(.restricted, "has no options beside the number any more", &comparer)
    case (nil, nil): break
    }
  }

  func compareUnit(_ was: Wording?, _ now: Wording?, _ comparer: inout Comparer) {
    let isAnother = comparer.oldText(was) != comparer.newText(now)
    comparer.compareWording("the unit", subject, was, now, isAnother ? .changed : .reworded)
  }

  /// Compares the least and the greatest value.
  func compareLimits(
    _ oldFrom: Expression?, _ oldTo: Expression?, _ newFrom: Expression?, _ newTo: Expression?,
    _ comparer: inout Comparer
  ) {
    let isDate = if case .date = after.shape { true } else { false }
    compareLimit(isDate ? "the first day" : "the least value", oldFrom, newFrom, isUpper: false, &comparer)
    compareLimit(isDate ? "the last day" : "the greatest value", oldTo, newTo, isUpper: true, &comparer)
  }

  private func compareLimit(
    _ what: String, _ was: Expression?, _ now: Expression?, isUpper: Bool, _ comparer: inout Comparer
  ) {
    guard comparer.differ(was, now) else { return }
    let (former, current) = (
      was.map { comparer.limit($0, comparer.old) }, now.map { comparer.limit($0, comparer.new) }
    )
    let summary =
      switch (former, current) {
      case (let former?, let current?): "\(what) was \(former) and is \(current)"
      case (nil, let current?): "\(what) is \(current); there was none"
      case (let former?, nil): "\(what) was \(former); there is none any more"
      case (nil, nil): ""
      }
    add(isWider(was, now, isUpper: isUpper) ? .extended : .restricted, summary, &comparer)
  }

  /// Whether a limit certainly allows all that it allowed before.
  private func isWider(_ was: Expression?, _ now: Expression?, isUpper: Bool) -> Bool {
    guard let now else { return true }
    if let old = was?.number, let new = now.number { return isUpper ? new > old : new < old }
    if let old = was?.date, let new = now.date { return isUpper ? new > old : new < old }
    return false
  }
}
