import Texts

/// A text on as many rows as it takes, and where its cursor stands among them.
struct TextRows {
  /// The rows; the cursor stands on one of them.
  private(set) var rows: [Row]
  /// How many clusters stand before each row.
  private var starts: [Int] = []
  /// The row that the cursor stands on.
  private(set) var current = 0

  /// A text as it is broken into rows of a width, with a column left for the cursor behind the last letter.
  init(_ field: TextField, width: Int) {
    let room = max(2, width - 1)
    rows = Wrapping.lines(field.text, width: room).map { Row($0) }
    var rest = field.text[...]
    var place = 0
    for row in rows {
      starts.append(place)
      // Blanks at the end of a row are swallowed by the break, and still stand in the text.
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

  /// How many clusters stand before the place above or below the cursor; nil where there is no such row.
  func place(above step: Int) -> Int? {
    guard rows.indices.contains(current - step), let column = rows[current].cursor else { return nil }
    return starts[current - step] + DisplayWidth.prefix(rows[current - step].text, columns: column).count
  }
}
