import Analyses

/// What the data tell about the ranks of factors, in sentences that hold at the same time with 95 % confidence.
enum RankSentences {
  /// The sentences, in order.
  static func of(_ base: BaseFindings) -> [String] {
    [foremost(base), noise(base)].compactMap { $0 }
  }

  /// Which factors can be in first place.
  private static func foremost(_ base: BaseFindings) -> String? {
    let told = FactorTable.sorted(base).filter { $0.ranks != nil }
    guard told.count > 1 else { return nil }
    let first = told.filter { $0.ranks?.lowerBound == 1 }.map(\.factor.label)
    if first.count == 1 {
      return "\(first[0]) is in first place (95\u{A0}% confidence for all ranks together)."
    }
    guard first.count < told.count else {
      return "No factor is told to contribute more than all others: each of them can be in first place."
    }
    return "In first place is \(alternatives(first)): which of them, the data do not tell."
  }

  /// The factors that are not told from noise.
  private static func noise(_ base: BaseFindings) -> String? {
    if base.explainsNothing { return nil }
    let noise = FactorTable.sorted(base).filter { $0.noise?.isNoise == true }.map(\.factor.label)
    guard !noise.isEmpty else { return nil }
    let verb = noise.count == 1 ? "is" : "are"
    return
      "Not told from noise \(verb) \(AnalysisProblem.list(noise)): chance alone contributes as much in more than one of 20 "
      + "permutations."
  }

  /// `A or B`, `A, B or C`.
  private static func alternatives(_ names: [String]) -> String {
    "\(names.dropLast().joined(separator: ", ")) or \(names[names.count - 1])"
  }
}
