import Randomness

/// A search for sets in which all pairs of elements occur equally often. It exchanges elements between two sets.
struct PairSearch {
  private(set) var sets: [[Int]]
  private let elements: Int
  /// The number of sets in which each pair occurs: a matrix, row by row.
  private var together: [Int]
  /// Whether each set includes each element: a matrix with a row for each set.
  private var isIn: [Bool]
  /// The sum of the squared pair counts.
  private(set) var cost: Int

  /// The minimum cost: all pair counts differ by at most one.
  let leastCost: Int

  init(elements: Int, sets: [[Int]]) {
    (self.elements, self.sets) = (elements, sets)
    together = [Int](repeating: 0, count: elements * elements)
    isIn = [Bool](repeating: false, count: sets.count * elements)
    for (number, set) in sets.enumerated() {
      for a in set {
        isIn[number * elements + a] = true
        for b in set where a != b { together[a * elements + b] += 1 }
      }
    }
    let pairs = elements * (elements - 1) / 2
    let all = sets.reduce(0) { $0 + $1.count * ($1.count - 1) / 2 }
    let (low, more) = (all / max(1, pairs), all % max(1, pairs))
    leastCost = (pairs - more) * low * low + more * (low + 1) * (low + 1)
    cost = together.reduce(0) { $0 + $1 * $1 } / 2
  }

  /// Searches, and returns the best sets that were found.
  mutating func run(_ random: inout KeyedRandom) -> [[Int]] {
    guard sets.count > 1, let size = sets.first?.count, size < elements else { return sets }
    var best = (sets: sets, cost: cost)
    let steps = 60_000
    for step in 0..<steps {
      // The accepted increase in cost shrinks to zero.
      let threshold = 6 * (steps - step) / steps
      let (p, q) = (random.below(sets.count), random.below(sets.count))
      let (i, j) = (random.below(size), random.below(size))
      exchange(p, i, q, j, within: threshold)
      if cost < best.cost { best = (sets, cost) }
      if cost == leastCost { break }
    }
    (sets, cost) = best
    return sets
  }

  /// Exchanges two elements between two sets, unless the cost increases by more than `threshold`.
  private mutating func exchange(_ p: Int, _ i: Int, _ q: Int, _ j: Int, within threshold: Int) {
    let (a, b) = (sets[p][i], sets[q][j])
    guard p != q, a != b, !isIn[p * elements + b], !isIn[q * elements + a] else { return }
    let before = cost
    move(p, i, from: a, to: b)
    move(q, j, from: b, to: a)
    guard cost - before > threshold else { return }
    move(p, i, from: b, to: a)
    move(q, j, from: a, to: b)
  }

  private mutating func move(_ number: Int, _ place: Int, from old: Int, to new: Int) {
    for (index, other) in sets[number].enumerated() where index != place {
      // (n − 1)² − n² and (n + 1)² − n².
      cost += 1 - 2 * together[old * elements + other]
      add(-1, old, other)
      cost += 1 + 2 * together[new * elements + other]
      add(1, new, other)
    }
    sets[number][place] = new
    isIn[number * elements + old] = false
    isIn[number * elements + new] = true
  }

  private mutating func add(_ change: Int, _ a: Int, _ b: Int) {
    together[a * elements + b] += change
    together[b * elements + a] += change
  }
}
