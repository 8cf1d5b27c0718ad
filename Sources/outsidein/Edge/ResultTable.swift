import Texts

/// A table of results. On a terminal, rows that are wider than the terminal are cut.
enum ResultTable {
  /// A table with its header. Rows are not cut if `isCut` is false.
  static func render(head: [String], _ rows: [[String]], isCut: Bool = true) -> String {
    let all = [head] + rows
    let table = TextTable(fitting: all)
    return all.map { line($0, table, isCut: isCut) }.joined()
  }

  /// A row, with a line break at the end.
  static func line(_ row: [String], _ table: TextTable, isCut: Bool = true) -> String {
    let line = CleanText.forTerminal(table.line(row))
    guard isCut, let columns = Console.resultColumns, DisplayWidth.of(line) > columns else {
      return line + "\n"
    }
    return DisplayWidth.prefix(line, columns: max(0, columns - 2)) + "..\n"
  }
}
