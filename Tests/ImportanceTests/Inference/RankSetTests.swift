import Importance
import Testing

/// Confidence sets for ranks. The expected sets were worked out with numpy, by a program of its own.
@Suite struct RankSetTests {
  /// Five estimates, and 400 replicates around them from a small generator that numpy's program has, too.
  private static let estimates = [0.30, 0.22, 0.20, 0.10, 0.02]

  private static func replicates(_ spread: Double) -> [[Double]] {
    var state: UInt64 = 12345
    func unit() -> Double {
      state = (state * 1_103_515_245 + 12345) % (1 << 31)
      return Double(state) / Double(1 << 31)
    }
    return (0..<400).map { _ in
      estimates.enumerated().map { place, estimate in
        estimate + spread * (unit() + unit() + unit() - 1.5) * (0.5 + 0.25 * Double(place))
      }
    }
  }

  private func words(_ sets: [ClosedRange<Int>]) -> String {
    sets.map { "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: " ")
  }

  @Test(
    "Sets are as wide as the replicates vary, and those for one factor alone are no wider",
    arguments: [
      (0.12, 0.5, "1-1 2-3 2-4 3-5 4-5", "1-1 2-3 2-4 4-4 5-5"),
      (0.12, 0.95, "1-4 1-5 1-5 1-5 2-5", "1-3 1-5 1-5 2-5 2-5"),
      (0.04, 0.5, "1-1 2-2 3-3 4-4 5-5", "1-1 2-2 3-3 4-4 5-5"),
      (0.04, 0.95, "1-1 2-3 2-3 4-5 4-5", "1-1 2-3 2-3 4-4 5-5"),
      (0.05, 0.5, "1-1 2-3 2-3 4-4 5-5", "1-1 2-3 2-3 4-4 5-5"),
      (0.05, 0.95, "1-1 2-3 2-3 4-5 4-5", "1-1 2-3 2-3 4-5 4-5"),
    ]) func sets(_ spread: Double, _ level: Double, _ simultaneous: String, _ marginal: String)
  {
    let found = RankSets(Self.estimates, replicates: Self.replicates(spread), level: level)
    #expect(words(found.simultaneous) == simultaneous)
    #expect(words(found.marginal) == marginal)
  }

  @Test("Estimates that never differ in the replicates have no order") func twins() {
    let replicates = (0..<50).map { place in
      let value = 0.3 + 0.001 * Double(place % 7)
      return [value, value, 0.1 + 0.001 * Double(place % 5)]
    }
    let found = RankSets([0.3, 0.3, 0.1], replicates: replicates)
    #expect(found.simultaneous == [1...2, 1...2, 3...3])
    #expect(found.above == [[2], [2], []])
  }

  @Test("Without replicates nothing is told") func none() {
    #expect(RankSets([3, 2, 1], replicates: []).simultaneous == [1...3, 1...3, 1...3])
  }
}
