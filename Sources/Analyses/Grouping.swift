import Datasets

/// The rows of a table by the groups of a segment.
struct Grouping {
  /// The groups, each with its rows: the known ones in their order, then the others that the data have, as numbers if all of
  /// them are numbers, otherwise alphabetically.
  let groups: [(group: ImportancePlan.Group, rows: [Int])]
  /// The number of rows in no group.
  let without: Int

  /// The most groups of a segment.
  private static let most = 50

  /// The groups of a column.
  ///
  /// - Parameter taken: whether a row counts.
  /// - Throws: `AnalysisProblem.tooManyGroups` if the column has more than 50.
  init(_ segment: ImportancePlan.Segment, _ column: CategoryColumn, taken: (Int) -> Bool)
    throws(AnalysisProblem)
  {
    let count = column.words.count
    if count > Self.most { throw .tooManyGroups(segment.label, count: count, most: Self.most) }
    let known = Set(segment.groups.map(\.id))
    let others = column.words.filter { !known.contains($0) }
    var members = [String: [Int]]()
    var without = 0
    for (row, place) in column.places.enumerated() where taken(row) {
      if let place { members[column.words[place], default: []].append(row) } else { without += 1 }
    }
    self.without = without
    groups = (segment.groups + Self.ordered(others).map { ImportancePlan.Group(id: $0, label: $0) }).map {
      ($0, members[$0.id] ?? [])
    }
  }

  private static func ordered(_ words: [String]) -> [String] {
    let numbers = words.compactMap { Double($0) }
    guard numbers.count == words.count else { return words.sorted() }
    return zip(numbers, words).sorted { $0.0 < $1.0 }.map(\.1)
  }
}
