import Texts

/// A text wrapped into rows, with the place of the cursor.
struct TextRows {
  /// The rows; one of them has the cursor.
  private(set) var rows: [Row]
  /// The number of clusters before each row.
  private var starts: [Int] = []
  /// The row with the cursor.
  private(set) var current = 0

  /// Wraps a text into rows of a width, with one column left for the cursor after the last letter.
  init(_ field: TextField, width: Int) {
    let room = max(2, width - 1)
    rows = Wrapping.lines(field.text, width: room).map { Row($0) }
    var rest = field.text[...]
    var place = 0
    for row in rows {
      starts.append(place)
      // Spaces at the end of a row are not shown, but still belong to the text.
      let length = row.text.count
      rest = rest.dropFirst(length)
      let blanks = rest.prefix { $0.isWhitespace && $0 != "\n" }.count
      rest = rest.dropFirst(blanks)
      place += length + blanks
      if rest.first == "\n" {
        rest = rest.dropFirst()
        place += 1
      }
    }
    current = max(0, (starts.lastIndex { $0 <= field.cursor } ?? 0))
    let offset = field.cursor - starts[current]
    let text = rows[current].text
    let beyond = max(0, offset - text.count)
    rows[current].cursor = min(room, DisplayWidth.of(text.prefix(offset)) + beyond)
  }

  /// The number of clusters before the place above or below the cursor; nil if there is no such row.
  func place(above step: Int) -> Int? {
    guard rows.indices.contains(current - step), let column = rows[current].cursor else { return nil }
    return starts[current - step] + DisplayWidth.prefix(rows[current - step].text, columns: column).count
  }
}
