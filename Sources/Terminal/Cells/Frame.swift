import Texts

/// A whole screen: cells, and the place of the cursor.
///
/// ```swift
/// var frame = Frame(columns: 80, rows: 24)
/// frame.put("Very satisfied", row: 3, column: 5)
/// frame.cursor = (3, 5)
/// ```
package struct Frame: Sendable {
  /// The number of columns, 1 or more.
  package let columns: Int
  /// The number of rows, 1 or more.
  package let rows: Int
  /// The cells, row by row.
  package private(set) var cells: [Cell]
  /// The place of the cursor, from 0; always within the frame.
  package var cursor: (row: Int, column: Int) = (0, 0) {
    didSet { cursor = (min(max(0, cursor.row), rows - 1), min(max(0, cursor.column), columns - 1)) }
  }

  /// An empty frame with at least one cell.
  package init(columns: Int, rows: Int) {
    (self.columns, self.rows) = (max(1, columns), max(1, rows))
    cells = Array(repeating: .blank, count: self.columns * self.rows)
  }

  /// The letters of ASCII by their codes.
  private static let ascii = (0..<128).map { Character(Unicode.Scalar(UInt8($0))) }

  /// The cells of a row.
  package func row(_ row: Int) -> ArraySlice<Cell> { cells[row * columns..<(row + 1) * columns] }

  /// Puts a text, cut at the end of the row. Control characters are replaced, wherever the text comes from; clusters without
  /// a column are left out. Returns the column after the text.
  @discardableResult
  package mutating func put(_ text: String, row: Int, column: Int = 0, isBold: Bool = false) -> Int {
    var column = column
    guard (0..<rows).contains(row), column >= 0 else { return column }
    if DisplayWidth.isPlain(text[...]) {
      for byte in text.utf8.prefix(max(0, columns - column)) {
        clear(row, column, 1)
        cells[row * columns + column] = Cell(cluster: Self.ascii[Int(byte)], isBold: isBold)
        column += 1
      }
      return column
    }
    for cluster in text {
      let shown = cluster.unicodeScalars.contains(where: CleanText.isDangerous) ? "\u{FFFD}" : cluster
      let width = DisplayWidth.of(shown)
      guard width > 0 else { continue }
      guard column + width <= columns else { break }
      clear(row, column, width)
      cells[row * columns + column] = Cell(cluster: shown, width: width, isBold: isBold)
      if width == 2 { cells[row * columns + column + 1] = .continuation }
      column += width
    }
    return column
  }

  /// Puts a row, and the cursor if it is on this row.
  mutating func put(_ line: Row, row: Int) {
    put(line.text, row: row, isBold: line.isBold)
    if let column = line.cursor { cursor = (row, column) }
  }

  /// Clears wide clusters that would be half covered.
  private mutating func clear(_ row: Int, _ column: Int, _ width: Int) {
    let start = row * columns
    if cells[start + column].width == 0, column > 0 { cells[start + column - 1] = .blank }
    let end = column + width
    if end < columns, cells[start + end].width == 0 { cells[start + end] = .blank }
  }

  /// The text of the frame, one line per row, without spaces at the ends.
  package var lines: [String] {
    (0..<rows).map { String(row($0).lazy.filter { $0.width > 0 }.map(\.cluster)).trimmedEnd }
  }
}

extension Frame: Equatable {
  package static func == (a: Frame, b: Frame) -> Bool {
    a.columns == b.columns && a.rows == b.rows && a.cursor == b.cursor && a.cells == b.cells
  }
}
