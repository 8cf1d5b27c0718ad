/// Confidence sets for the ranks of factors: which places each could have, 1 for the largest contribution.
///
/// Two factors change places only if their difference is told from 0; all differences are judged together, by the largest of
/// their studentised deviations in the bootstrap (Mogstad, Romano, Shaikh and Wilhelm 2024, "Inference for Ranks", two-sided,
/// with their step-down). A set is wide where the data do not tell.
package struct RankSets: Hashable, Sendable {
  /// For each factor, its possible ranks, so that the ranks of all factors lie in their sets together at the level.
  package let simultaneous: [ClosedRange<Int>]
  /// For each factor, its possible ranks, each at the level of its own: for a question about one factor only.
  package let marginal: [ClosedRange<Int>]
  /// For each factor, the factors that are smaller, among all pairs together.
  package let above: [Set<Int>]

  /// The sets of some estimates, from replicates of all of them.
  ///
  /// - Parameters:
  ///   - replicates: the estimates of each replicate, each as long as `estimates`.
  ///   - level: the probability that the sets hold the true ranks.
  ///   - widening: how much wider than in the replicates differences vary, 1 or more: of few rows the replicates tell too little.
  package init(
    _ estimates: [Double], replicates: [[Double]], level: Double = 0.95, widening: Double = 1
  ) {
    let size = estimates.count
    let differences = Differences(estimates, replicates, widening)
    let all = (0..<size).flatMap { a in (0..<a).map { (a, $0) } }
    let told = differences.told(all, level)
    above = (0..<size).map { a in Set((0..<size).filter { told[a * size + $0] }) }
    simultaneous = (0..<size).map { Self.ranks($0, told, size) }
    marginal = (0..<size).map { factor in
      let pairs = (0..<size).filter { $0 != factor }.map { (factor, $0) }
      return Self.ranks(factor, differences.told(pairs, level), size)
    }
  }

  /// The ranks that a factor can have, when those that are told to be larger come before it and the smaller ones after it.
  private static func ranks(_ factor: Int, _ told: [Bool], _ size: Int) -> ClosedRange<Int> {
    let larger = (0..<size).count { told[$0 * size + factor] }
    let smaller = (0..<size).count { told[factor * size + $0] }
    return larger + 1...max(larger + 1, size - smaller)
  }
}

/// The differences of all pairs of estimates, with their deviations in the replicates.
private struct Differences {
  private let estimates: [Double]
  private let replicates: [[Double]]
  private let means: [Double]
  private let widening: Double

  init(_ estimates: [Double], _ replicates: [[Double]], _ widening: Double) {
    (self.estimates, self.replicates, self.widening) = (estimates, replicates, widening)
    let count = Double(max(1, replicates.count))
    means = estimates.indices.map { factor in replicates.reduce(0) { $0 + $1[factor] } / count }
  }

  /// Whether the first factor of a pair is told to be larger than the second: `size` × `size`, row by row.
  ///
  /// The critical value is the quantile of the largest deviation among the pairs that are not told yet; with fewer pairs it
  /// falls, and more may be told (Romano and Wolf 2005).
  func told(_ pairs: [(Int, Int)], _ level: Double) -> [Bool] {
    let size = estimates.count
    var told = [Bool](repeating: false, count: size * size)
    func tell(_ pair: Pair) {
      let isFirst = estimates[pair.a] > estimates[pair.b]
      told[isFirst ? pair.a * size + pair.b : pair.b * size + pair.a] = true
    }
    guard !replicates.isEmpty else { return told }
    let all = pairs.map { Pair($0.0, $0.1, spread($0.0, $0.1)) }
    // A difference that never varies is certain, unless there is none.
    for pair in all where pair.spread <= 1e-12 && abs(estimates[pair.a] - estimates[pair.b]) > 1e-9 {
      tell(pair)
    }
    var open = all.filter { $0.spread > 1e-12 }
    while !open.isEmpty {
      let critical = Bootstrap.quantile(largest(open).sorted(), level) * widening
      let found = open.filter { abs(estimates[$0.a] - estimates[$0.b]) > critical * $0.spread }
      if found.isEmpty { break }
      for pair in found { tell(pair) }
      open.removeAll { pair in found.contains { $0.a == pair.a && $0.b == pair.b } }
    }
    return told
  }

  private struct Pair {
    let a: Int
    let b: Int
    let spread: Double

    init(_ a: Int, _ b: Int, _ spread: Double) { (self.a, self.b, self.spread) = (a, b, spread) }
  }

  private func deviation(_ a: Int, _ b: Int, _ replicate: [Double]) -> Double {
    (replicate[a] - replicate[b]) - (means[a] - means[b])
  }

  /// The standard error of a difference.
  private func spread(_ a: Int, _ b: Int) -> Double {
    let squares = replicates.reduce(0) { $0 + deviation(a, b, $1) * deviation(a, b, $1) }
    return (squares / Double(max(1, replicates.count - 1))).squareRoot()
  }

  /// In each replicate, the largest studentised deviation of some pairs.
  private func largest(_ pairs: [Pair]) -> [Double] {
    replicates.map { replicate in
      pairs.reduce(0) { max($0, abs(deviation($1.a, $1.b, replicate)) / $1.spread) }
    }
  }
}
