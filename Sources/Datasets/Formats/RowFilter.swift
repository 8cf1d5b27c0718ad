import Texts

/// A condition on a column that selects rows of a file.
package struct RowFilter {
  /// The column to test.
  package let column: String
  private let test: Test

  private enum Test {
    case word(String)
    case unmarked
  }

  /// Selects the rows with a word in a column.
  package init(_ column: String, is word: String) { (self.column, test) = (column, .word(word)) }

  /// Selects the rows without a mark in a column: those with 0, `false` or nothing. All others are marked, in whatever way.
  package init(unmarked column: String) { (self.column, test) = (column, .unmarked) }

  /// Whether a row is selected, given the text in the column.
  func isTaken(_ text: String, _ cells: CSVCells) -> Bool {
    switch test {
    case .word(let word): return text == word
    case .unmarked:
      let text = text.filter { $0 != " " }.lowercased()
      return text.isEmpty || text == "false" || cells.parse(text) == 0
    }
  }
}

extension CSVFile {
  /// Whether a filter selects a row, given the field of its column.
  func isTaken(_ field: CSVScanner.Field, _ filter: RowFilter) throws(CSVProblem) -> Bool {
    filter.isTaken(try Self.text(field, name, bytes), CSVCells(delimiter: delimiter, declared: []))
  }
}
