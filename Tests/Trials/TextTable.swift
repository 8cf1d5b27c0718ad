/// Figures in columns: the first to the left, the others to the right.
package enum TextTable {
  /// A table of rows, each with a line break.
  package static func render(_ rows: [[String]]) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }
      return cells.joined(separator: "  ") + "\n"
    }.joined()
  }
}
