package import Datasets

/// A number in a column that looks like a code for a missing answer, though nobody declared it as one.
package struct SuspectCode: Hashable, Sendable {
  /// The column.
  package var column: String
  /// The number, such as 99.
  package var code: Int
  /// How often it occurs.
  package var count: Int
  /// The other values of the column, from the least to the greatest.
  package var others: ClosedRange<Int>

  /// A suspect number.
  package init(column: String, code: Int, count: Int, others: ClosedRange<Int>) {
    (self.column, self.code, self.count, self.others) = (column, code, count, others)
  }
}

/// Finds codes for missing answers among ratings. Read as ratings, a few of them turn a ranking round.
package enum SuspectCodes {
  /// The numbers that survey programs commonly use for "don't know", "refused" and the like.
  private static let common: Set<Int> = [
    -999, -998, -997, -99, -98, -97, -96, -9, -8, -7, -6, -5, -4, -3, -2, -1, 8, 9, 77, 88, 96, 97, 98, 99,
    777, 888,
    996, 997, 998, 999, 7777, 8888, 9996, 9997, 9998, 9999,
  ]

  /// The suspect codes of some columns of whole numbers, in the order of the columns.
  package static func find(_ columns: [NumberColumn]) -> [SuspectCode] { columns.flatMap(find) }

  /// A common code is suspect if it stands beyond the run of the other values: at more than twice their widest step, or below
  /// 0 where all others are not.
  private static func find(_ column: NumberColumn) -> [SuspectCode] {
    guard let counts = wholeCounts(column) else { return [] }
    let values = counts.keys.sorted()
    let run = values.filter { !common.contains($0) }
    guard var low = run.first, var high = run.last, run.count > 1 else { return [] }
    let step = zip(run, run.dropFirst()).map { $1 - $0 }.max() ?? 1
    // A scale may end with a number that is also a code, such as 1 to 9.
    for value in values where value > high && value - high <= step { high = value }
    for value in values.reversed() where value < low && value >= 0 && low - value <= step { low = value }
    // A scale around 0 has both ends.
    if values.contains(-high) { low = min(low, -high) }
    return values.filter { value in
      value > high
        ? value - high >= 2 * step : value < low && (low >= 0 && high >= 3 || low - value >= 2 * step)
    }.filter(common.contains).map {
      SuspectCode(column: column.name, code: $0, count: counts[$0] ?? 0, others: low...high)
    }
  }

  /// How often each whole number occurs; nil if there are other numbers.
  private static func wholeCounts(_ column: NumberColumn) -> [Int: Int]? {
    var counts: [Int: Int] = [:]
    for value in column.values where !value.isNaN {
      guard let whole = Int(exactly: value) else { return nil }
      counts[whole, default: 0] += 1
    }
    return counts
  }
}
