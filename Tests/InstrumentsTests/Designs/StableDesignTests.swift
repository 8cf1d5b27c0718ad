import Instruments
import Testing

/// Designs stay the same from one version of the program to the next, because interviews continue with them.
@Suite struct StableDesignTests {
  private func told(_ design: BestWorstDesign) -> String {
    design.sets.map { set in set.map { "\($0)" }.joined(separator: " ") }.joined(separator: ", ")
  }

  @Test(
    "The sets of a plan, set by set",
    arguments: [
      (4, 2, 2, "2 1, 1 3, 0 2, 3 0"), (5, 3, 2, "0 1 4, 4 0 3, 3 2 1, 2 3 0"), (5, 2, 1, "4 0, 2 3, 0 1"),
      (6, 4, 3, "0 4 1 5, 5 2 0 1, 2 0 4 3, 1 3 5 2, 4 5 3 0"),
      (7, 3, 3, "1 6 0, 2 4 6, 0 5 4, 5 2 1, 3 0 2, 6 3 5, 4 1 3"),
      (9, 4, 3, "0 4 3 6, 2 6 1 8, 7 8 0 4, 8 3 2 7, 5 7 4 1, 1 0 5 3, 4 5 6 2"),
      (10, 4, 3, "1 4 8 9, 8 3 7 0, 9 1 0 7, 6 7 2 8, 2 9 3 4, 7 6 4 5, 3 5 1 6, 5 0 9 2"),
    ])
  func sets(_ elements: Int, _ perSet: Int, _ times: Int, _ expected: String) {
    #expect(told(DesignPlan(perSet: perSet, times: times).design(of: elements)) == expected)
  }

  @Test("The other versions of a plan, set by set") func versions() {
    let plan = DesignPlan(perSet: 3, times: 2)
    #expect(
      (0..<5).map { told(plan.design(of: 5, version: $0)) } == [
        "0 1 4, 4 0 3, 3 2 1, 2 3 0", "4 3 1, 2 1 0, 1 0 4, 3 4 2", "1 2 3, 0 1 2, 2 0 4, 3 4 0",
        "3 0 1, 4 3 2, 2 1 3, 1 4 0", "4 3 2, 0 2 1, 2 1 4, 3 4 0",
      ])
  }
}
