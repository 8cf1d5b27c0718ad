/// Exact linear dependence between factors: twins, and sets in which one factor is a combination of the others.
package struct Collinearity: Hashable, Sendable {
  /// Sets of factors, by index, that are the same except for scale and sign. LMG gives each of them the same contribution.
  package let twins: [[Int]]
  /// Sets of three or more factors, by index, of which one is an exact combination of the others.
  package let sets: [[Int]]

  /// All factors whose coefficient is not determined.
  package var undetermined: Set<Int> { Set(twins.joined()).union(sets.joined()) }

  /// Analyzes the correlations of the factors.
  package init(_ moments: Moments) {
    let size = moments.size
    func areTwins(_ a: Int, _ b: Int) -> Bool { 1 - abs(moments.factors[a * size + b]) < 1e-10 }
    var twins: [[Int]] = []
    for factor in 0..<size {
      if let place = twins.firstIndex(where: { areTwins($0[0], factor) }) {
        twins[place].append(factor)
      } else {
        twins.append([factor])
      }
    }
    self.twins = twins.filter { $0.count > 1 }
    // Use one factor of each set of twins. A factor that cannot be swept in depends on those that are in.
    var sweep = Sweep(moments)
    var taken: [Int] = []
    var sets: [[Int]] = []
    for factor in twins.map({ $0[0] }) {
      if sweep.take(factor) {
        taken.append(factor)
      } else {
        sets.append(taken.filter { abs(sweep[$0, factor]) > 1e-6 } + [factor])
      }
    }
    self.sets = sets
  }
}
