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
  package var others: ClosedRange<Double>

  /// A suspect number.
  package init(column: String, code: Int, count: Int, others: ClosedRange<Double>) {
    (self.column, self.code, self.count, self.others) = (column, code, count, others)
  }
}

/// Finds codes for missing answers among ratings. Read as ratings, a few of them turn a ranking round.
package enum SuspectCodes {
  /// The numbers that survey programs commonly use for "don't know", "refused" and the like.
  private static let common: Set<Double> = [
    -9999, -999, -998, -997, -99, -98, -97, -96, -95, -9, -8, -7, -6, -5, -4, -3, -2, -1, 8, 9, 77, 88, 96,
    97, 98, 99,
    777, 888, 996, 997, 998, 999, 7777, 8888, 9996, 9997, 9998, 9999, 99999,
  ]

  /// The suspect codes of some columns of numbers, in the order of the columns.
  package static func find(_ columns: [NumberColumn]) -> [SuspectCode] {
    let counted = columns.map { ($0.name, counts($0)) }
    return counted.flatMap { name, counts in far(name, counts) } + outsideOfSiblings(counted)
  }

  /// A common code is suspect if it stands beyond the run of the other values: at more than twice their widest step, or below
  /// 0 where all others are not.
  private static func far(_ name: String, _ counts: [Double: Int]) -> [SuspectCode] {
    let values = counts.keys.sorted()
    let run = values.filter { !common.contains($0) }
    guard var low = run.first, var high = run.last, run.count > 1 else { return [] }
    let step = max(1, zip(run, run.dropFirst()).map { $1 - $0 }.max() ?? 1)
    // A scale may end with a number that is also a code, such as 1 to 9.
    for value in values where value > high && value - high <= step { high = value }
    for value in values.reversed() where value < low && value >= 0 && low - value <= step { low = value }
    // A scale around 0 has both ends.
    if values.contains(-high) { low = min(low, -high) }
    return values.filter { value in
      value > high
        ? value - high >= 2 * step : value < low && (low >= 0 && high >= 3 || low - value >= 2 * step)
    }.filter(common.contains).map {
      SuspectCode(column: name, code: Int($0), count: counts[$0] ?? 0, others: low...high)
    }
  }

  /// The usual scales of ratings.
  private static let scales: [ClosedRange<Double>] = [1...5, 1...6, 1...7, 1...10, 0...10]

  /// A number just outside of a usual scale is suspect if at least three other columns use the whole scale and none of them has
  /// it: 8 where all others have 1 to 7, 0 where all others begin with 1.
  private static func outsideOfSiblings(_ columns: [(String, [Double: Int])]) -> [SuspectCode] {
    let ranges = columns.map { _, counts -> ClosedRange<Double>? in
      guard let low = counts.keys.min(), let high = counts.keys.max() else { return nil }
      return counts.keys.allSatisfy { $0 == $0.rounded() } ? low...high : nil
    }
    guard let usual = scales.first(where: { scale in ranges.count { $0 == scale } >= 3 }) else { return [] }
    return zip(columns, ranges).flatMap { column, range -> [SuspectCode] in
      guard let range, range != usual, range.contains(usual.lowerBound), range.contains(usual.upperBound)
      else {
        return []
      }
      let outside = column.1.keys.filter { !usual.contains($0) }.sorted()
      let isNear = outside.allSatisfy {
        $0 == 0 || (usual.upperBound + 1...usual.upperBound + 2).contains($0)
      }
      return !isNear || outside.count > 2
        ? []
        : outside.map {
          SuspectCode(column: column.0, code: Int($0), count: column.1[$0] ?? 0, others: usual)
        }
    }
  }

  /// How often each number occurs.
  private static func counts(_ column: NumberColumn) -> [Double: Int] {
    var counts: [Double: Int] = [:]
    // Ratings are small whole numbers.
    var small = [Int](repeating: 0, count: 128)
    for value in column.values where !value.isNaN {
      if value >= 0, value < 128, value == value.rounded() {
        small[Int(value)] += 1
      } else {
        counts[value, default: 0] += 1
      }
    }
    for (value, count) in small.enumerated() where count > 0 { counts[Double(value)] = count }
    return counts
  }
}
