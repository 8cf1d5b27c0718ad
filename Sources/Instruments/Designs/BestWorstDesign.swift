import Randomness

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

  /// A design. The same numbers give the same design.
  ///
  /// - Parameters:
  ///   - elements: how many there are, at least 2.
  ///   - perSet: how many are shown together, from 2 to `elements`.
  ///   - times: how often each is shown, at least 1; some are shown once more where it does not come out even.
  package init(elements: Int, perSet: Int, times: Int) {
    let count = (elements * times + perSet - 1) / perSet
    var best: (design: BestWorstDesign, cost: Int)?
    // KeyedRandom decides how good a search is; a few of them, and the best is kept.
    for attempt in 0..<Self.attempts {
      var chance = KeyedRandom(seed: UInt64(attempt), key: "best worst \(elements) \(perSet) \(times)")
      var search = PairSearch(elements: elements, sets: Self.dealt(elements, perSet, count, &chance))
      let design = BestWorstDesign(elements: elements, sets: search.run(&chance))
      // What falls apart tells nothing of how its parts compare: anything else is better.
      let cost = search.cost + (design.isConnected ? 0 : 1 << 40)
      if cost < best?.cost ?? .max { best = (design, cost) }
      if cost == search.leastCost { break }
    }
    self = (best?.design ?? BestWorstDesign(elements: elements, sets: [])).version(0)
  }

  private init(elements: Int, sets: [[Int]]) { (self.elements, self.sets) = (elements, sets) }

  /// The design with each element in the part of a later one, and sets and places in another order.
  func version(_ version: Int) -> BestWorstDesign {
    var chance = KeyedRandom(seed: UInt64(version), key: "best worst version")
    let turned = sets.map { set in set.map { ($0 + version) % elements } }
    let mixed = chance.shuffled(turned).map { chance.shuffled($0) }
    return BestWorstDesign(elements: elements, sets: PlaceColouring.place(mixed, elements: elements))
  }

  private static let attempts = 8

  /// Deals elements out to sets, the ones shown least first, so that all are shown equally often.
  private static func dealt(_ elements: Int, _ perSet: Int, _ sets: Int, _ chance: inout KeyedRandom)
    -> [[Int]]
  {
    var shown = [Int](repeating: 0, count: elements)
    return (0..<sets).map { _ in
      let order = chance.shuffled(Array(0..<elements)).sorted { shown[$0] < shown[$1] }
      let set = Array(order.prefix(perSet))
      for element in set { shown[element] += 1 }
      return set
    }
  }
}
