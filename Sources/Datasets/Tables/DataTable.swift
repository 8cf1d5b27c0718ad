package import Answers

/// The columns of a data set that an analysis asked for: numbers and categories, a row a respondent.
package struct DataTable: Sendable {
  /// How many rows there are.
  package var rows = 0
  /// How many versions of a questionnaire the rows were made with; 1 for anybody's data.
  package var versions = 1
  /// The interviews whose journals cannot be believed; none for anybody's data.
  package var doubts: [Doubt] = []
  /// The columns of numbers, in the order in which they were asked for.
  package var numbers: [NumberColumn]
  /// The columns of categories, likewise.
  package var categories: [CategoryColumn]

  /// The column of numbers of a name.
  package func column(_ name: String) -> NumberColumn? { numbers.first { $0.name == name } }

  /// Adds a column whose numbers are the means of others, of those that a row has. A row that has none is missing as in
  /// the first of them.
  package mutating func addMean(_ name: String, of columns: [String]) {
    let parts = columns.compactMap { self.column($0) }
    var mean = NumberColumn(name: name)
    for row in 0..<rows {
      let values = parts.map { $0.values[row] }.filter { !$0.isNaN }
      if values.isEmpty {
        mean.append(parts.first.map { $0.gap(row) } ?? .empty)
      } else {
        mean.append(values.reduce(0, +) / Double(values.count))
      }
    }
    numbers.append(mean)
  }

  /// A table without rows.
  package init(numbers: [String], categories: [String]) {
    self.numbers = numbers.map { NumberColumn(name: $0) }
    self.categories = categories.map { CategoryColumn(name: $0) }
  }
}

/// Why a cell has no value.
package enum Gap: Hashable, Sendable {
  /// The question was not asked, or the cell is empty.
  case empty
  /// A missing answer, or an interview that was broken off before.
  case missing(MissingWord)
  /// A number that was declared to stand for a missing answer.
  case declared
}

/// A column of numbers.
package struct NumberColumn: Sendable {
  /// Its name.
  package let name: String
  /// The numbers, NaN where there is none.
  package private(set) var values: [Double] = []
  /// Why there is no number, by row.
  private var missing: [Int: Gap] = [:]
  /// How often there is none, and why.
  package private(set) var gaps: [Gap: Int] = [:]

  /// A column without rows.
  package init(name: String) { self.name = name }

  /// Appends a number.
  package mutating func append(_ number: Double) { values.append(number) }

  /// Appends a cell without a number.
  package mutating func append(_ gap: Gap) {
    missing[values.count] = gap
    values.append(.nan)
    gaps[gap, default: 0] += 1
  }
}

extension NumberColumn {
  /// Whether a row was not asked, or its cell is empty: there is not even a missing answer.
  package func isEmpty(_ row: Int) -> Bool { missing[row] == .empty }

  /// Why a row has no number; empty where it has one.
  func gap(_ row: Int) -> Gap { missing[row] ?? .empty }
}

/// A column of words, such as the groups of a segment.
package struct CategoryColumn: Sendable {
  /// Its name.
  package let name: String
  /// The words that occur, in the order of their first rows.
  package private(set) var words: [String] = []
  /// For each row the place of its word, nil where it has none.
  package private(set) var places: [Int?] = []
  private var known: [String: Int] = [:]

  /// A column without rows.
  package init(name: String) { self.name = name }

  /// Appends a word; nil where there is none.
  package mutating func append(_ word: String?) {
    guard let word else {
      places.append(nil)
      return
    }
    if let place = known[word] {
      places.append(place)
    } else {
      places.append(words.count)
      known[word] = words.count
      words.append(word)
    }
  }
}
