import Texts
import Words

/// A screen in its parts, before they are put where there is room.
struct PageParts {
  /// What stands at the top, to the left and to the right.
  var head: (left: String, right: String) = ("", "")
  /// What is read out, and the instructions for the interviewer.
  var reading: [Row] = []
  /// What is chosen from, or written.
  var rows: [Row] = []
  /// Those of the rows that are to be in sight.
  var active: Range<Int>?
  /// What is typed.
  var answer: Row?
  /// What can be typed, or what is wrong.
  var message = ""
  /// The keys at the foot with what they do, the most important ones first.
  var keys: [(key: String, does: String)] = []
}

/// Puts the parts of a screen where there is room: all of them on a large one, on a small one what is needed to go on.
struct PageLayout {
  let columns: Int
  let rows: Int
  let words: PageWords

  private var hasFrame: Bool { rows >= 8 }
  private var footRows: Int { columns < 60 && rows >= 12 ? 2 : 1 }
  /// The rows for what is read out and chosen from.
  var room: Int { max(1, rows - (hasFrame ? 5 + footRows : rows > 3 ? 2 : 1)) }

  /// What is read out in pages that fit; the last one leaves room for the rows below it.
  func pages(_ reading: [Row], below count: Int) -> [[Row]] {
    let last = max(1, room - min(count, max(3, room / 2)))
    if reading.count <= last { return [reading] }
    var pages: [[Row]] = []
    var rest = reading[...]
    while rest.count > last {
      // The last row of a full page is for the sign that there is more.
      let size = min(max(1, room - 1), rest.count - 1)
      let cut = Self.cut(rest, size)
      pages.append(Array(rest.prefix(cut)))
      rest = rest.dropFirst(cut)
      while rest.first?.text == "", rest.count > 1 { rest = rest.dropFirst() }
    }
    return pages + [Array(rest)]
  }

  /// Where a page ends: at a blank row, if there is one in its second half.
  private static func cut(_ rows: ArraySlice<Row>, _ size: Int) -> Int {
    let page = Array(rows.prefix(size + 1))
    return page.lastIndex { $0.text.isEmpty }.flatMap { $0 > size / 2 ? $0 : nil } ?? size
  }

  /// The screen.
  func frame(_ parts: PageParts) -> Frame {
    var frame = Frame(columns: columns, rows: rows)
    var row = 0
    if hasFrame {
      head(parts.head, &frame)
      row = 2
    }
    let shown = window(parts)
    let blank = shown.reading.isEmpty || shown.reading.count + shown.rows.count >= room ? 0 : 1
    for line in shown.reading.prefix(room) {
      frame.put(line, row: row)
      row += 1
    }
    if hasFrame { row += blank }
    for line in shown.rows.prefix(max(0, rows - row)) {
      frame.put(line, row: row)
      row += 1
    }
    foot(parts, &frame)
    return frame
  }

  private func head(_ head: (left: String, right: String), _ frame: inout Frame) {
    let right = Self.cut(head.right, columns)
    let start = columns - DisplayWidth.of(right)
    frame.put(Self.cut(head.left, max(0, start - 2)), row: 0)
    frame.put(right, row: 0, column: start)
    frame.put(String(repeating: "-", count: columns), row: 1)
  }

  private func foot(_ parts: PageParts, _ frame: inout Frame) {
    guard hasFrame else {
      let answer = parts.answer ?? Row(parts.message)
      if parts.answer != nil || !parts.message.isEmpty { frame.put(answer, row: rows - 1) }
      if rows > 3, parts.answer != nil { frame.put(Row(parts.message), row: rows - 2) }
      return
    }
    let rule = rows - footRows - 1
    if let answer = parts.answer { frame.put(answer, row: rule - 2) }
    frame.put(Self.cut(parts.message, columns), row: rule - 1)
    frame.put(String(repeating: "-", count: columns), row: rule)
    for (index, line) in keyLines(parts.keys).enumerated() { frame.put(line, row: rule + 1 + index) }
  }

  /// The keys on as many lines as there are, as far as they fit.
  private func keyLines(_ keys: [(key: String, does: String)]) -> [String] {
    var lines = [""]
    for (key, does) in keys {
      let text = "\(key) \(CleanText.forTerminal(does))"
      let gap = lines[lines.count - 1].isEmpty ? " " : "   "
      if DisplayWidth.of(lines[lines.count - 1] + gap + text) <= columns {
        lines[lines.count - 1] += gap + text
      } else if lines.count < footRows {
        lines.append(" \(text)")
      }
    }
    return lines
  }

  /// What fits of the reading and of the rows: those around the active one, and how many there are above and below.
  private func window(_ parts: PageParts) -> (reading: [Row], rows: [Row]) {
    let space = max(1, room - parts.reading.count)
    guard parts.rows.count > space else { return (parts.reading, parts.rows) }
    let active = parts.active ?? 0..<1
    var size = space
    var first = 0
    func isCut() -> (above: Bool, below: Bool) { (first > 0, first + size < parts.rows.count) }
    // A sign above and one below take a row each.
    if space > 3 {
      if active.upperBound > space - 1 {
        size = space - 2
        first = min(max(0, active.upperBound - size), active.lowerBound)
        if first + size >= parts.rows.count - 1 {
          size = space - 1
          first = parts.rows.count - size
        }
      } else {
        size = space - 1
      }
    } else {
      first = min(max(0, active.upperBound - size), active.lowerBound)
    }
    var rows = Array(parts.rows[first..<min(parts.rows.count, first + size)])
    if space > 3 {
      let (above, below) = isCut()
      if above { rows.insert(Row("    \(words.moreAbove(first))"), at: 0) }
      if below { rows.append(Row("    \(words.moreBelow(parts.rows.count - first - size))")) }
    }
    return (parts.reading, rows)
  }

  /// The text, cut off with dots where it is too wide.
  static func cut(_ text: String, _ width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    var cut = ""
    var used = 0
    for cluster in text {
      let next = DisplayWidth.of(cluster)
      if used + next > max(0, width - 2) { break }
      cut.append(cluster)
      used += next
    }
    return width >= 2 ? cut + ".." : cut
  }
}
