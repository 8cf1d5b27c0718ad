import Diagnostics

/// A scale with more good points than bad ones, or the reverse: it leads to answers that nobody gave.
enum UnbalancedScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let language = inspection.draft.sourceLanguage
    return inspection.draft.scales.compactMap { check($0, $0.tones(language).map(\.tone)) }
  }

  private static func check(_ scale: Draft.Scale, _ tones: [LabelTone?]) -> Diagnostic? {
    // Only where every point has a label whose tone is known.
    let known = tones.compactMap { $0 }
    guard known.count == scale.high - scale.low + 1, known.count > 2 else { return nil }
    let (good, bad) = (known.count { $0 == .good }, known.count { $0 == .bad })
    guard good != bad else { return nil }
    return Diagnostic(
      .unbalancedScale, at: scale.name.range,
      "the scale `\(scale.name.text)` has \(good) good \(good == 1 ? "point" : "points") and \(bad) bad \(bad == 1 ? "one" : "ones")",
      remedy: "Give it as many of one kind as of the other: it pulls answers to the side that has more.")
  }
}
