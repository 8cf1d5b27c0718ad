import Importance
import Testing

/// Factors that say nearly, or wholly, what others say.
@Suite struct DependentFactorsTests {
  private let a: [Double] = [1, 2, 3, 4, 5, 6, 7, 9]
  private let b: [Double] = [2, 1, 4, 3, 6, 5, 8, 7]
  private let c: [Double] = [5, 1, 4, 2, 8, 3, 9, 1]
  private let y: [Double] = [1, 3, 2, 5, 4, 7, 6, 8]

  @Test(
    "Twins have a correlation of 1 but for rounding; what is less than that is no twin",
    arguments: [
      (1 - 0.5e-10, [[0, 1]]), (-1 + 0.5e-10, [[0, 1]]), (1 - 2e-10, []), (-1 + 2e-10, []), (1 - 1e-4, []),
      (0.5, []),
    ] as [(Double, [[Int]])])
  func twins(_ correlation: Double, _ twins: [[Int]]) {
    let moments = Moments(outcome: [0.5, 0.4], correlations: [1, correlation, correlation, 1], count: 50)
    #expect(Collinearity(moments).twins == twins && Collinearity(moments).sets == [])
  }

  @Test("A twin is told apart from a copy with one part in ten thousand of something else") func nearly()
    throws
  {
    let near = zip(a, c).map { $0 + 1e-4 * $1 }
    let moments = Moments(try Observations(outcome: y, factors: [a, near]))
    #expect(Collinearity(moments).twins == [] && LinearModel(moments).collinear == [])
    let same = Moments(try Observations(outcome: y, factors: [a, zip(a, c).map { $0 + 1e-9 * $1 }]))
    #expect(Collinearity(same).twins == [[0, 1]] && LinearModel(same).collinear == [1])
  }

  @Test("Twins of twins are one set; each set of its own is told") func sets() throws {
    let moments = Moments(
      try Observations(
        outcome: y, factors: [a, b, a.map { -$0 }, c, b.map { 3 * $0 + 1 }, a.map { $0 / 2 }]))
    #expect(Collinearity(moments).twins == [[0, 2, 5], [1, 4]])
    #expect(Collinearity(moments).undetermined == [0, 1, 2, 4, 5])
  }

  @Test("The model leaves a combination out, and is that of the others; the numbers are numpy's") func model()
    throws
  {
    let combined = zip(a, c).map { $0 - 2 * $1 }
    let moments = Moments(try Observations(outcome: y, factors: [a, b, c, combined]))
    let model = LinearModel(moments)
    func expect(_ found: [Double], _ expected: [Double]) {
      for (one, other) in zip(found, expected) { #expect(abs(one - other) < 1e-9, "\(found)") }
    }
    #expect(model.collinear == [3])
    expect([model.r2, model.adjusted(rows: 8)], [0.9665705849268842, 0.9414985236220473])
    expect(model.betas, [2.306548272166392, -1.5999015748031498, 0.49114065139792507, 0])
    #expect(
      model.inflation[0] == .infinity && model.inflation[2] == .infinity && model.inflation[3] == .infinity)
    // What b adds is its own, whichever of the others stand for the rest.
    expect([model.inflation[1], model.last[1]], [44.3218503937008, 0.05775221535925301])
    #expect(model.last[0] == 0 && model.last[2] == 0 && model.last[3] == 0)
    #expect(RelativeWeights.conditionNumber(moments) > 1e6)
  }

  @Test("Wherever a combination stands among nine factors, each has the same contribution, seed 20261125")
  func places() throws {
    var chance = TestChance(state: 20_261_125)
    var columns = (0..<8).map { _ in (0..<30).map { _ in chance.number() } }
    let outcome = (0..<30).map { row in columns.reduce(chance.number()) { $0 + $1[row] } }
    columns.append(zip(columns[0], columns[1]).map { $0 + $1 })
    let expected = LMG.contributions(Moments(try Observations(outcome: outcome, factors: columns)))
    #expect(expected.min() ?? 0 > 0)
    for turn in 1..<9 {
      let turned = Array(columns[turn...] + columns[..<turn])
      let found = LMG.contributions(Moments(try Observations(outcome: outcome, factors: turned)))
      for (one, other) in zip(found, expected[turn...] + expected[..<turn]) {
        #expect(abs(one - other) < 1e-9, "turned by \(turn)")
      }
    }
  }

  @Test(
    "As few rows suffice as there are factors and two; a column of one value but for rounding is constant")
  func least() throws {
    let four = try Observations(outcome: [1, 3, 2, 5], factors: [[1, 2, 3, 4], [2, 1, 4, 4]])
    #expect(four.rows == 4)
    // R² as numpy's lstsq finds it.
    #expect(abs(LinearModel(Moments(four)).r2 - 0.8962962962962963) < 1e-12)
    #expect(Observations.isConstant([0.1 + 0.2, 0.3, 0.3]))
    #expect(!Observations.isConstant([1, 1 + 1e-14]) && Observations.isConstant([7]))
    #expect(
      Observations.isConstant([]) && Observations.isConstant([0, 0]) && !Observations.isConstant([0, 1e-300]))
    #expect(!Observations.isConstant([-1.7e308, 1.7e308]))
  }
}
