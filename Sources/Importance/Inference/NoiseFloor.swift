import Threads

/// How much a factor would contribute by chance alone: its contribution is computed again with its values handed out anew
/// among the rows, while the outcome and the other factors stay as they are (a permutation test; Fisher 1935).
///
/// A contribution cannot be negative, so an interval of it never holds 0. This floor takes the place of that test.
package struct NoiseFloor: Hashable, Sendable {
  /// Keeps the permutations apart from the replicates of a bootstrap with the same seed.
  static let stream: UInt64 = 0x6E6F_6973_6521

  /// The number of permutations of each factor.
  package let permutations: Int
  /// For each factor, the contribution that chance reaches in one of 20 permutations.
  package let floors: [Double]
  /// For each factor, the part of the permutations, with the data themselves counted among them, that contribute at least as
  /// much as the data: from 1/(permutations + 1) to 1.
  package let p: [Double]

  /// Whether a factor's contribution is not told from chance at the 5 % level.
  package func isNoise(_ factor: Int) -> Bool { p[factor] > 0.05 }

  /// Permutes each factor, and computes its contribution each time. With many factors both the data's and the permutations'
  /// contributions are averages over the same sampled orders.
  ///
  /// - Parameters:
  ///   - contributions: the LMG contributions of the observations themselves; nil to compute them here.
  ///   - permutations: the number, at least 19.
  ///   - seed: the same seed permutes in the same way, on any machine.
  ///   - progress: called with the number of finished factors' parts and their total.
  package init(
    _ observations: Observations, contributions: [Double]? = nil, permutations: Int = 200, seed: UInt64,
    threads: Int = 1, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    self.init(ResampledTable(observations), contributions, permutations, seed, threads, progress)
  }

  /// Permutes each factor of incomplete observations.
  package init(
    _ observations: IncompleteObservations, contributions: [Double]? = nil, permutations: Int = 200,
    seed: UInt64, threads: Int = 1, progress: (@Sendable (Int, Int) -> Void)? = nil
  ) {
    self.init(IncompleteTable(observations), contributions, permutations, seed, threads, progress)
  }

  private init(
    _ table: some ReplicateSource, _ exact: [Double]?, _ permutations: Int, _ seed: UInt64, _ threads: Int,
    _ progress: (@Sendable (Int, Int) -> Void)?
  ) {
    let original = table.original
    let size = original.size
    let rule = ReplicateRule(factors: size)
    let contributions = rule.isExact ? exact ?? rule.contributions(original) : rule.contributions(original)
    let batch = 25
    let batches = (permutations + batch - 1) / batch
    let pieces = Parallel.map(size * batches, threads: threads, progress: progress) { piece -> [Double] in
      let factor = piece / batches
      let first = piece % batches * batch
      return (first..<min(permutations, first + batch)).map { permutation in
        // Each factor has permutations of its own.
        var resampling = Resampling(seed: seed ^ Self.stream, replicate: permutation * size + factor)
        return rule.contributions(table.moments(permuting: factor, &resampling))[factor]
      }
    }
    let chance = (0..<size).map { factor in
      pieces[factor * batches..<(factor + 1) * batches].flatMap { $0 }.sorted(by: >)
    }
    self.permutations = permutations
    // With 200 permutations at most nine of them may reach the data: the tenth largest is the floor.
    let allowed = max(1, Int((0.05 * Double(permutations + 1)).rounded(.down)))
    floors = chance.map { $0[min(allowed, permutations) - 1] }
    p = (0..<size).map { factor in
      let reached = chance[factor].count { $0 >= contributions[factor] - 1e-12 }
      return Double(reached + 1) / Double(permutations + 1)
    }
  }
}
