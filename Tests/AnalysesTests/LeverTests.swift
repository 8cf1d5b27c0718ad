import Analyses
import Testing

/// What to do first.
@Suite struct LeverTests {
  @Test("The gain is the effect times the headroom below three quarters of the scale, the largest first")
  func gains() throws {
    let rows = (0..<120).map { row -> String in
      let (a, b) = (row * 7 % 5 + 1, row * 3 % 11)
      return "\(2 * a + b + row % 2),\(a),\(b)"
    }
    let found = try Tabled.findings("y,a,b\n" + rows.joined(separator: "\n"), factors: ["a", "b"]) {
      plan, _ in
      plan.factors[0].scale = RatingScale(1...5)
      plan.factors[1].scale = RatingScale(0...10)
    }.total
    #expect(found.levers.map(\.factor.id) == ["b", "a"])
    #expect(found.levers.map(\.target) == [8, 4])
    let lever = found.levers[1]
    // Of five ratings, equally often, three are below 4: by 3, 2 and 1 points.
    #expect(abs(lever.below - 0.6) < 1e-12 && abs(lever.gain - lever.effect * 1.2) < 1e-12)
    #expect(abs(lever.effect - 2) < 0.1 && lever.effectInterval.contains(2))
    #expect(abs(lever.interval.lowerBound - lever.effectInterval.lowerBound * 1.2) < 1e-12)
  }

  @Test("Without a scale there is no headroom; what is noise is no lever") func none() throws {
    let rows = (0..<120).map { "\($0 * 7 % 5 + $0 % 2),\($0 * 7 % 5 + 1),\($0 * 13 % 7)" }
    let found = try Tabled.findings("y,a,b\n" + rows.joined(separator: "\n"), factors: ["a", "b"]) {
      plan, options in
      plan.factors[1].scale = RatingScale(0...6)
      options.permutations = 100
    }.total
    #expect(found.factors.map(\.isTold) == [true, false])
    #expect(found.levers.isEmpty)
  }
}
