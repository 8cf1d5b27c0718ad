import Importance

/// The data of a model: rows with all values, or rows with what they were asked.
enum ModelData {
  case complete(Observations)
  case incomplete(IncompleteObservations)

  /// The correlations; nil if the outcome does not vary.
  var moments: Moments? {
    switch self {
    case .complete(let data): Moments(data)
    case .incomplete(let data): Moments(data)
    }
  }

  /// The bootstrap, with the options of an analysis.
  func bootstrap(_ contributions: [Double], _ options: ImportanceAnalysis.Options, _ stage: String)
    -> Bootstrap?
  {
    guard options.replicates > 0 else { return nil }
    let progress: @Sendable (Int, Int) -> Void = { done, of in
      options.progress?("\(stage), bootstrap", done, of)
    }
    switch self {
    case .complete(let data):
      return Bootstrap(
        data, estimates: contributions, replicates: options.replicates, seed: options.seed,
        threads: options.threads, progress: progress)
    case .incomplete(let data):
      return Bootstrap(
        data, estimates: contributions, replicates: options.replicates, seed: options.seed,
        threads: options.threads, progress: progress)
    }
  }

  /// The noise floor, with the options of an analysis.
  func noiseFloor(_ contributions: [Double], _ options: ImportanceAnalysis.Options, _ stage: String)
    -> NoiseFloor?
  {
    guard options.permutations > 0 else { return nil }
    let progress: @Sendable (Int, Int) -> Void = { done, of in
      options.progress?("\(stage), noise floor", done, of)
    }
    switch self {
    case .complete(let data):
      return NoiseFloor(
        data, contributions: contributions, permutations: options.permutations, seed: options.seed,
        threads: options.threads, progress: progress)
    case .incomplete(let data):
      return NoiseFloor(
        data, contributions: contributions, permutations: options.permutations, seed: options.seed,
        threads: options.threads, progress: progress)
    }
  }
}
