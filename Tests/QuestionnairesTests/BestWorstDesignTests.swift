import Questionnaires
import Testing

/// Designs of best-worst sets.
@Suite struct BestWorstDesignTests {
  @Test(
    "Balanced incomplete block designs come out where they exist",
    arguments: [(7, 3, 3, 1), (7, 4, 4, 2), (13, 4, 4, 1), (16, 4, 5, 1), (9, 3, 4, 1), (6, 3, 5, 2)])
  func balanced(_ elements: Int, _ perSet: Int, _ times: Int, _ together: Int) {
    let design = BestWorstDesign(elements: elements, perSet: perSet, times: times)
    #expect(design.sets.count == elements * times / perSet)
    #expect(design.sets.allSatisfy { Set($0).count == perSet })
    #expect(Set(design.shown) == [times])
    #expect(Set(design.together) == [together])
    #expect(design.isConnected)
  }

  @Test(
    "Elsewhere elements are at most one apart, pairs at most one, and nothing is left alone",
    arguments: [6, 9, 10, 12, 20])
  func spread(_ elements: Int) {
    let design = BestWorstDesign(elements: elements, perSet: 4, times: 3)
    let (shown, together) = (design.shown, design.together)
    let places = design.places.flatMap { $0 }
    print(
      "\(elements) elements in fours, thrice each: \(design.sets.count) sets, shown \(shown.min() ?? 0)-\(shown.max() ?? 0), "
        + "together \(together.min() ?? 0)-\(together.max() ?? 0), in a place \(places.min() ?? 0)-\(places.max() ?? 0)"
    )
    #expect((shown.max() ?? 0) - (shown.min() ?? 0) <= 1)
    // Where some elements are shown once more than others, their pairs are, too.
    let isEven = elements * 3 % 4 == 0
    #expect((together.max() ?? 0) - (together.min() ?? 0) <= (isEven ? 1 : 2))
    #expect((places.max() ?? 0) - (places.min() ?? 0) <= 2)
    #expect(design.isConnected)
  }

  @Test("The same numbers give the same design, another version the same sets in another order")
  func versions() {
    let one = BestWorstDesign(elements: 9, perSet: 3, times: 4)
    let other = BestWorstDesign(elements: 9, perSet: 3, times: 4, version: 1)
    #expect(one == BestWorstDesign(elements: 9, perSet: 3, times: 4))
    #expect(one != other)
    #expect(Set(one.sets.map { Set($0) }) == Set(other.sets.map { Set($0) }))
  }
}
