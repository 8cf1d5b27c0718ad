import Testing

@testable import Instruments

/// The places of elements in their sets.
@Suite struct PlaceColoringTests {
  @Test("Sets keep their elements, and each element has each place as often as can be") func places() {
    for (elements, sets) in [
      (3, [[0, 1], [0, 2], [1, 2]]), (4, [[0, 1, 2], [0, 1, 3], [0, 2, 3], [1, 2, 3]]),
      (2, [[0, 1], [0, 1], [0, 1]]),
      (5, [[0, 1, 2], [0, 3, 4], [0, 1, 3], [0, 2, 4], [0, 1, 4]]),
    ] {
      let placed = PlaceColoring.place(sets, elements: elements)
      #expect(placed.map { $0.sorted() } == sets)
      for element in 0..<elements {
        let counts = sets[0].indices.map { place in placed.count { $0[place] == element } }
        #expect((counts.max() ?? 0) - (counts.min() ?? 0) <= 1, "\(element) of \(placed)")
      }
    }
  }

  @Test("No sets, and empty ones, have no places") func none() {
    #expect(PlaceColoring.place([], elements: 3) == [])
    #expect(PlaceColoring.place([[], []], elements: 3) == [[], []])
  }

  @Test("Places are exchanged only where they are taken") func exchanged() {
    #expect(PlaceColoring.place([[0, 1], [1, 0]], elements: 2) == [[0, 1], [1, 0]])
    #expect(PlaceColoring.place([[0, 1], [0, 1]], elements: 2) == [[1, 0], [0, 1]])
    #expect(PlaceColoring.place([[0, 1], [2, 0], [1, 2]], elements: 3) == [[0, 1], [2, 0], [1, 2]])
    #expect(
      PlaceColoring.place([[0, 1, 2], [2, 1, 3], [3, 0, 1], [0, 2, 3]], elements: 4) == [
        [2, 1, 0], [1, 3, 2], [3, 0, 1], [0, 2, 3],
      ])
  }
}
