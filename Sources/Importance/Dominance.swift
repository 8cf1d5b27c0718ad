/// Dominance analysis (Azen and Budescu 2003): how the increments of factors compare, set by set and size by size.
package struct Dominance: Hashable, Sendable {
  /// The most factors: there is a number for each of the 2^p sets.
  package static let mostFactors = 24

  /// Conditional: for each factor, its mean increment to R² over the sets of 0, 1, … p − 1 others.
  package let conditional: [[Double]]
  /// Complete: for each pair of factors, the part of the sets of others in which the first adds more than the second, 1
  /// where it dominates completely; nil for a factor with itself.
  package let complete: [[Double?]]

  /// Compares increments; nil for more factors than `mostFactors`. Differences below 1e-12 count as none.
  package init?(_ moments: Moments) {
    let size = moments.size
    guard size <= Self.mostFactors else { return nil }
    let table = Self.table(moments)
    conditional = (0..<size).map { factor in
      var sums = [Double](repeating: 0, count: size)
      var counts = [Double](repeating: 0, count: size)
      for set in table.indices where set & 1 << factor == 0 {
        sums[set.nonzeroBitCount] += table[set | 1 << factor] - table[set]
        counts[set.nonzeroBitCount] += 1
      }
      return zip(sums, counts).map { $0 / $1 }
    }
    complete = (0..<size).map { a in (0..<size).map { b in a == b ? nil : Self.fraction(a, b, table) } }
  }

  private static func fraction(_ a: Int, _ b: Int, _ table: [Double]) -> Double {
    var (wins, sets) = (0, 0)
    for set in table.indices where set & (1 << a | 1 << b) == 0 {
      sets += 1
      if table[set | 1 << a] - table[set | 1 << b] > 1e-12 { wins += 1 }
    }
    return Double(wins) / Double(sets)
  }

  /// R² of every set of factors, the set being the index: bit k stands for factor k.
  private static func table(_ moments: Moments) -> [Double] {
    var table = [Double](repeating: 0, count: 1 << moments.size)
    func visit(_ sweep: Sweep, _ first: Int, _ set: Int) {
      table[set] = 1 - sweep[moments.size, moments.size]
      for factor in first..<max(first, moments.size) {
        var next = sweep
        _ = next.take(factor)
        visit(next, factor + 1, set | 1 << factor)
      }
    }
    visit(Sweep(moments), 0, 0)
    return table
  }
}
