import Importance

extension BaseFindings {
  /// Whether the factors together are not told from factors that have nothing to do with the outcome, at the 5 % level.
  package var explainsNothing: Bool { (overall?.p ?? 0) > 0.05 }
}

extension FactorFindings {
  /// Whether the factor is in the model, and its contribution is told from chance as far as that was computed.
  package var isTold: Bool { !isLeftOut && importance > 0 && !(noise?.isNoise ?? false) }

  /// Which way the factor goes with the outcome, alone and beside the other factors, where that is told from chance at the 5 %
  /// level.
  func direction(rows: Double, factors: Int, r2: Double) -> Direction {
    let alone = correlation ?? 0
    let isAlone = abs(alone) > 2 / rows.squareRoot()
    let rest = max(1, rows - Double(factors) - 1)
    let error = ((1 - r2) * (inflation ?? 1) / rest).squareRoot()
    let beside = beta ?? 0
    let isBeside = abs(beside) > StudentDistribution.bound(0.05, rest) * error
    if isAlone, isBeside, alone * beside < 0 { return .mixed }
    return isAlone && alone < 0 || isBeside && beside < 0 && !(isAlone && alone > 0) ? .negative : .positive
  }
}
