import Analyses
import Importance
import Testing

/// What findings claim: no more than the data tell.
@Suite struct HonestFindingTests {
  /// Rows of a small generator: an outcome, and factors with the effects that are given.
  private func csv(_ effects: [Double], rows: Int, groups: Bool = false, noise: Double = 3) -> String {
    var state: UInt64 = 7
    func unit() -> Double {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(state >> 11) / Double(1 << 53)
    }
    var lines = ["y," + effects.indices.map { "x\($0)" }.joined(separator: ",") + ",g"]
    for row in 0..<rows {
      let values = effects.map { _ in Double(Int(unit() * 7)) }
      let isOther = groups && row % 2 == 1
      let explained = zip(isOther ? effects.reversed() : effects, values).reduce(0) { $0 + $1.0 * $1.1 }
      let y = explained + noise * (unit() + unit() + unit() - 1.5)
      lines.append("\(y)," + values.map { "\($0)" }.joined(separator: ",") + ",\(isOther ? "b" : "a")")
    }
    return lines.joined(separator: "\n")
  }

  private func found(_ csv: String, _ count: Int, by: Bool = false) throws -> ImportanceFindings {
    try Tabled.findings(csv, factors: (0..<count).map { "x\($0)" }) { plan, options in
      if by { plan.segments = [.init(id: "g", label: "Group", column: "g")] }
      (options.replicates, options.permutations, options.leastPerFactor) = (200, 100, 10)
    }
  }

  @Test("Nothing but noise is not ranked") func noise() throws {
    let base = try found(csv([0, 0, 0, 0], rows: 200), 4).total
    #expect((base.overall?.p ?? 0) > 0.05 && base.explainsNothing)
    #expect(base.factors.allSatisfy { $0.noise?.isNoise == true && $0.ranks == nil && !$0.isTold })
  }

  @Test("What has an effect is ranked as far as it is told, what has none is noise") func effects() throws {
    let base = try found(csv([2, 1, 0, 0], rows: 300), 4).total
    #expect((base.overall?.p ?? 1) < 1e-9)
    #expect(base.factors.map(\.isTold) == [true, true, false, false])
    #expect(base.factors[0].ranks == 1...1 && base.factors[1].ranks == 2...2)
    #expect(base.factors[2].ranks == nil && base.factors[0].ownRanks == 1...1)
    #expect(base.factors.allSatisfy { $0.uniqueInterval != nil })
  }

  @Test("A factor that lowers the outcome carries its sign, in a group alone too") func signs() throws {
    let found = try found(csv([2, -1], rows: 200, groups: true), 2, by: true)
    let groups = try found.segments[0].groups.map { try $0.findings.get() }
    #expect(groups[0].factors.map(\.direction) == [.positive, .negative])
    #expect(groups[1].factors.map(\.direction) == [.negative, .positive])
  }

  @Test("Groups differ where the difference is told, and not otherwise") func groups() throws {
    let different = try found(csv([2, 0.5, 0], rows: 400, groups: true), 3, by: true).segments[0]
    #expect(different.compared == 3 && Set(different.differences.map(\.factor.id)) == ["x0", "x2"])
    let speed = try #require(different.differences.first { $0.factor.id == "x0" })
    #expect(speed.larger == "a" && speed.smaller == "b" && speed.p < 0.001)
    #expect(speed.difference.interval.lowerBound > 0.5)
    let same = try found(csv([1, 1, 0], rows: 400).replacing(",a\n", with: ",b\n"), 3).total
    #expect(same.factors[0].isTold)
  }

  @Test("Fewer rows than ten for each factor are told, in groups too") func few() throws {
    let rows = csv([2, 1, 0, 0], rows: 70, groups: true)
    let found = try found(rows, 4, by: true)
    let told =
      "35 complete interviews are fewer than ten for each of the 4 factors. Treat what is told of single factors as a rough indication."
    #expect(!found.total.warnings.contains { $0.sentence.contains("fewer than ten") })
    #expect(found.segments[0].groups.allSatisfy { Tabled.told($0).contains(told) })
  }
}
