import Texts

/// A condition on a column that selects rows of a file.
package struct RowFilter {
  /// The column to test.
  package let column: String
  private let test: Test

  private enum Test {
    case word(String)
    case flag(Bool)
  }

  /// Selects the rows with a word in a column.
  package init(_ column: String, is word: String) { (self.column, test) = (column, .word(word)) }

  /// Selects the rows with yes or no in a column: 1 or 0, as statistics programs and spreadsheets write them.
  package init(_ column: String, is flag: Bool) { (self.column, test) = (column, .flag(flag)) }

  /// Whether a row is selected, given the text in the column; nil if the text is not valid.
  func isTaken(_ text: String, _ cells: CSVCells) -> Bool? {
    switch test {
    case .word(let word): text == word
    case .flag(let flag): Self.flag(text, cells).map { $0 == flag }
    }
  }

  /// True for `1`, `1.0`, `1,0` (if the delimiter is not a comma) and `true` in any case; false for the opposites; else nil.
  private static func flag(_ text: String, _ cells: CSVCells) -> Bool? {
    let text = text.filter { $0 != " " }
    switch cells.parse(text) {
    case 1: return true
    case 0: return false
    default: return ["true": true, "false": false][text.lowercased()]
    }
  }
}

extension CSVFile {
  /// Whether a filter selects a row, given the field of its column.
  func isTaken(_ field: CSVScanner.Field, _ filter: RowFilter) throws(CSVProblem) -> Bool {
    let text = try Self.text(field, name, bytes)
    guard let isTaken = filter.isTaken(text, CSVCells(delimiter: delimiter, declared: [])) else {
      // The content is not quoted: it may be personal data.
      throw problem(
        at: field.range.lowerBound,
        "Expected 0 or 1 in the column `\(filter.column)`, found \(text.isEmpty ? "an empty cell" : "something else")."
      )
    }
    return isTaken
  }
}
