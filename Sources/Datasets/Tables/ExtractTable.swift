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
    let extract = try Extract(store, questionnaire: id, only: variables, options: options)
    var table = DataTable(numbers: numbers, categories: categories)
    var versions: Set<DataCell> = []
    let tally = try extract.forEachRow { row in
      versions.insert(row.fixed[2])
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
    table.versions = max(1, versions.count)
    return table
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
