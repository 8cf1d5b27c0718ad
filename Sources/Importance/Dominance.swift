/// Dominance analysis (Azen and Budescu 2003): compares the increments of factors to R², by set and by set size.
package struct Dominance: Hashable, Sendable {
  /// The most factors: memory is one number for each of the 2^p sets.
  package static let mostFactors = 22

  /// Conditional dominance: for each factor, its mean increment to R² over the sets of 0, 1, … p − 1 other factors.
  package let conditional: [[Double]]
  /// Complete dominance: for each pair of factors, the share of the sets of other factors in which the first adds more than
  /// the second; 1 if it dominates completely; nil for a factor with itself.
  package let complete: [[Double?]]

  /// Compares increments; nil for more factors than `mostFactors`. Differences below 1e-12 count as 0.
  package init?(_ moments: Moments) {
    let size = moments.size
    guard size <= Self.mostFactors else { return nil }
    let table = SubsetWalk(moments).table()
    conditional = (0..<size).map { Self.increments($0, table, size) }
    var complete = [[Double?]](repeating: [Double?](repeating: nil, count: size), count: size)
    for b in 0..<size {
      for a in 0..<b {
        let (first, second) = Self.parts(a, b, table)
        (complete[a][b], complete[b][a]) = (first, second)
      }
    }
    self.complete = complete
  }

  /// The mean increment of a factor to R², by the number of other factors.
  private static func increments(_ factor: Int, _ table: [Double], _ size: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: size)
    var counts = [Double](repeating: 0, count: size)
    for set in table.indices where set & 1 << factor == 0 {
      sums[set.nonzeroBitCount] += table[set | 1 << factor] - table[set]
      counts[set.nonzeroBitCount] += 1
    }
    return zip(sums, counts).map { $0 / $1 }
  }

  /// Of the sets without a and b (a < b), the share in which a adds more than b, and the share in which b adds more.
  private static func parts(_ a: Int, _ b: Int, _ table: [Double]) -> (Double, Double) {
    let (low, middle) = (1 << a - 1, 1 << (b - 1) - 1)
    var (first, second) = (0, 0)
    for rest in 0..<table.count / 4 {
      // The bits of the rest, with a gap at a and at b.
      let spread = rest & low | (rest & middle & ~low) << 1 | (rest & ~middle) << 2
      let difference = table[spread | 1 << a] - table[spread | 1 << b]
      if difference > 1e-12 { first += 1 } else if difference < -1e-12 { second += 1 }
    }
    let sets = Double(table.count / 4)
    return (Double(first) / sets, Double(second) / sets)
  }
}
