/// A table as text: two spaces between columns, and none at the ends of lines.
package struct TextTable: Sendable {
  /// The width of each column, in terminal columns.
  package let widths: [Int]
  /// The columns whose cells are aligned to the right.
  private let right: Set<Int>

  /// A table whose columns are as wide as the widest cell of these rows. Each row has the same number of cells.
  package init(fitting rows: [[String]], right: Set<Int> = []) {
    widths = (rows.first ?? []).indices.map { column in rows.map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    self.right = right
  }

  /// A row, without a line break. A cell wider than its column moves the cells after it.
  package func line(_ cells: [String]) -> String {
    let padded = zip(cells, widths).enumerated().map { column, cell in
      let blanks = String(repeating: " ", count: max(0, cell.1 - DisplayWidth.of(cell.0)))
      return right.contains(column) ? blanks + cell.0 : cell.0 + blanks
    }
    return padded.joined(separator: "  ").trimmedEnd
  }
}
