/// Which elements are shown together in best-worst sets (Finn and Louviere 1992): each as often as the others, each pair as
/// often as the other pairs, each place in a set as often as the other places, as far as the numbers allow it.
///
/// It begins with any design in which elements are shown equally often, and exchanges elements between sets as long as
/// pairs come out more equal (threshold accepting, Dueck and Scheuer 1990). Where a balanced incomplete block design is
/// small enough to be found, it is: 7 in 3 and 4, 13 in 4, 16 in 4.
package struct BestWorstDesign: Hashable, Sendable {
  /// The sets, each the places of its elements in the order in which they are shown.
  package private(set) var sets: [[Int]]
  /// How many elements there are.
  package let elements: Int

  /// A design. The same numbers give the same design; another `version` has its sets and their elements in another order.
  ///
  /// - Parameters:
  ///   - elements: how many there are, at least 2.
  ///   - perSet: how many are shown together, from 2 to `elements`.
  ///   - times: how often each is shown, at least 1; some are shown once more where it does not come out even.
  package init(elements: Int, perSet: Int, times: Int, version: Int = 0) {
    self.elements = elements
    let count = (elements * times + perSet - 1) / perSet
    var best: (sets: [[Int]], cost: Int)?
    // Chance decides how good a search is; a few of them, and the best is kept.
    for attempt in 0..<Self.attempts {
      var chance = Chance(seed: UInt64(attempt), key: "best worst \(elements) \(perSet) \(times)")
      var search = PairSearch(elements: elements, sets: Self.dealt(elements, perSet, count, &chance))
      let cost = search.run(&chance)
      if cost < best?.cost ?? .max { best = (search.sets, cost) }
      if cost == search.leastCost { break }
    }
    var chance = Chance(seed: UInt64(version), key: "best worst version")
    sets = Self.placed(chance.shuffled(best?.sets ?? []), elements, &chance)
  }

  private static let attempts = 8

  /// Deals elements out to sets, the ones shown least first, so that all are shown equally often.
  private static func dealt(_ elements: Int, _ perSet: Int, _ sets: Int, _ chance: inout Chance) -> [[Int]] {
    var shown = [Int](repeating: 0, count: elements)
    return (0..<sets).map { _ in
      let order = chance.shuffled(Array(0..<elements)).sorted { shown[$0] < shown[$1] }
      let set = Array(order.prefix(perSet))
      for element in set { shown[element] += 1 }
      return set
    }
  }

  /// Exchanges the places of elements within their sets as long as each comes to stand more equally in all places.
  private static func placed(_ sets: [[Int]], _ elements: Int, _ chance: inout Chance) -> [[Int]] {
    var sets = sets.map { chance.shuffled($0) }
    let size = sets.first?.count ?? 0
    var had = [[Int]](repeating: [Int](repeating: 0, count: size), count: elements)
    for set in sets { for (place, element) in set.enumerated() { had[element][place] += 1 } }
    var isBetter = true
    while isBetter {
      isBetter = false
      for number in sets.indices {
        for p in 0..<size {
          for q in p + 1..<max(p + 1, size) {
            let (a, b) = (sets[number][p], sets[number][q])
            // What the sum of squares gains when both move.
            let gain = had[a][p] - had[a][q] + had[b][q] - had[b][p] - 2
            guard gain > 0 else { continue }
            had[a][p] -= 1
            had[a][q] += 1
            had[b][q] -= 1
            had[b][p] += 1
            sets[number].swapAt(p, q)
            isBetter = true
          }
        }
      }
    }
    return sets
  }

  // MARK: how good it is

  /// How often each element is shown.
  package var shown: [Int] { (0..<elements).map { element in sets.count { $0.contains(element) } } }

  /// How often each pair is shown together: pairs (0, 1), (0, 2) … in order.
  package var together: [Int] {
    (0..<elements).flatMap { a in
      (a + 1..<max(a + 1, elements)).map { b in sets.count { $0.contains(a) && $0.contains(b) } }
    }
  }

  /// How often each element stands in each place.
  package var places: [[Int]] {
    (0..<elements).map { element in
      (0..<(sets.first?.count ?? 0)).map { place in sets.count { $0[place] == element } }
    }
  }

  /// Whether every element can be compared with every other one, directly or through others.
  package var isConnected: Bool {
    var reached: Set<Int> = [0]
    var size = 0
    while reached.count > size {
      size = reached.count
      for set in sets where !reached.isDisjoint(with: set) { reached.formUnion(set) }
    }
    return reached.count == elements
  }
}
