package import Answers

/// The columns of a data set for an analysis: numbers and categories. Each row is a respondent.
package struct DataTable: Sendable {
  /// The number of rows.
  package var rows = 0
  /// The versions of the questionnaire among the rows, the oldest first; empty for a CSV file.
  package var versions: [TableVersion] = []
  /// For each row, the place of its version in `versions`; empty for a CSV file.
  package var versionPlaces: [Int] = []
  /// The interviews that do not verify; empty for a CSV file.
  package var doubts: [UnverifiedInterview] = []
  /// The columns of numbers, in the requested order.
  package var numbers: [NumberColumn]
  /// The columns of categories, in the requested order.
  package var categories: [CategoryColumn]

  /// The column of numbers with a name.
  package func column(_ name: String) -> NumberColumn? { numbers.first { $0.name == name } }

  /// Adds a column with the means of other columns, over the values that a row has. A row without any value has the gap of
  /// the first column.
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
  /// A missing answer, or a question that was not reached.
  case missing(MissingWord)
  /// A number that was declared to mean a missing answer.
  case declared(Double)
}

/// A column of numbers.
package struct NumberColumn: Sendable {
  /// Its name.
  package let name: String
  /// The numbers; NaN if there is none.
  package private(set) var values: [Double] = []
  /// The gaps, by row.
  private var missing: [Int: Gap] = [:]
  /// The number of gaps of each kind.
  package private(set) var gaps: [Gap: Int] = [:]

  /// A column without rows.
  package init(name: String) { self.name = name }

  /// Appends a number.
  package mutating func append(_ number: Double) { values.append(number) }

  /// Turns the points of a scale, so that its low end becomes the high one.
  package mutating func turn(_ points: ClosedRange<Double>) {
    values = values.map { points.lowerBound + points.upperBound - $0 }
  }

  /// Appends a cell without a number.
  package mutating func append(_ gap: Gap) {
    missing[values.count] = gap
    values.append(.nan)
    gaps[gap, default: 0] += 1
  }
}

extension NumberColumn {
  /// Whether the question was not asked, or the cell is empty: there is not even a missing answer.
  package func isEmpty(_ row: Int) -> Bool { missing[row] == .empty }

  /// The numbers that were declared to mean a missing answer, in order, and how often each occurs.
  package var declaredCodes: [(code: Double, count: Int)] {
    gaps.compactMap { gap, count in if case .declared(let code) = gap { (code, count) } else { nil } }
      .sorted { $0.0 < $1.0 }
  }

  /// The gap of a row; `empty` if the row has a number.
  func gap(_ row: Int) -> Gap { missing[row] ?? .empty }
}

/// A column of words, such as the groups of a segment.
package struct CategoryColumn: Sendable {
  /// Its name.
  package let name: String
  /// The distinct words, in the order of their first row.
  package private(set) var words: [String] = []
  /// For each row, the index of its word; nil if it has none.
  package private(set) var places: [Int?] = []
  /// The words that count as missing, such as `NA`, and how often each occurs; not the empty ones.
  package private(set) var missing: [String: Int] = [:]
  private var known: [String: Int] = [:]

  /// A column without rows.
  package init(name: String) { self.name = name }

  /// Appends a word that counts as missing.
  package mutating func append(missing word: String) {
    if !word.isEmpty { missing[word, default: 0] += 1 }
    places.append(nil)
  }

  /// Appends a word, or nil for none.
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
