import Testing

@testable import Importance

/// What a factor contributes by chance.
@Suite struct NoiseFloorTests {
  /// The contributions of a factor whose values were permuted, each from a data set of its own.
  private func chance(_ observations: Observations, _ factor: Int, _ permutations: Int, seed: UInt64) throws
    -> [Double]
  {
    let size = observations.factors.count
    return try (0..<permutations).map { permutation in
      var resampling = Resampling(seed: seed ^ NoiseFloor.stream, replicate: permutation * size + factor)
      let order = resampling.permutation(observations.rows)
      var factors = observations.factors
      factors[factor] = order.map { observations.factors[factor][$0] }
      let permuted = try Observations(
        outcome: observations.outcome, factors: factors, weights: observations.weights)
      return LMG.contributions(Moments(permuted))[factor]
    }
  }

  @Test(
    "Floors and probabilities are those of permuted data sets, with weights and without",
    arguments: [false, true])
  func permuted(_ isWeighted: Bool) throws {
    let weights = isWeighted ? (1...47).map { Double(1 + $0 % 3) } : nil
    let observations = try Swiss.observations(weights: weights)
    let contributions = LMG.contributions(Moments(observations))
    let found = NoiseFloor(observations, contributions: contributions, permutations: 60, seed: 9, threads: 2)
    #expect(found.permutations == 60)
    for factor in 0..<5 {
      let chance = try chance(observations, factor, 60, seed: 9).sorted(by: >)
      // Of 61 data sets, the data among them, three are one in twenty.
      #expect(abs(found.floors[factor] - chance[2]) < 1e-12)
      let reached = chance.count { $0 >= contributions[factor] }
      #expect(found.p[factor] == Double(reached + 1) / 61)
      #expect(found.isNoise(factor) == (contributions[factor] <= chance[2]))
    }
  }

  @Test("A factor is noise when more than one of 20 permutations reach it") func limit() throws {
    let observations = try Swiss.observations()
    let chance = try chance(observations, 0, 200, seed: 4).sorted(by: >)
    func isNoise(_ contribution: Double) throws -> Bool {
      NoiseFloor(observations, contributions: [contribution, 0, 0, 0, 0], permutations: 200, seed: 4).isNoise(
        0)
    }
    // Nine of 200 and the data themselves are 10 of 201; with one more it is 11.
    #expect(try isNoise(chance[9]))
    #expect(try !isNoise((chance[8] + chance[9]) / 2))
  }

  @Test("The same seed permutes in the same way, for any number of threads")
  func seeds() throws {
    let observations = try Swiss.observations()
    let contributions = LMG.contributions(Moments(observations))
    func found(_ seed: UInt64, threads: Int) -> NoiseFloor {
      NoiseFloor(observations, contributions: contributions, permutations: 40, seed: seed, threads: threads)
    }
    #expect(found(1, threads: 1) == found(1, threads: 3))
    #expect(found(1, threads: 1) != found(2, threads: 1))
  }
}
