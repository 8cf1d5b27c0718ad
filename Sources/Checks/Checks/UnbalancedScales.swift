import Diagnostics
import Instruments

/// A scale with more good points than bad ones, or the reverse: it leads to answers that nobody gave.
enum UnbalancedScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let language = inspection.questionnaire.sourceLanguage
    return inspection.questionnaire.scales.compactMap { check($0, $0.scale.tones(language).map(\.tone)) }
  }

  private static func check(_ definition: ScaleDefinition, _ tones: [LabelTone?]) -> Diagnostic? {
    // Only where every point has a label whose tone is known.
    let scale = definition.scale
    let known = tones.compactMap { $0 }
    guard known.count == scale.high - scale.low + 1, known.count > 2 else { return nil }
    let (good, bad) = (known.count { $0 == .good }, known.count { $0 == .bad })
    guard good != bad, let place = scale.origin.place else { return nil }
    return Diagnostic(
      .unbalancedScale, at: place,
      "the scale `\(definition.id)` has \(good) good \(good == 1 ? "point" : "points") and \(bad) bad \(bad == 1 ? "one" : "ones")",
      remedy: "Give it as many of one kind as of the other: it pulls answers to the side that has more.")
  }
}
