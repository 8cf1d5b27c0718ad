import Randomness

/// A design for best-worst scaling (Finn and Louviere 1992): the elements that are shown together in each set. As far
/// as the numbers allow, each element is shown equally often, each pair is shown together equally often, and each
/// element is shown equally often at each position.
///
/// The search starts with a design in which elements are shown equally often, and exchanges elements between sets to
/// make the pair counts more equal (threshold accepting, Dueck and Scheuer 1990). It finds small balanced incomplete
/// block designs: 7 elements in sets of 3 and 4, 13 in 4, 16 in 4.
package struct BestWorstDesign: Hashable, Sendable {
  /// The sets, each with the indices of its elements in the order in which they are shown.
  package private(set) var sets: [[Int]]
  /// The number of elements.
  package let elements: Int

  /// Finds a design. The result is deterministic.
  ///
  /// - Parameters:
  ///   - elements: The number of elements, at least 2.
  ///   - perSet: The number of elements in each set, from 2 to `elements`.
  ///   - times: The number of times that each element is shown, at least 1. Some elements are shown once more if the
  ///     numbers do not divide evenly.
  package init(elements: Int, perSet: Int, times: Int) {
    let count = (elements * times + perSet - 1) / perSet
    var best: (design: BestWorstDesign, cost: Int)?
    // The result of a search depends on its random numbers, so keep the best of several searches.
    for attempt in 0..<Self.attempts {
      var random = KeyedRandom(seed: UInt64(attempt), key: "best worst \(elements) \(perSet) \(times)")
      var search = PairSearch(elements: elements, sets: Self.initialSets(elements, perSet, count, &random))
      let design = BestWorstDesign(elements: elements, sets: search.run(&random))
      // In a design that is not connected, some elements cannot be compared, so any other design is better.
      let cost = search.cost + (design.isConnected ? 0 : 1 << 40)
      if cost < best?.cost ?? .max { best = (design, cost) }
      if cost == search.leastCost { break }
    }
    self = (best?.design ?? BestWorstDesign(elements: elements, sets: [])).version(0)
  }

  private init(elements: Int, sets: [[Int]]) { (self.elements, self.sets) = (elements, sets) }

  /// A version of the design in which the elements change roles and the sets and positions are shuffled.
  func version(_ version: Int) -> BestWorstDesign {
    var random = KeyedRandom(seed: UInt64(version), key: "best worst version")
    let rotated = sets.map { set in set.map { ($0 + version) % elements } }
    let shuffled = random.shuffled(rotated).map { random.shuffled($0) }
    return BestWorstDesign(elements: elements, sets: PlaceColoring.place(shuffled, elements: elements))
  }

  private static let attempts = 8

  /// Random sets to start the search with. Elements that were used least come first, so that all are shown equally
  /// often.
  private static func initialSets(_ elements: Int, _ perSet: Int, _ sets: Int, _ random: inout KeyedRandom)
    -> [[Int]]
  {
    var shown = [Int](repeating: 0, count: elements)
    return (0..<sets).map { _ in
      let order = random.shuffled(Array(0..<elements)).sorted { shown[$0] < shown[$1] }
      let set = Array(order.prefix(perSet))
      for element in set { shown[element] += 1 }
      return set
    }
  }
}
