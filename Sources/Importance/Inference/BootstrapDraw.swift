import Threads

extension Bootstrap {
  /// What is computed from one replicate.
  struct Draw: Sendable {
    var contributions: [Double]
    var unique: [Double]
    var adjustedR2: Double

    init(_ moments: Moments, _ rows: Double, _ contributions: [Double]) {
      self.contributions = contributions
      let model = LinearModel(moments)
      unique = model.last
      let used = Double(model.betas.count - model.collinear.count)
      let unexplained = (rows - 1) / max(1, rows - used - 1)
      adjustedR2 = max(0, 1 - (1 - model.r2) * unexplained * unexplained)
    }

    func share(_ factor: Int) -> Double {
      let total = contributions.reduce(0, +)
      return total > 0 ? contributions[factor] / total : 0
    }
  }

  /// Draws replicates, and computes each.
  static func draw(
    _ table: some ReplicateSource, _ replicates: Int, _ seed: UInt64, _ threads: Int,
    _ progress: (@Sendable (Int, Int) -> Void)?, _ contributions: @Sendable (Moments) -> [Double]
  ) -> [Draw] {
    let effective = table.original.effectiveCount
    // Each piece of work has several replicates, which reuse the same memory.
    let batch = max(1, min(50, replicates / 64))
    let batches = (replicates + batch - 1) / batch
    return Parallel.map(batches, threads: threads, progress: progress) { number -> [Draw] in
      (number * batch..<min(replicates, (number + 1) * batch)).compactMap { replicate in
        var resampling = Resampling(seed: seed, replicate: replicate)
        return table.moments(resampling.counts(table.rows)).map {
          Draw($0, effective, contributions($0))
        }
      }
    }.flatMap { $0 }
  }
}
