import Texts

extension CSVFile {
  /// A field of a record.
  package struct Cell {
    /// What stands in it, without blanks at its ends.
    package var text: String
    /// Where it begins in the file.
    package var place: Int
  }

  /// Hands out record after record: its cells in the columns of these names, in their order. What is wrong is told without
  /// a word of the file.
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

  /// Hands out the fields of line after line, each with as many as the first line has.
  func forEachLine(_ body: ([CSVScanner.Field]) throws(CSVProblem) -> Void) throws(CSVProblem) {
    var scanner = CSVScanner(bytes, from: start, delimiter: delimiter.asciiValue ?? UInt8(ascii: ","))
    var fields: [CSVScanner.Field] = []
    while try Self.telling(name, bytes, { () throws(CSVScanner.Problem) in try scanner.next(&fields) }) {
      guard fields.count == header.count else { throw wrongCount(fields) }
      try body(fields)
    }
  }

  private func wrongCount(_ fields: [CSVScanner.Field]) -> CSVProblem {
    problem(
      at: fields[0].range.lowerBound,
      "This line has \(fields.count) field\(fields.count == 1 ? "" : "s"), the first line \(header.count). "
        + (fields.count > header.count
          ? "A field that holds “\(delimiter == "\t" ? "tab" : String(delimiter))” needs quotes around it."
          : "Give every line as many fields as the first; what is missing is left empty."))
  }
}
