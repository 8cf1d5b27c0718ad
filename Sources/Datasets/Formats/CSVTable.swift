import Texts

extension CSVFile {
  /// The named columns. `numbers` must contain numbers or missing values. `declared` are the numbers that mean a missing
  /// answer, in all columns except `undeclared` (the weights). Only rows that match all filters are included.
  ///
  /// - Throws: `CSVProblem` with the place of the first invalid cell, or of one that can be read in two ways.
  package func table(
    numbers: [String], categories: [String], declared: MissingCodes = [], undeclared: String? = nil,
    filters: [RowFilter] = []
  ) throws(CSVProblem) -> DataTable {
    var table = DataTable(numbers: numbers, categories: categories)
    var numberPlaces: [Int] = []
    for name in numbers { numberPlaces.append(try place(of: name)) }
    var categoryPlaces: [Int] = []
    for name in categories { categoryPlaces.append(try place(of: name)) }
    var filterPlaces: [Int] = []
    for filter in filters { filterPlaces.append(try place(of: filter.column)) }
    let readers = numbers.map {
      CSVCells(delimiter: delimiter, declared: $0 == undeclared ? [] : declared.codes(of: $0))
    }
    let words = categories.map { CSVCells(delimiter: delimiter, declared: declared.codes(of: $0)) }
    var marks = [NumberMarks](repeating: NumberMarks(), count: numbers.count)
    try forEachLine { (fields) throws(CSVProblem) in
      var isWanted = true
      for (filter, place) in zip(filters, filterPlaces) where isWanted {
        isWanted = try isTaken(fields[place], filter)
      }
      guard isWanted else { return }
      table.rows += 1
      for (column, place) in numberPlaces.enumerated() {
        let content = CSVScanner.content(fields[place], in: bytes)
        if content.count > 2 {
          marks[column].note(String(decoding: content, as: UTF8.self), at: fields[place].range.lowerBound)
        }
        switch readers[column].number(content) {
        case .number(let number): table.numbers[column].append(number)
        case .gap(let gap): table.numbers[column].append(gap)
        case .text: throw notANumber(fields[place], numbers[column])
        }
      }
      for (column, place) in categoryPlaces.enumerated() {
        let text = try Self.text(fields[place], name, bytes).trimmed
        if words[column].isMissing(text) {
          table.categories[column].append(missing: text)
        } else {
          table.categories[column].append(text)
        }
      }
    }
    try refuseDoubts(marks, numbers)
    return table
  }

  /// Refuses numbers of which nobody can tell whether their point divides thousands.
  private func refuseDoubts(_ marks: [NumberMarks], _ columns: [String]) throws(CSVProblem) {
    for (column, mark) in marks.enumerated() {
      let others = marks.indices.contains { $0 != column && marks[$0].hasComma }
      guard let offset = mark.doubt(isCommaElsewhere: others) else { continue }
      throw problem(
        at: offset,
        "The number in the column `\(columns[column])` can be read with a decimal point, or with a point between "
          + "thousands. Write the column without separators between thousands.")
    }
  }

  /// The index of a column among the fields of a record.
  func place(of column: String, namingOthers: Bool = true) throws(CSVProblem) -> Int {
    let places = header.indices.filter { header[$0] == column }
    guard let place = places.first else {
      // If the header is missing, the first line contains personal data, so do not quote it.
      guard namingOthers else {
        throw problem(
          "There is no column `\(column)` among the \(header.count) columns. The first line must name the columns."
        )
      }
      let columns = header.count <= 30 ? header.joined(separator: ", ") : "\(header.count) columns"
      let suggestion = Suggestion(for: column, among: header, otherwise: "The file has: \(columns).")
      throw problem("There is no column `\(column)`. \(suggestion.sentence)")
    }
    guard places.count == 1 else {
      throw problem(
        "\(places.count) columns have the name `\(column)`. Give each column its own name.")
    }
    return place
  }

  private func notANumber(_ field: CSVScanner.Field, _ column: String) -> CSVProblem {
    problem(
      at: field.range.lowerBound,
      "Expected a number in the column `\(column)`, found something else. "
        + "Export codes, not labels. Leave missing answers empty, or write dk, na, refused, skipped or not_reached."
    )
  }
}

extension [UInt8] {
  /// The bytes without the blanks at both ends.
  fileprivate var trimmingBlanks: ArraySlice<UInt8> {
    let rest = drop { $0 == 0x20 }
    return rest.last == 0x20 ? rest.dropLast(rest.reversed().prefix { $0 == 0x20 }.count) : rest
  }
}

/// Reads the cells of a CSV file from any program.
struct CSVCells {
  /// The content of a cell that should be a number.
  enum Reading {
    case number(Double)
    case gap(Gap)
    case text
  }

  /// The delimiter between fields: `3,5` can be a number if the delimiter is not a comma.
  let delimiter: Character
  /// The numbers that mean a missing answer.
  let declared: Set<Double>

  /// The words that other programs write for a missing value: R, pandas, Stata (`.` and `.a` to `.z`), Excel, databases.
  private static let foreign: Set<String> = Set(
    ["na", "nan", ".", "#n/a", "null", "n/a", "<na>"] + "abcdefghijklmnopqrstuvwxyz".map { ".\($0)" })
  /// The words that other programs write for yes and no.
  private static let flags: [String: Double] = ["true": 1, "false": 0]

  /// The number in a cell, or its gap.
  func number(_ bytes: [UInt8]) -> Reading {
    if bytes.allSatisfy({ $0 == 0x20 }) { return .gap(.empty) }
    // Fast path: most cells have one or two digits.
    if bytes.count <= 2, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return reading(bytes.reduce(0) { $0 * 10 + Double($1 - 0x30) })
    }
    let text = String(decoding: bytes.trimmingBlanks, as: UTF8.self)
    if let number = parse(text) ?? Self.flags[text.lowercased()] { return reading(number) }
    if let gap = gap(text) { return .gap(gap) }
    return .text
  }

  private func reading(_ number: Double) -> Reading {
    declared.contains(number) ? .gap(.declared(number)) : .number(number)
  }

  /// The number in a text; nil for hexadecimal numbers, infinity and other texts.
  func parse(_ text: String) -> Double? {
    var text = text
    if delimiter != ",", let comma = text.firstIndex(of: ",") {
      // With semicolons between fields, a comma is a decimal mark. Otherwise three digits after it may be thousands.
      if delimiter != ";", text.distance(from: comma, to: text.endIndex) == 4 { return nil }
      text.replaceSubrange(comma...comma, with: ".")
    }
    let allowed = text.utf8.allSatisfy {
      ($0 >= 0x30 && $0 <= 0x39) || ".+-eE".utf8.contains($0)
    }
    guard allowed, let number = Double(text) else { return nil }
    return number.isFinite ? number : nil
  }

  private func gap(_ text: String) -> Gap? {
    if let word = MissingWord(rawValue: text) ?? Self.bracketed(text) { return .missing(word) }
    return Self.foreign.contains(text.lowercased()) ? .empty : nil
  }

  /// The missing word in angle brackets, such as `<dk>`, used in columns of texts.
  private static func bracketed(_ text: String) -> MissingWord? {
    text.hasPrefix("<") && text.hasSuffix(">")
      ? MissingWord(rawValue: String(text.dropFirst().dropLast())) : nil
  }

  /// Whether a category is missing.
  func isMissing(_ text: String) -> Bool {
    if text.isEmpty || gap(text) != nil { return true }
    return parse(text).map { declared.contains($0) } ?? false
  }
}
