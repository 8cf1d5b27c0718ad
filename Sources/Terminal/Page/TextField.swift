import Texts

/// A text field: the text, and the place of the cursor.
struct TextField: Hashable {
  /// The longest text that can be typed, in clusters. For longer texts there is the editor.
  static let longest = 20_000

  /// The text.
  private(set) var text: String
  /// The number of clusters before the cursor.
  private(set) var cursor: Int
  /// Whether the last typed or pasted text did not fit.
  private(set) var isFull = false
  /// Whether the next character replaces the whole text, until a key edits it.
  private var isReplaced = false

  init(_ text: String = "") {
    self.text = CleanText.forTerminal(text.replacing("\r\n", with: "\n"), lines: true)
    cursor = self.text.count
  }

  /// Whether the text is empty or only whitespace.
  var isEmpty: Bool { text.allSatisfy(\.isWhitespace) }

  /// Handles a key. Returns whether the key has a function here. Line breaks become spaces unless `lines`.
  mutating func take(_ key: Key, lines: Bool = false) -> Bool {
    isFull = false
    let startsOver = isReplaced
    isReplaced = false
    switch key {
    case .scalar where startsOver, .paste where startsOver:
      (text, cursor) = ("", 0)
      return take(key, lines: lines)
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

  /// Moves the cursor after a number of clusters.
  mutating func move(to place: Int) { cursor = min(max(0, place), text.count) }

  /// Lets the next character replace the whole text.
  mutating func replaceNext() { isReplaced = true }

  private var before: Substring { text.prefix(cursor) }

  private mutating func insert(_ piece: String) {
    let clean = CleanText.forTerminal(piece, lines: true)
    let room = max(0, Self.longest - text.count)
    isFull = clean.count > room
    let start = before + clean.prefix(room)
    // A combining mark joins the letter before it, so the number of clusters may stay the same.
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

  /// The text on one row after a mark, scrolled so that the cursor is visible.
  func row(_ mark: String, width: Int) -> Row {
    let start = DisplayWidth.of(mark)
    let room = max(1, width - start - 1)
    var shown: [Character] = []
    var used = 0
    // Go back from the cursor only as far as there is room, because the text may be very long.
    for cluster in before.reversed() {
      used += max(1, DisplayWidth.of(cluster))
      if used > room { break }
      shown.append(cluster)
    }
    let left = String(shown.reversed()).replacing("\n", with: " ")
    let rest = text.dropFirst(cursor).prefix(room).replacing("\n", with: " ")
    return Row(mark + left + rest, cursor: start + DisplayWidth.of(left))
  }
}
