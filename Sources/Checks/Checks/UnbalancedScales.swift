import Diagnostics
import Instruments

/// Scales with more good points than bad ones, or the reverse. They make results look better, or worse, than they are.
enum UnbalancedScales {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    let language = inspection.questionnaire.sourceLanguage
    return inspection.questionnaire.scales.compactMap { check($0, $0.scale.tones(language).map(\.tone)) }
  }

  private static func check(_ definition: ScaleDefinition, _ tones: [LabelTone?]) -> Diagnostic? {
    // Checked only if the label of every point has a known tone.
    let scale = definition.scale
    let known = tones.compactMap { $0 }
    guard known.count == scale.high - scale.low + 1, known.count > 2 else { return nil }
    let (good, bad) = (known.count { $0 == .good }, known.count { $0 == .bad })
    guard good != bad, let place = scale.origin.place else { return nil }
    return Diagnostic(
      .unbalancedScale, at: place,
      "the scale `\(definition.id)` has \(good) good \(good == 1 ? "point" : "points") and \(bad) bad \(bad == 1 ? "one" : "ones")",
      remedy: "Use as many good points as bad ones: the side with more points attracts answers.")
  }
}
