/// Which factors say the same as others: exact twins, and sets in which one is a combination of the rest.
package struct Collinearity: Hashable, Sendable {
  /// Sets of factors, by their places, that are one and the same but for scale and sign. LMG gives each of them
  /// the same contribution.
  package let twins: [[Int]]
  /// Sets of three or more factors, by their places, one of which is an exact combination of the others.
  package let sets: [[Int]]

  /// All factors of which a coefficient is not determined.
  package var undetermined: Set<Int> { Set(twins.joined()).union(sets.joined()) }

  /// Looks at the correlations of factors.
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
    // One of each set of twins stands for all; what is swept in last then depends on what is in.
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
