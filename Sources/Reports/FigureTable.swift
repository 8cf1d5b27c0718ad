import Datasets

/// A table of figures as CSV (RFC 4180): a cell without a figure is empty.
struct FigureTable {
  /// A column: its name, and its cell for a row of figures.
  struct Column<Row> {
    let name: String
    let cell: (Row) -> String?

    /// A column of texts. Formulas are made safe.
    init(_ name: String, text: @escaping (Row) -> String?) {
      self.name = name
      cell = { text($0).map { CSVText.cell($0) } }
    }

    /// A column of numbers, with all their digits.
    init(_ name: String, number: @escaping (Row) -> Double?) {
      self.name = name
      cell = { number($0).flatMap { $0.isFinite ? "\($0)" : nil } }
    }

    /// A column of whole numbers.
    init(_ name: String, count: @escaping (Row) -> Int?) {
      self.name = name
      cell = { count($0).map(String.init) }
    }
  }

  /// The table of some rows.
  static func render<Row>(_ rows: [Row], _ columns: [Column<Row>]) -> String {
    ([columns.map(\.name)] + rows.map { row in columns.map { $0.cell(row) ?? "" } }).map { cells in
      cells.map(quoted).joined(separator: ",") + "\r\n"
    }.joined()
  }

  /// A cell, in quotes if it needs them.
  private static func quoted(_ cell: String) -> String {
    // A carriage return and a line feed together are one character, so the scalars are looked at.
    guard cell.unicodeScalars.contains(where: { [",", "\"", "\r", "\n"].contains($0) }) else { return cell }
    return "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
