import Texts

extension CSVFile {
  /// The columns of these names. `numbers` have to be numbers or missing; `declared` are the numbers that stand for
  /// missing answers, in all columns but `undeclared` (weights). Rows are left out that a filter does not take.
  ///
  /// - Throws: `CSVProblem`, with the line and the column of the first cell that is wrong.
  package func table(
    numbers: [String], categories: [String], declared: Set<Double> = [], undeclared: String? = nil,
    filters: [RowFilter] = []
  ) throws(CSVProblem) -> DataTable {
    var table = DataTable(numbers: numbers, categories: categories)
    var numberPlaces: [Int] = []
    for name in numbers { numberPlaces.append(try place(of: name)) }
    var categoryPlaces: [Int] = []
    for name in categories { categoryPlaces.append(try place(of: name)) }
    var filterPlaces: [Int] = []
    for filter in filters { filterPlaces.append(try place(of: filter.column)) }
    let cells = CSVCells(delimiter: delimiter, declared: declared)
    let weights = CSVCells(delimiter: delimiter, declared: [])
    try forEachLine { (fields) throws(CSVProblem) in
      var isWanted = true
      for (filter, place) in zip(filters, filterPlaces) where isWanted {
        isWanted = try isTaken(fields[place], filter)
      }
      guard isWanted else { return }
      table.rows += 1
      for (column, place) in numberPlaces.enumerated() {
        let reader = numbers[column] == undeclared ? weights : cells
        switch reader.number(CSVScanner.content(fields[place], in: bytes)) {
        case .number(let number): table.numbers[column].append(number)
        case .gap(let gap): table.numbers[column].append(gap)
        case .text: throw notANumber(fields[place], numbers[column])
        }
      }
      for (column, place) in categoryPlaces.enumerated() {
        let text = try Self.text(fields[place], name, bytes)
        table.categories[column].append(cells.isMissing(text) ? nil : text)
      }
    }
    return table
  }

  /// The place of a column among the fields of a record.
  func place(of column: String, namingOthers: Bool = true) throws(CSVProblem) -> Int {
    let places = header.indices.filter { header[$0] == column }
    guard let place = places.first else {
      // A file without a header has people where the names of columns should be.
      guard namingOthers else {
        throw problem(
          "There is no column `\(column)` among its \(header.count). The first line has to name the columns.")
      }
      let near =
        NearNames.nearest(to: column, in: header) ?? header.first { $0.lowercased() == column.lowercased() }
      let columns = header.count <= 30 ? header.joined(separator: ", ") : "\(header.count) columns"
      throw problem(
        "There is no column `\(column)`. "
          + (near.map { "Did you mean `\($0)`?" } ?? "The file has: \(columns)."))
    }
    guard places.count == 1 else {
      throw problem(
        "\(places.count) columns are called `\(column)`. Give each a name of its own.")
    }
    return place
  }

  private func notANumber(_ field: CSVScanner.Field, _ column: String) -> CSVProblem {
    problem(
      at: field.range.lowerBound,
      "The column `\(column)` has to be numbers, and here stands something else. "
        + "Export codes, not labels; missing answers are empty or dk, na, refused, skipped, not_reached.")
  }
}

/// Reads cells of anybody's CSV.
struct CSVCells {
  /// What a cell holds that should be a number.
  enum Reading {
    case number(Double)
    case gap(Gap)
    case text
  }

  /// What stands between fields: `3,5` is a number where that is no comma.
  let delimiter: Character
  /// Numbers that stand for missing answers.
  let declared: Set<Double>

  /// What other programs write where a value is missing: R, pandas, Stata, Excel, databases.
  private static let foreign: Set<String> = ["na", "nan", ".", "#n/a", "null", "n/a", "<na>"]

  /// The number in a cell, or why there is none.
  func number(_ bytes: [UInt8]) -> Reading {
    if bytes.isEmpty { return .gap(.empty) }
    // Most cells are a digit or two.
    if bytes.count <= 2, bytes.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return reading(bytes.reduce(0) { $0 * 10 + Double($1 - 0x30) })
    }
    let text = String(decoding: bytes, as: UTF8.self)
    if let number = parse(text) { return reading(number) }
    if let gap = gap(text) { return .gap(gap) }
    return .text
  }

  private func reading(_ number: Double) -> Reading {
    declared.contains(number) ? .gap(.declared) : .number(number)
  }

  /// A number as people and programs write it: no hexadecimal, no infinity.
  func parse(_ text: String) -> Double? {
    var text = text
    if delimiter != ",", let comma = text.firstIndex(of: ",") {
      // Only where semicolons stand between fields can it be sure that three digits behind a comma are decimals.
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

  /// `<dk>`, as missing answers stand in columns of texts.
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
