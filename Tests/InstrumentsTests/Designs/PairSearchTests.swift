import Randomness
import Testing

@testable import Instruments

/// The search for sets in which all pairs are together equally often.
@Suite struct PairSearchTests {
  @Test("The cost is the sum of the squared pair counts, and the least is that of even counts") func costs() {
    func costs(_ elements: Int, _ sets: [[Int]]) -> [Int] {
      let search = PairSearch(elements: elements, sets: sets)
      return [search.cost, search.leastCost]
    }
    #expect(costs(3, [[0, 1], [0, 2], [0, 1]]) == [5, 3])
    #expect(costs(3, [[0, 1], [0, 2], [1, 2], [0, 1]]) == [6, 6])
    #expect(costs(4, [[0, 1, 2], [0, 1, 3]]) == [8, 6])
    #expect(costs(4, [[0, 1, 2], [0, 1, 2], [0, 1, 2]]) == [27, 15])
    #expect(costs(4, [[0, 1, 2, 3], [3, 2, 1, 0]]) == [24, 24])
    #expect(costs(2, []) == [0, 0])
    #expect(costs(1, [[0]]) == [0, 0])
  }

  @Test(
    "A search keeps the sizes and how often each is shown, never gets worse, and knows the cost of what it found",
    arguments: [(5, 2), (6, 3), (7, 3), (8, 4)])
  func search(_ elements: Int, _ size: Int) {
    let sets = (0..<elements).map { first in (0..<size).map { (first + $0) % elements } }
    var random = KeyedRandom(seed: 3, key: "test")
    var search = PairSearch(elements: elements, sets: sets)
    let before = search.cost
    let found = search.run(&random)
    #expect(found == search.sets && search.cost <= before && search.cost >= search.leastCost)
    #expect(PairSearch(elements: elements, sets: found).cost == search.cost)
    #expect(found.allSatisfy { Set($0).count == size && $0.allSatisfy((0..<elements).contains) })
    #expect(found.joined().sorted() == sets.joined().sorted())
  }

  @Test("The same random numbers find the same sets") func same() {
    func found(_ seed: UInt64) -> [[Int]] {
      var random = KeyedRandom(seed: seed, key: "test")
      var search = PairSearch(
        elements: 6, sets: [[0, 1, 2], [0, 1, 3], [0, 4, 5], [2, 3, 4], [1, 2, 5], [3, 4, 5]])
      return search.run(&random)
    }
    #expect(found(1) == found(1))
    #expect(found(1) == [[4, 1, 2], [2, 1, 5], [0, 4, 5], [2, 3, 0], [1, 0, 3], [3, 4, 5]])
  }

  @Test("One set, and sets of all elements, stay as they are") func settled() {
    for sets in [[], [[0, 2]], [[0, 1, 2], [2, 1, 0]]] {
      var random = KeyedRandom(seed: 1, key: "test")
      var search = PairSearch(elements: 3, sets: sets)
      #expect(search.run(&random) == sets)
    }
  }
}
