import Texts

/// Which rows of a file are taken.
package struct RowFilter {
  /// The column that is looked at.
  package let column: String
  private let test: Test

  private enum Test {
    case word(String)
    case flag(Bool)
  }

  /// The rows that have a word in a column.
  package init(_ column: String, is word: String) { (self.column, test) = (column, .word(word)) }

  /// The rows whose column says yes, or no: 1 or 0, as statistics programs and spreadsheets write them back.
  package init(_ column: String, is flag: Bool) { (self.column, test) = (column, .flag(flag)) }

  /// Whether a row is taken, given what stands in the column; nil where that is not readable.
  func isTaken(_ text: String, _ cells: CSVCells) -> Bool? {
    switch test {
    case .word(let word): text == word
    case .flag(let flag): Self.flag(text, cells).map { $0 == flag }
    }
  }

  /// `1`, `1.0`, `1,0` where no comma stands between fields, `true` in any case; likewise for no.
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
  /// Whether a filter takes a row, given the field of its column.
  func isTaken(_ field: CSVScanner.Field, _ filter: RowFilter) throws(CSVProblem) -> Bool {
    let text = try Self.text(field, name, bytes)
    guard let isTaken = filter.isTaken(text, CSVCells(delimiter: delimiter, declared: [])) else {
      // As everywhere in files of others, what stands there is not repeated.
      throw problem(
        at: field.range.lowerBound,
        "The column `\(filter.column)` has to be 0 or 1, and here is \(text.isEmpty ? "nothing" : "something else")."
      )
    }
    return isTaken
  }
}
