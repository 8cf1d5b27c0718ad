import Texts
import Words

/// The parts of a screen, before they are laid out.
struct PageParts {
  /// The head line: the text at the left and at the right.
  var head: (left: String, right: String) = ("", "")
  /// The wording to read out, and the instructions for the interviewer.
  var reading: [Row] = []
  /// The options or the text being written.
  var rows: [Row] = []
  /// The rows that must be visible.
  var active: Range<Int>?
  /// The typed answer.
  var answer: Row?
  /// The message: an error or a confirmation.
  var message = ""
  /// A hint about what to type, shown if there is no message.
  var hint = ""
  /// The keys at the foot with their actions, the most important first.
  var keys: [(key: String, does: String)] = []
}

/// Lays out the parts of a screen: all of them on a large screen, and the necessary ones on a small screen.
///
/// From the top: the head and a rule, the wording, the options. From the bottom: the keys, a rule, the message, the typed
/// answer.
struct PageLayout {
  let columns: Int
  let rows: Int
  let words: PageWords

  private var hasFrame: Bool { rows >= 8 }
  private var footRows: Int { columns < 60 && rows >= 12 ? 2 : 1 }
  /// The number of rows for the wording and the options, with a message of one row.
  var room: Int { max(1, rows - (hasFrame ? 5 + footRows : rows > 3 ? 2 : 1)) }

  /// The row of a message of one row, unless something else moves it.
  var messageRow: Int { max(0, rows - (hasFrame ? footRows : 0) - 2) }

  /// The wording in pages that fit; the last page leaves room for the rows below it.
  func pages(_ reading: [Row], below count: Int) -> [[Row]] {
    let last = max(1, room - min(count, max(3, room / 2)))
    if reading.count <= last { return [reading] }
    var pages: [[Row]] = []
    var rest = reading[...]
    while rest.count > last {
      let size = min(max(1, room - 1), rest.count - 1)
      let cut = Self.cut(rest, size)
      pages.append(Array(rest.prefix(cut)))
      rest = rest.dropFirst(cut)
      while rest.first?.text == "", rest.count > 1 { rest = rest.dropFirst() }
    }
    return pages + [Array(rest)]
  }

  /// The end of a page: at an empty row, if there is one in its second half.
  private static func cut(_ rows: ArraySlice<Row>, _ size: Int) -> Int {
    let page = Array(rows.prefix(size + 1))
    return page.lastIndex { $0.text.isEmpty }.flatMap { $0 > size / 2 ? $0 : nil } ?? size
  }

  /// The laid out screen.
  func frame(_ parts: PageParts) -> Frame {
    var frame = Frame(columns: columns, rows: rows)
    let message = message(parts.message.isEmpty ? parts.hint : parts.message)
    let room = max(1, room - max(0, message.count - 1))
    if rows == 1 {
      frame.put(parts.message.isEmpty ? Self.cut(parts.answer ?? Row(""), columns) : message[0], row: 0)
      return frame
    }
    if hasFrame { head(parts.head, &frame) }
    var row = hasFrame ? 2 : 0
    for line in parts.reading.prefix(room) {
      frame.put(line, row: row)
      row += 1
    }
    let window = ListWindow(
      parts.rows, active: parts.active ?? 0..<1, space: room - parts.reading.count, words)
    if hasFrame, !parts.reading.isEmpty, parts.reading.count + window.rows.count < room { row += 1 }
    for line in window.rows {
      frame.put(line, row: row)
      row += 1
    }
    foot(parts, message, after: row, &frame)
    return frame
  }

  /// The tallest screen, in rows, with the typed answer at the bottom. On a taller screen it would be too far from the
  /// options.
  private static let tall = 30

  private func head(_ head: (left: String, right: String), _ frame: inout Frame) {
    let right = Self.cut(head.right, columns)
    let start = columns - DisplayWidth.of(right)
    frame.put(Self.cut(head.left, max(0, start - 2)), row: 0)
    frame.put(right, row: 0, column: start)
    frame.put(String(repeating: "-", count: columns), row: 1)
  }

  /// A message on as many rows as it needs, at most three.
  private func message(_ text: String) -> [Row] {
    let lines = Wrapping.lines(text, width: columns)
    let most = hasFrame ? 3 : rows > 4 ? 2 : 1
    return lines.prefix(most).enumerated().map { index, line in
      Row(index == most - 1 && lines.count > most ? Self.cut(line + " ...", columns) : line)
    }
  }

  private func foot(_ parts: PageParts, _ message: [Row], after row: Int, _ frame: inout Frame) {
    guard hasFrame else { return shortFoot(parts, message, &frame) }
    let rule = rows - footRows - 1
    let atFoot = rule - message.count - 1
    let place = rows > Self.tall ? min(row + 1, atFoot) : atFoot
    for (index, line) in message.enumerated() { frame.put(line, row: place + 1 + index) }
    if let answer = parts.answer { frame.put(Self.cut(answer, columns), row: place) }
    frame.put(String(repeating: "-", count: columns), row: rule)
    for (index, line) in keyLines(parts.keys).enumerated() { frame.put(line, row: rule + 1 + index) }
  }

  /// Screens with fewer than eight rows have no keys and rules; with fewer than four, a message replaces the typed answer.
  private func shortFoot(_ parts: PageParts, _ message: [Row], _ frame: inout Frame) {
    let answer = parts.answer.map { Self.cut($0, columns) }
    if rows < 4 {
      frame.put(parts.message.isEmpty ? answer ?? message[0] : message[0], row: rows - 1)
      return
    }
    for (index, line) in message.enumerated() { frame.put(line, row: rows - 1 - message.count + index) }
    if let answer { frame.put(answer, row: rows - 1) }
  }

  /// The keys that fit on the available lines; help is always one of them.
  private func keyLines(_ keys: [(key: String, does: String)]) -> [String] {
    let texts = keys.map { "\($0.key) \(CleanText.forTerminal($0.does))" }
    let help = keys.firstIndex { $0.key == "?" || $0.key == "F1" }
    var lines = [""]
    for (place, text) in texts.enumerated() {
      // Keep room for help on the last line.
      let isLast = lines.count == footRows
      let kept = isLast && place < help ?? 0 ? 3 + DisplayWidth.of(texts[help ?? 0]) : 0
      let line = lines[lines.count - 1] + (lines[lines.count - 1].isEmpty ? " " : "   ") + text
      if DisplayWidth.of(line) + kept <= columns {
        lines[lines.count - 1] = line
      } else if !isLast {
        lines.append(" \(text)")
      }
    }
    return lines
  }

  /// The text, cut with dots if it is too wide.
  static func cut(_ text: String, _ width: Int) -> String {
    if DisplayWidth.of(text) <= width { return text }
    let cut = DisplayWidth.prefix(text, columns: max(0, width - 2))
    return width >= 2 ? cut + ".." : cut
  }

  private static func cut(_ row: Row, _ width: Int) -> Row {
    var row = row
    row.text = cut(row.text, width)
    return row
  }
}
