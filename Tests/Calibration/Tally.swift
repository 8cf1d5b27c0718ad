/// How often something held, of how many times.
struct Tally {
  private(set) var held = 0
  private(set) var of = 0

  mutating func note(_ holds: Bool) {
    of += 1
    if holds { held += 1 }
  }

  static func + (a: Tally, b: Tally) -> Tally {
    var sum = a
    sum.held += b.held
    sum.of += b.of
    return sum
  }

  /// The part in percent with one decimal, or a dash if there was nothing to count.
  var percent: String {
    guard of > 0 else { return "-" }
    let tenths = Int((Double(held) / Double(of) * 1000).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

/// What was counted over the data sets of one population and one sample size.
struct Calibration {
  /// Intervals that hold the true value.
  var contribution = Tally()
  var share = Tally()
  var r2 = Tally()
  var difference = Tally()
  /// Data sets in which the rank sets of all factors hold the true ranks.
  var ranks = Tally()
  /// Rank sets of one factor that hold its true rank.
  var marginal = Tally()
  /// Factors without an effect that are told from noise.
  var noise = Tally()
  /// Data sets whose overall test is below 5 %.
  var overall = Tally()
  /// Differences between two groups of the same population that are told from chance.
  var groups = Tally()
  /// Data sets with a false order of two factors.
  var falseOrder = Tally()
  /// Pairs of different factors that are told apart.
  var power = Tally()

  static func + (a: Calibration, b: Calibration) -> Calibration {
    var sum = Calibration()
    sum.contribution = a.contribution + b.contribution
    sum.share = a.share + b.share
    sum.r2 = a.r2 + b.r2
    sum.difference = a.difference + b.difference
    sum.ranks = a.ranks + b.ranks
    sum.marginal = a.marginal + b.marginal
    sum.noise = a.noise + b.noise
    sum.overall = a.overall + b.overall
    sum.groups = a.groups + b.groups
    sum.falseOrder = a.falseOrder + b.falseOrder
    sum.power = a.power + b.power
    return sum
  }

  static let heads = [
    "population", "n", "LMG", "share", "R²", "diff.", "ranks", "rank", "noise", "overall", "groups", "false",
    "power",
  ]

  /// The figures as cells of a row, in percent.
  var cells: [String] {
    [contribution, share, r2, difference, ranks, marginal, noise, overall, groups, falseOrder, power].map(
      \.percent)
  }
}
