import Texts

extension CSVFile {
  /// A field of a record.
  package struct Cell {
    /// The text, without whitespace at its ends.
    package var text: String
    /// The offset of its start in the file.
    package var place: Int
  }

  /// Calls `body` with each record: its cells in the named columns, in that order. Problems are reported without quoting the
  /// file.
  package func forEachRecord(_ columns: [String], _ body: ([Cell]) throws(CSVProblem) -> Void)
    throws(CSVProblem)
  {
    var places: [Int] = []
    for column in columns { places.append(try place(of: column, namingOthers: false)) }
    try forEachLine { (fields) throws(CSVProblem) in
      var cells: [Cell] = []
      for place in places {
        let text = try Self.text(fields[place], name, bytes)
        cells.append(Cell(text: text.trimmed, place: fields[place].range.lowerBound))
      }
      try body(cells)
    }
  }

  /// Calls `body` with the fields of each line. Throws if a line has not as many fields as the first.
  func forEachLine(_ body: ([CSVScanner.Field]) throws(CSVProblem) -> Void) throws(CSVProblem) {
    var scanner = CSVScanner(bytes, from: start, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
    var fields: [CSVScanner.Field] = []
    while try Self.translatingErrors(
      name, bytes, { () throws(CSVScanner.Problem) in try scanner.next(&fields) })
    {
      guard fields.count == header.count else { throw wrongCount(fields) }
      try body(fields)
    }
  }

  private func wrongCount(_ fields: [CSVScanner.Field]) -> CSVProblem {
    problem(
      at: fields[0].range.lowerBound,
      "This line has \(fields.count) field\(fields.count == 1 ? "" : "s"), but the first line has \(header.count). "
        + (fields.count > header.count
          ? "If a field contains the delimiter “\(delimiter == "\t" ? "tab" : String(delimiter))”, put it in quotes."
            + (fields.count == header.count + 1 && fields[0].isQuoted
              ? " If R wrote row names, write the file with `row.names = FALSE`." : "")
          : "Give every line as many fields as the first; leave missing values empty."))
  }
}
