import Words

/// The visible part of a list: it contains the active entry, starts at the beginning of an entry, and shows how many
/// entries are above and below.
struct ListWindow {
  /// The visible rows.
  private(set) var rows: [Row]

  /// A window on rows. With room for three or more rows, a sign above and one below take a row each.
  init(_ all: [Row], active: Range<Int>, space: Int, _ words: PageWords) {
    guard all.count > max(1, space) else {
      rows = all
      return
    }
    let space = max(1, space)
    guard space > 2 else {
      let first = min(max(0, active.upperBound - space), active.lowerBound, all.count - 1)
      rows = Array(all[first..<min(all.count, first + space)])
      return
    }
    var first = 0
    if active.upperBound > space - 1 {
      // Start as early as possible with the active entry visible. The last page needs no sign below.
      let isLast = active.upperBound >= all.count - 1
      let wanted = isLast ? all.count - (space - 1) : active.upperBound - (space - 2)
      first = min(max(0, wanted), active.lowerBound)
      while first < active.lowerBound, all[first].isContinued { first += 1 }
    }
    let above = first > 0 ? 1 : 0
    var last = min(all.count, first + space - above)
    if last < all.count {
      last -= 1
      while last > active.upperBound, all[last].isContinued { last -= 1 }
    }
    func entries(_ rows: ArraySlice<Row>) -> Int { rows.count { !$0.isContinued } }
    rows = Array(all[first..<last])
    if above > 0 { rows.insert(Row("    \(words.moreAbove(entries(all[..<first])))"), at: 0) }
    let below = entries(all[last...])
    if last < all.count { rows.append(Row(below > 0 ? "    \(words.moreBelow(below))" : "    ...")) }
  }
}
