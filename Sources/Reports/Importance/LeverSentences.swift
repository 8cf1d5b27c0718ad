import Analyses

/// What to do first: the factors whose low ratings would raise the outcome most if they came up.
enum LeverSentences {
  /// The most factors that are named.
  private static let most = 3

  /// The sentences, the largest gain first; none if no scale is known.
  static func of(_ base: BaseFindings, outcome: String) -> [String] {
    guard !base.levers.isEmpty else { return [] }
    let told = base.levers.filter { $0.interval.lowerBound > 0 }
    guard let first = told.first else {
      return ["What to do first: of no factor it is told that higher ratings would raise \(outcome)."]
    }
    let sentences = told.prefix(most).map { sentence($0, outcome) }
    let order =
      told.count > 1 && first.interval.lowerBound < told[1].interval.upperBound
      ? ["Which of these would raise it most, the data do not tell."] : []
    return ["What to do first, if what goes with \(outcome) is its cause:"] + sentences + order
  }

  private static func sentence(_ lever: Lever, _ outcome: String) -> String {
    let target = Figures.fixed(lever.target, lever.target == lever.target.rounded() ? 0 : 1)
    let interval =
      "\(Figures.fixed(lever.interval.lowerBound, 2)) to \(Figures.fixed(lever.interval.upperBound, 2))"
    return
      "\(lever.factor.label): if the \(Figures.percent(lever.below)) who rate it below \(target) came up to \(target), "
      + "\(outcome) would be higher by \(Figures.fixed(lever.gain, 2)) (95\u{A0}% interval \(interval))."
  }
}
