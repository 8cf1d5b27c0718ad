import Testing

@testable import Analyses

/// Means over people, ranks, and lists of names.
@Suite struct PeopleTests {
  private let nan = Double.nan

  @Test("A mean is over those who answered and have a weight") func means() throws {
    let even = People(weights: nil)
    #expect(even.mean([1, nan, 4]) == FactorFindings.Mean(mean: 2.5, n: 2))
    #expect(even.mean([nan, nan]) == nil && even.mean([]) == nil && even.mean([.infinity, 1]) == nil)
    let weighted = People(weights: [1, 3, nan, 2])
    #expect(weighted.mean([8, 4, 100, nan]) == FactorFindings.Mean(mean: 5, n: 2))
    #expect(weighted.mean([nan, nan, 7, nan]) == nil)
  }

  @Test("A part is the share of exactly one value") func parts() {
    #expect(People(weights: nil).part([5, 4, nan, 5, 1], of: 5) == 0.5)
    #expect(People(weights: [1, 3, 1]).part([5, 4, nan], of: 5) == 0.25)
    #expect(People(weights: nil).part([nan], of: 5) == nil && People(weights: nil).part([4], of: 5) == 0)
  }

  @Test("Each one's own mean is subtracted, if there are two ratings or more") func centred() {
    let found = People(weights: nil).centred([[5, 4, nan], nil, [3, nan, nan], [4, nan, 2]])
    #expect(found[0]?[0] == 1 && found[2]?[0] == -1 && found[3]?[0] == 0 && found[1] == nil)
    #expect(found[0]?[1].isNaN == true && found[3]?[2].isNaN == true && found.count == 4)
    let two = People(weights: nil).centred([[5], [2]])
    #expect(two[0] == [1.5] && two[1] == [-1.5])
    #expect(People(weights: nil).centred([nil, nil]).map { $0 == nil } == [true, true])
  }

  @Test("The largest has rank 1, and those that are level share the mean of their ranks") func ranks() {
    #expect(Ranks.descending([3, 9, 5]) == [3, 1, 2])
    #expect(Ranks.descending([3, 9, 3, 3]) == [3, 1, 3, 3])
    #expect(Ranks.descending([2, 2]) == [1.5, 1.5] && Ranks.descending([]) == [])
  }

  @Test("Ranks correlate from -1 to 1, unless one side is level") func spearman() {
    #expect(Ranks.spearman([1, 2, 3], [10, 20, 30]) == 1)
    #expect(Ranks.spearman([1, 2, 3], [9, 8, 7]) == -1)
    #expect(Ranks.spearman([1, 2, 3, 4], [1, 3, 2, 4]).map { abs($0 - 0.8) < 1e-12 } == true)
    // With level ranks it is Pearson's correlation of the mean ranks: 4.5 / √(5 · 4.5).
    #expect(
      Ranks.spearman([1, 2, 3, 4], [1, 2, 2, 3]).map { abs($0 - 4.5 / (22.5).squareRoot()) < 1e-12 } == true)
    #expect(Ranks.spearman([1, 1, 1], [1, 2, 3]) == nil && Ranks.spearman([1, 2, 3], [4, 4, 4]) == nil)
  }

  @Test("Names are listed with commas, and `and` before the last") func lists() {
    #expect(
      [[], ["a"], ["a", "b"], ["a", "b", "c"]].map(AnalysisProblem.list) == [
        "", "a", "a and b", "a, b and c",
      ])
  }
}
