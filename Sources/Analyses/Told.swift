import Importance

extension BaseFindings {
  /// Whether the factors together are not told from factors that have nothing to do with the outcome, at the 5 % level.
  package var explainsNothing: Bool { (overall?.p ?? 0) > 0.05 }
}

extension FactorFindings {
  /// Whether the factor is in the model, and its contribution is told from chance as far as that was computed.
  package var isTold: Bool { !isLeftOut && importance > 0 && !(noise?.isNoise ?? false) }

  /// Which way the factor goes with the outcome, where its correlation or coefficient is larger than chance explains.
  func direction(beyond chance: Double) -> Direction {
    let (r, beta) = (correlation ?? 0, beta ?? 0)
    if r * beta < 0, max(abs(r), abs(beta)) > chance { return .mixed }
    return r < -chance || beta < -chance ? .negative : .positive
  }
}
