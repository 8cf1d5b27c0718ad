import Instruments

/// Writes rows as CSV (RFC 4180, UTF-8).
package struct CSVWriter {
  /// How missing answers are written.
  package enum Missing: String, Sendable, CaseIterable {
    /// As words: `dk`, `na`, `refused`, `skipped`, `not_reached`.
    case words
    /// As empty cells.
    case blank
    /// As the numbers in `codes`.
    case codes
  }

  /// How cells are written.
  package struct Options: Sendable {
    /// How missing answers are written.
    package var missing = Missing.words
    /// Whether texts are written unchanged, even if a spreadsheet could run them as formulas.
    package var exact = false
    /// Whether the file starts with a byte-order mark, which Excel needs.
    package var mark = false

    /// Missing answers as words, safe for spreadsheets, without a byte-order mark.
    package init() {}
  }

  /// The numbers for missing answers.
  package static let codes: [MissingWord: Int] = [
    .dk: -99, .refused: -98, .na: -97, .skipped: -96, .notReached: -95,
  ]

  private let options: Options
  private let write: ([UInt8]) throws -> Void
  private var buffer: [UInt8] = []

  /// A writer that passes its bytes to `write` in pieces.
  package init(_ options: Options, write: @escaping ([UInt8]) throws -> Void) {
    self.options = options
    self.write = write
  }

  /// Writes all rows of an extract. Returns their number, and the interviews that do not verify.
  package static func write(
    _ extract: Extract, _ options: Options, to write: @escaping ([UInt8]) throws -> Void
  ) throws -> Extract.Tally {
    var writer = CSVWriter(options, write: write)
    writer.header(extract.names)
    let tally = try extract.forEachRow { try writer.row($0) }
    try writer.flush()
    return tally
  }

  private mutating func header(_ names: [String]) {
    if options.mark { buffer += [0xEF, 0xBB, 0xBF] }
    line((FixedColumns.names + names).map(DataCell.word))
  }

  private mutating func row(_ row: DataRow) throws {
    line(row.fixed + row.cells)
    if buffer.count > 1 << 16 { try flush() }
  }

  private mutating func flush() throws {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private mutating func line(_ cells: [DataCell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { buffer.append(UInt8(ascii: ",")) }
      append(cell)
    }
    buffer += [0x0D, 0x0A]
  }

  private mutating func append(_ cell: DataCell) {
    switch cell {
    case .empty: break
    case .missing(let word, let inText): append(word, inText)
    case .code(let code): buffer += String(code).utf8
    case .number(let number): buffer += "\(number)".utf8
    case .word(let word): append(field: word)
    case .text(let text):
      append(field: CSVText.cell(text, exact: options.exact, words: options.missing == .words))
    }
  }

  private mutating func append(_ word: MissingWord, _ inText: Bool) {
    switch options.missing {
    case .words: buffer += (inText ? "<\(word.rawValue)>" : word.rawValue).utf8
    case .blank: break
    case .codes: buffer += String(Self.codes[word] ?? 0).utf8
    }
  }

  /// Appends a field, in quotes if necessary.
  private mutating func append(field: String) {
    func isSpecial(_ byte: UInt8) -> Bool {
      byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D
    }
    guard field.utf8.contains(where: isSpecial) || field.utf8.first == 0x20 || field.utf8.last == 0x20
    else {
      buffer += field.utf8
      return
    }
    buffer.append(UInt8(ascii: "\""))
    for byte in field.utf8 {
      if byte == UInt8(ascii: "\"") { buffer.append(byte) }
      buffer.append(byte)
    }
    buffer.append(UInt8(ascii: "\""))
  }
}
