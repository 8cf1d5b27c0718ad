import Importance
import Testing

/// What cannot be told apart, does not vary, or is too little.
@Suite struct DegenerateTests {
  private let a: [Double] = [1, 2, 3, 4, 5, 6, 7, 9]
  private let b: [Double] = [2, 1, 4, 3, 6, 5, 8, 7]
  private let y: [Double] = [1, 3, 2, 5, 4, 7, 6, 8]

  @Test("Twins share equally, and what they share is what one of them would have") func twins() throws {
    let alone = LMG.contributions(Moments(try Observations(outcome: y, factors: [a, b])))
    let moments = Moments(try Observations(outcome: y, factors: [a, b, a.map { 3 - 2 * $0 }]))
    let contributions = LMG.contributions(moments)
    #expect(abs(contributions[0] - contributions[2]) < 1e-12)
    #expect(abs(contributions.reduce(0, +) - alone.reduce(0, +)) < 1e-12)
    #expect(contributions[0] < alone[0] && contributions[0] * 2 > alone[0])
    let weights = RelativeWeights.weights(moments)
    #expect(abs(weights[0] - weights[2]) < 1e-9)
    let collinearity = Collinearity(moments)
    #expect(collinearity.twins == [[0, 2]] && collinearity.sets.isEmpty)
  }

  @Test("A factor that is the sum of two others is found, with the others") func collinear() throws {
    let c: [Double] = [5, 1, 4, 2, 8, 3, 9, 1]
    let moments = Moments(
      try Observations(outcome: y, factors: [a, b, c, zip(a, c).map { $0 - 2 * $1 }]))
    let collinearity = Collinearity(moments)
    #expect(collinearity.twins.isEmpty && collinearity.sets == [[0, 2, 3]])
    #expect(collinearity.undetermined == [0, 2, 3])
    let contributions = LMG.contributions(moments)
    #expect(abs(contributions.reduce(0, +) - LinearModel(moments).r2) < 1e-9)
  }

  @Test(
    "Each kind of observation that cannot be analysed has its own reason",
    arguments: [
      ([[1, 2, 3, 4]], [1, 2, 3, 5], nil, .tooFewFactors),
      ([[1, 2, 3], [1, 3, 2]], [1, 2, 3], nil, .tooFewRows(rows: 3, factors: 2)),
      ([[1, 2, 3, 4], [1, 3, 2, 5]], [4, 4, 4, 4], nil, .constantOutcome),
      ([[1, 2, 3, 4], [7, 7, 7, 7]], [1, 2, 3, 5], nil, .constantFactors([1])),
      ([[1, 2, 3, 4], [1, 3, 2, 5]], [1, 2, 3, 5], [1, 1, 0, 1], .badWeight(row: 2)),
      ([[1, 2, 3, 4], [1, 3, 2, 5]], [1, 2, 3, 5], [1, -1, 1, 1], .badWeight(row: 1)),
      ([[1, 2, 3, 4], [1, .infinity, 2, 5]], [1, 2, 3, 5], nil, .notFinite(row: 1)),
      ([[1, 2, 3, 4], [1, 3, 2]], [1, 2, 3, 5], nil, .ragged),
    ] as [([[Double]], [Double], [Double]?, Observations.Problem)])
  func problems(
    _ factors: [[Double]], _ outcome: [Double], _ weights: [Double]?, _ problem: Observations.Problem
  ) {
    #expect(throws: problem) { try Observations(outcome: outcome, factors: factors, weights: weights) }
  }

  @Test(
    "A factor that is constant in a replicate adds nothing there; without variance of the outcome there is none"
  )
  func rare() throws {
    // Two rows in eight tell the outcome and the first factor apart from a constant.
    let rare: [Double] = [0, 0, 0, 0, 0, 0, 0, 1]
    let bootstrap = try #require(
      Bootstrap(Observations(outcome: rare, factors: [rare.map { 1 - $0 }, b, a]), replicates: 500, seed: 7))
    #expect(bootstrap.replicates.count + bootstrap.withoutVariance == 500)
    // The chance that one row of eight is never drawn is (7/8)^8 = 0.344.
    #expect((110...240).contains(bootstrap.withoutVariance))
    #expect(bootstrap.contributions.allSatisfy { $0.lowerBound >= -1e-12 && $0.upperBound <= 1 + 1e-12 })
  }

  @Test("Sizes do not matter, however large or small", arguments: [1e-300, 1e-160, 1e12, 1e160, 1.9e307])
  func sizes(_ size: Double) throws {
    let plain = LMG.contributions(Moments(try Observations(outcome: y, factors: [a, b])))
    let sized = LMG.contributions(
      Moments(
        try Observations(
          outcome: y.map { $0 * size }, factors: [a.map { -$0 * size }, b], weights: y.map { _ in size })))
    for (one, other) in zip(plain, sized) { #expect(abs(one - other) < 1e-12) }
  }

  @Test("Small differences between large numbers are differences") func large() throws {
    let moved = LMG.contributions(
      Moments(try Observations(outcome: y, factors: [a.map { $0 + 1e14 }, b])))
    let plain = LMG.contributions(Moments(try Observations(outcome: y, factors: [a, b])))
    for (one, other) in zip(plain, moved) { #expect(abs(one - other) < 1e-9) }
  }
}
