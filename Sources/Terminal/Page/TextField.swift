import Texts

/// A text that is being written: what it says, and where the cursor stands in it.
struct TextField: Hashable {
  /// The longest text, in clusters: longer ones are written in an editor.
  static let longest = 20_000

  /// What was written.
  private(set) var text: String
  /// How many clusters stand before the cursor.
  private(set) var cursor: Int

  init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// Whether nothing but blanks was written.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// Does what a key does in a text. Returns whether it does anything. Line breaks become blanks unless `lines`.
  mutating func take(_ key: Key, lines: Bool = false) -> Bool {
    switch key {
    case .scalar(let scalar): insert(String(scalar))
    case .paste(let text): insert(lines ? text : text.replacing("\n", with: " "))
    case .newLine where lines: insert("\n")
    case .backspace: remove(from: cursor - 1, to: cursor)
    case .delete: remove(from: cursor, to: cursor + 1)
    case .control("u"): remove(from: 0, to: cursor)
    case .control("w"): remove(from: wordStart(), to: cursor)
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .home: cursor = lineStart()
    case .end: cursor = lineEnd()
    default: return false
    }
    return true
  }

  private var before: Substring { text.prefix(cursor) }

  private mutating func insert(_ piece: String) {
    let clean = CleanText.forTerminal(piece, lines: true)
    guard text.count + clean.count <= Self.longest else { return }
    let start = before + clean
    // A mark joins the letter before it, so that the count need not grow.
    let whole = start + text.dropFirst(cursor)
    cursor = start.count
    text = String(whole)
  }

  private mutating func remove(from start: Int, to end: Int) {
    let (start, end) = (max(0, start), min(text.count, end))
    guard start < end else { return }
    text = String(text.prefix(start)) + text.dropFirst(end)
    cursor = start
  }

  private func wordStart() -> Int {
    var rest = before
    while rest.last?.isWhitespace == true { rest.removeLast() }
    while rest.last?.isWhitespace == false { rest.removeLast() }
    return rest.count
  }

  private func lineStart() -> Int {
    before.lastIndex(of: "\n").map { before.distance(from: before.startIndex, to: $0) + 1 } ?? 0
  }

  private func lineEnd() -> Int {
    cursor + text.dropFirst(cursor).prefix { $0 != "\n" }.count
  }

  /// The text on one row behind a mark, moved sideways so that the cursor is in sight.
  func row(_ mark: String, width: Int) -> Row {
    let start = DisplayWidth.of(mark)
    let room = max(1, width - start - 1)
    var shown = before.replacing("\n", with: " ")[...]
    while DisplayWidth.of(shown) > room { shown.removeFirst() }
    let rest = text.dropFirst(cursor).replacing("\n", with: " ")
    return Row(mark + shown + rest, cursor: start + DisplayWidth.of(shown))
  }

  /// The text on as many rows as it takes, with the cursor on one of them.
  func rows(width: Int) -> [Row] {
    let room = max(2, width - 1)
    // What stands before the cursor breaks as the whole does, but for the word that the cursor is in.
    var rows = Wrapping.lines(text, width: room).map { Row($0) }
    var left = cursor
    var index = text.startIndex
    for (number, row) in rows.enumerated() {
      let isLast = number == rows.count - 1
      var length = row.text.count
      // Blanks at the end of a line are swallowed by the break, and still stand in the text.
      var next = text.index(index, offsetBy: length, limitedBy: text.endIndex) ?? text.endIndex
      while next < text.endIndex, text[next] == " " {
        length += 1
        next = text.index(after: next)
      }
      if left < length || (left == length && (isLast || next < text.endIndex && text[next] == "\n")) {
        rows[number].cursor = min(room, DisplayWidth.of(text[index...].prefix(left)))
        return rows
      }
      left -= length
      if next < text.endIndex, text[next] == "\n" {
        left -= 1
        next = text.index(after: next)
      }
      index = next
    }
    rows[rows.count - 1].cursor = min(room, DisplayWidth.of(rows[rows.count - 1].text) + max(0, left))
    return rows
  }

  /// Moves up or down one row as it is shown. Returns whether there was one.
  mutating func moveByRow(_ step: Int, width: Int) -> Bool {
    let rows = rows(width: width)
    guard let now = rows.firstIndex(where: { $0.cursor != nil }), rows.indices.contains(now + step) else {
      return false
    }
    let column = rows[now].cursor ?? 0
    var probe = self
    while probe.cursor > 0 || step > 0, probe.cursor < text.count || step < 0 {
      probe.cursor += step
      guard let row = probe.rows(width: width).firstIndex(where: { $0.cursor != nil }) else { return false }
      let place = probe.rows(width: width)[row].cursor ?? 0
      if row == now + step, step > 0 ? place >= column : place <= column { break }
      if step > 0 ? row > now + step : row < now + step {
        probe.cursor -= step
        break
      }
    }
    cursor = probe.cursor
    return true
  }
}
