import Analyses

/// Where customers say something else than what goes with the outcome.
enum DisagreementSentences {
  /// A sentence for each factor whose ranks are told apart, or one that there is none; none without stated importance.
  static func of(_ base: BaseFindings) -> [String] {
    guard base.bootstrap != nil, base.factors.count(where: { $0.stated != nil && !$0.isLeftOut }) >= 2 else {
      return []
    }
    let correlation = base.agreement.map { " (rank correlation \(Figures.fixed($0, 2)))" } ?? ""
    guard !base.disagreements.isEmpty else {
      return [
        "No factor's rank by stated importance is told apart from its rank by derived importance\(correlation)."
      ]
    }
    return base.disagreements.enumerated().map { place, found in
      let more = found.isUnderstated ? "more" : "less"
      return
        "\(found.factor.label) matters \(more) than customers say: \(places(found.derived, found.of)) by what goes with the "
        + "outcome, \(places(found.stated, found.of)) by what they say\(place == 0 ? correlation : "")."
    }
  }

  /// A sentence for each factor that matters more or less than managers assume, or one that there is none; none without
  /// managers.
  static func ofManagers(_ base: BaseFindings) -> [String] {
    guard base.bootstrap != nil, base.managers > 0 else { return [] }
    let managers = "\(base.managers) manager\(base.managers == 1 ? "" : "s")"
    if base.managers < 5 { return ["\(managers) answered, too few to tell ranks from what they assume."] }
    guard !base.blindSpots.isEmpty else {
      return [
        "No factor's rank by what \(managers) assume is told apart from its rank by derived importance."
      ]
    }
    return base.blindSpots.map { found in
      let label = found.factor.label
      let name = found.isUnderstated ? "A blind spot: \(label) matters more" : "\(label) matters less"
      return
        "\(name) than \(managers) assume: \(places(found.derived, found.of)) by what goes with the outcome, "
        + "\(places(found.stated, found.of)) by what they assume."
    }
  }

  private static func places(_ ranks: ClosedRange<Int>, _ count: Int) -> String {
    "rank\u{A0}\(Figures.range(ranks)) of\u{A0}\(count)"
  }
}
