import Analyses
import Importance
import Testing

/// All that is found about twelve customers, number by number; numpy worked them out beforehand, by fits of all
/// subsets.
@Suite struct WholeFindingsTests {
  private static let csv = """
    y,a,b,c,sa,sb,sc,w
    7,8,5,3,9,7,5,1
    4,3,6,4,8,8,6,2
    9,9,7,2,10,9,4,1
    3,4,2,5,9,,7,1
    6,5,6,4,8,6,6,1
    8,10,4,4,10,10,8,1
    5,5,5,6,7,5,,3
    2,1,3,2,9,9,5,1
    ,7,8,4,8,4,6,1
    6,6,4,5,,,,1
    7,6,10,6,6,8,7,0.5
    10,10,8,7,9,7,6,2.5
    """

  private func base(dominance: Bool = true) throws -> BaseFindings {
    try Tabled.findings(Self.csv, factors: ["a", "b", "c"]) { plan, options in
      for (place, name) in ["sa", "sb", "sc"].enumerated() { plan.factors[place].stated = name }
      (plan.weights, options.dominance) = ("w", dominance)
      for place in plan.factors.indices { plan.factors[place].scale = RatingScale(1...10) }
    }.total
  }

  private func expect(_ found: [Double?], _ expected: [Double]) {
    #expect(found.count == expected.count)
    for (a, b) in zip(found, expected) { #expect(abs((a ?? .nan) - b) < 1e-9, "\(found) for \(expected)") }
  }

  @Test("The model: how much is explained, and what of it each factor") func model() throws {
    let base = try base()
    #expect((base.rows, base.answering, base.complete) == (12, 12, 11))
    expect(
      [base.effective, base.r2, base.adjustedR2, base.conditionNumber],
      [8.49056603773585, 0.984343188208392, 0.9776331260119885, 1.9218482652037645])
    let factors = base.factors
    expect(factors.map(\.importance), [0.68433683712, 0.255439526966, 0.0445668241228])
    expect(factors.map(\.share), [0.695221793901, 0.259502508907, 0.0452756971925])
    expect(factors.map(\.relativeWeight), [0.683252581564, 0.256897242595, 0.0441933640494])
    expect(factors.map(\.beta), [0.819147235736, 0.297865756324, -0.0277950467709])
    expect(factors.map(\.correlation), [0.959666142646, 0.698846438444, 0.357153660938])
    expect(factors.map(\.alone), [0.92095910534, 0.488386344526, 0.127558737521])
    expect(factors.map(\.last), [0.486778633048, 0.061556773554, 0.000638974872749])
    expect(factors.map(\.pratt), [0.786107867977, 0.208162422941, -0.00992710271019])
    expect(factors.map(\.inflation), [1.37845449298, 1.44133624405, 1.20906886632])
    #expect(factors.allSatisfy { !$0.isLeftOut && $0.interval == nil && $0.ranks == nil })
  }

  @Test("What goes beside it: weighted means of all who answered, and the order that people state")
  func beside()
    throws
  {
    let base = try base()
    expect(base.factors.map(\.stated?.mean), [8.366666666666667, 6.964285714285714, 5.958333333333333])
    #expect(base.factors.map(\.stated?.n) == [11, 10, 10])
    // Who stated fewer than two has no mean of his own.
    expect(
      base.factors.map(\.statedCentred?.mean),
      [1.2444444444444445, -0.09523809523809525, -1.4444444444444444])
    #expect(base.factors.map(\.statedCentred?.n) == [11, 10, 10])
    expect(base.factors.map(\.satisfaction?.mean), [6.1875, 5.6875, 4.71875])
    expect(base.factors.map(\.topBox), [0.21875, 0.03125, 0])
    expect([base.agreement], [1])
    #expect(
      base.warnings.map(\.sentence) == [
        "The base is small: 11 complete interviews, fewer than 30. Treat the results as a rough indication."
      ])
  }

  @Test("Dominance set by set, where it is asked for") func dominance() throws {
    let factors = try base().factors
    for (found, expected) in zip(
      factors,
      [
        [0.92095910534, 0.645272772971, 0.486778633048], [0.488386344526, 0.216375462817, 0.061556773554],
        [0.127558737521, 0.00550275997417, 0.000638974872749],
      ])
    {
      expect(found.conditional ?? [], expected)
    }
    #expect(factors.map(\.dominates) == [["b": 1, "c": 1], ["a": 0, "c": 1], ["a": 0, "b": 0]])
    let plain = try base(dominance: false).factors
    #expect(plain.allSatisfy { $0.conditional == nil && $0.dominates == nil })
  }

  @Test("Unless asked otherwise, 1,000 replicates from seed 1, no dominance, groups of thirty") func options()
    throws
  {
    let options = ImportanceAnalysis.Options()
    #expect(options.replicates == 1000 && options.seed == 1 && !options.dominance)
    #expect(options.leastBase == 30 && options.threads == 1)
  }

  @Test("Agreement needs three factors that are stated, and leaves out what is not in the model")
  func agreement()
    throws
  {
    func agreement(_ stated: [String?], factors: [String] = ["a", "b", "c"], top: Double? = nil) throws
      -> Double?
    {
      try Tabled.findings(Self.csv, factors: factors) { plan, _ in
        for (place, name) in stated.enumerated() { plan.factors[place].stated = name }
      }.total.agreement
    }
    #expect(try agreement(["sa", "sb", nil]) == nil)
    #expect(try agreement(["sa", "sb", "sc"]) == 1)
    #expect(try agreement(["sc", "sb", "sa"]) == -1)
    // Of orders 1 2 3 and 1 3 2 the rank correlation is a half.
    expect([try agreement(["sa", "sc", "sb"])], [0.5])
  }

  @Test("Intervals come from the seed that was asked for, and each stage of the work is told") func stages()
    throws
  {
    let told = Told()
    let found = try Tabled.findings(
      Self.csv.replacing("\n", with: ",k\n").replacing("w,k", with: "w,kind") + ",k",
      factors: ["a", "b", "c"]
    ) { plan, options in
      plan.segments = [.init(id: "kind", label: "Kind", column: "kind", groups: [.init(id: "k", label: "K")])]
      (options.replicates, options.seed, options.leastBase, options.progress) = (2, 5, 11, told.note)
    }
    #expect(
      told.steps == [
        "all interviews, bootstrap: 1 of 2", "all interviews, bootstrap: 2 of 2",
        "Kind: K, bootstrap: 1 of 2", "Kind: K, bootstrap: 2 of 2",
      ])
    let other = try Tabled.findings(Self.csv, factors: ["a", "b", "c"]) { _, options in
      (options.replicates, options.seed) = (2, 6)
    }
    let group = try #require(try? found.segments[0].groups[0].findings.get())
    #expect(found.total.bootstrap?.replicates.count == 2 && found.total.bootstrap == group.bootstrap)
    #expect(found.total.bootstrap != other.total.bootstrap && found.total.warnings.isEmpty)
    #expect(found.total.factors.map(\.interval) == found.total.bootstrap?.contributions)
    #expect(found.total.factors.map(\.shareInterval) == found.total.bootstrap?.shares)
    #expect(found.total.factors.map(\.uniqueInterval) == found.total.bootstrap?.unique)
  }

  @Test("Replicates without variance of the outcome are told, be it the only one") func withoutVariance()
    throws
  {
    let csv = "y,a,b\n0,1,2\n0,2,1\n0,3,4\n0,4,3\n0,5,6\n0,6,5\n0,7,8\n1,9,7\n"
    let found = try Tabled.findings(csv, factors: ["a", "b"]) { _, options in
      // From seed 5 the last row is not drawn the first time.
      (options.replicates, options.seed, options.leastBase) = (1, 5, 8)
    }.total
    #expect(found.bootstrap == nil)
    #expect(
      found.warnings.map(\.sentence) == [
        "In 1 of 1 bootstrap replicates the outcome hardly varied. They are left out, so the intervals are narrower than they should be."
      ])
  }
}
