import Instruments
import Testing

/// Designs of best-worst sets.
@Suite struct BestWorstDesignTests {
  @Test(
    "Balanced incomplete block designs come out where they exist",
    arguments: [(7, 3, 3, 1), (7, 4, 4, 2), (13, 4, 4, 1), (16, 4, 5, 1), (9, 3, 4, 1), (6, 3, 5, 2)])
  func balanced(_ elements: Int, _ perSet: Int, _ times: Int, _ together: Int) {
    let design = DesignPlan(perSet: perSet, times: times).design(of: elements)
    #expect(design.sets.count == elements * times / perSet)
    #expect(design.sets.allSatisfy { Set($0).count == perSet })
    #expect(Set(design.shown) == [times])
    #expect(Set(design.together) == [together])
    #expect(design.isConnected)
    #expect(design.places.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 1 })
    #expect(abs(design.efficiency - 1) < 1e-12)
  }

  @Test(
    "Elsewhere elements are at most one apart, pairs as equal as can be, and little is lost",
    // With six, an element that is shown four times meets the five others 12 times, so that it meets one of them three
    // times, and one shown thrice meets some only once. It takes eight fours for all pairs of nine to meet, nine for
    // ten (Gordon, Kuperberg and Patashnik 1995, table 3): with seven and eight some never do, and others twice.
    arguments: [(6, 2), (9, 2), (10, 2), (12, 1), (20, 1)])
  func spread(_ elements: Int, _ bound: Int) {
    let design = DesignPlan(perSet: 4, times: 3).design(of: elements)
    let (shown, together) = (design.shown, design.together)
    let places = design.places.flatMap { $0 }
    print(
      "\(elements) elements in fours, thrice each: \(design.sets.count) sets, shown \(shown.min() ?? 0)-\(shown.max() ?? 0), "
        + "together \(together.min() ?? 0)-\(together.max() ?? 0) (bound: \(bound) apart), in a place \(places.min() ?? 0)-\(places.max() ?? 0), "
        + "D-efficiency \(design.efficiency)"
    )
    #expect((shown.max() ?? 0) - (shown.min() ?? 0) <= 1)
    #expect((together.max() ?? 0) - (together.min() ?? 0) == bound)
    #expect(design.places.allSatisfy { ($0.max() ?? 0) - ($0.min() ?? 0) <= 1 })
    #expect(design.isConnected)
    #expect(design.efficiency > 0.9 && design.efficiency < 1)
  }

  @Test("In all versions together each element plays each part once, so that all are shown equally often")
  func versions() {
    let plan = DesignPlan(perSet: 4, times: 3)
    let all = (0..<plan.versions(of: 10)).map { plan.design(of: 10, version: $0) }
    let shown = (0..<10).map { element in all.reduce(0) { $0 + $1.shown[element] } }
    #expect(Set(shown) == [32])
    #expect(Set(all).count == 10)
    #expect(all.allSatisfy { abs($0.efficiency - all[0].efficiency) < 1e-12 })
    #expect(plan.design(of: 10, version: 3) == DesignPlan(perSet: 4, times: 3).design(of: 10, version: 3))
  }

  @Test("Nothing to compare is no set, all in one set is asked once, and what is shown once falls apart")
  func small() {
    let plan = DesignPlan(perSet: 4, times: 3)
    #expect((0...6).map { plan.sets(of: $0) } == [0, 0, 1, 1, 1, 4, 5])
    #expect(plan.design(of: 3).sets.map { $0.sorted() } == [[0, 1, 2]])
    let apart = DesignPlan(perSet: 4, times: 1).design(of: 8)
    #expect(!apart.isConnected && apart.efficiency == 0)
  }
}
