package import Answers
import Instruments
import Interviews

import struct Foundation.Decimal

extension Extract {
  /// The columns of some variables, for an analysis. `numbers` are read as codes, points and numbers; `categories` as words
  /// (the groups of a segment, the options of a choice, or a fixed column such as `wave`). Points are reversed if the low end
  /// of their scale is the good one.
  package static func table(
    _ store: any AnswerStore, questionnaire id: String, numbers: [String], categories: [String],
    options: Options = Options()
  ) throws -> DataTable {
    let fixed = categories.map { FixedColumns.names.firstIndex(of: $0) }
    let variables = numbers + zip(categories, fixed).filter { $1 == nil }.map(\.0)
    var options = options
    options.turned = true
    if options.pooling == .same { options.pooling = .turned }
    let extract = try Extract(store, questionnaire: id, only: variables, options: options)
    var table = DataTable(numbers: numbers, categories: categories)
    var versions = TableVersions(extract)
    let tally = try extract.forEachRow { row in
      table.versionPlaces.append(versions.add(row))
      for column in numbers.indices { table.numbers[column].append(row.cells[column]) }
      var place = numbers.count
      for column in categories.indices {
        if let fixed = fixed[column] {
          table.categories[column].append(row.fixed[fixed].category)
        } else {
          table.categories[column].append(row.cells[place].category)
          place += 1
        }
      }
    }
    (table.rows, table.doubts) = (tally.rows, tally.doubts)
    (table.versions, table.versionPlaces) = versions.sorted(table.versionPlaces)
    return table
  }
}

/// Collects the versions of the rows of a table.
private struct TableVersions {
  private let extract: Extract
  private var versions: [TableVersion] = []
  private var places: [DataCell: Int] = [:]
  private static let wave = FixedColumns.names.firstIndex(of: "wave") ?? 0

  init(_ extract: Extract) { self.extract = extract }

  /// Adds a row. Returns the place of its version.
  mutating func add(_ row: DataRow) -> Int {
    let place = places[row.fixed[2]] ?? addVersion(row.fixed[2])
    versions[place].rows += 1
    if case .text(let wave) = row.fixed[Self.wave], !versions[place].waves.contains(wave) {
      versions[place].waves.append(wave)
    }
    return place
  }

  private mutating func addVersion(_ cell: DataCell) -> Int {
    let hash = if case .word(let word) = cell { word } else { "" }
    versions.append(extract.tableVersion(hash))
    places[cell] = versions.count - 1
    return versions.count - 1
  }

  /// The versions, the oldest first, and the places of the rows' versions among them.
  func sorted(_ rows: [Int]) -> ([TableVersion], [Int]) {
    let order = versions.indices.sorted { versions[$0].number < versions[$1].number }
    var places = [Int](repeating: 0, count: versions.count)
    for (new, old) in order.enumerated() { places[old] = new }
    return (order.map { versions[$0] }, rows.map { places[$0] })
  }
}

extension Extract {
  /// A version without rows, given the first digits of its hash.
  fileprivate func tableVersion(_ hash: String) -> TableVersion {
    let number = notes.versions.first { $0.hash == hash }?.number ?? 0
    var gaps: [String: TableVersion.Reason] = [:]
    for column in missingColumns(inVersion: hash) {
      let split = notes.splits.first { $0.variable == column && $0.versions.contains(number) }
      gaps[column] = split.map { .changed($0.part, $0.reasons, isScale: $0.isScale) } ?? .absent
    }
    var version = TableVersion(number: number, rows: 0, gaps: gaps)
    version.stretched = notes.stretched.filter { $0.version == number }.map(\.question)
    return version
  }
}

extension NumberColumn {
  /// Appends the number in a cell; a text counts as an empty cell.
  fileprivate mutating func append(_ cell: DataCell) {
    switch cell {
    case .code(let code): append(Double(code))
    case .number(let number): append(number.double)
    case .missing(let word, _): append(.missing(word))
    case .empty, .text, .word: append(Gap.empty)
    }
  }
}

extension DataCell {
  /// The cell as a category.
  fileprivate var category: String? {
    switch self {
    case .word(let word): word
    case .text(let text): text
    case .code(let code): "\(code)"
    case .number(let number): "\(number)"
    case .empty, .missing: nil
    }
  }
}

extension Decimal {
  /// The number nearest to the decimal.
  fileprivate var double: Double { Double("\(self)") ?? .nan }
}
