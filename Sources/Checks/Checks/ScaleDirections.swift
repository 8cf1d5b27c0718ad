import Diagnostics
import Documents
import Instruments
import Texts

/// Scales whose labels contradict `best`, which says which end is the good one. Every mean would be reversed.
enum ScaleDirections {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.questionnaire.scales.compactMap { check($0, inspection) }
  }

  private static func check(_ definition: ScaleDefinition, _ inspection: Inspection) -> Diagnostic? {
    let scale = definition.scale
    let tones = scale.tones(inspection.questionnaire.sourceLanguage)
    guard let low = tones.first?.tone, let high = tones.last?.tone else { return nil }
    let goodEnd: Scale.End
    switch (low, high) {
    case (.good, .bad): goodEnd = .low
    case (.bad, .good): goodEnd = .high
    default: return nil
    }
    guard goodEnd != scale.best, let place = scale.origin.place else { return nil }
    return Diagnostic(
      .scaleDirection, at: place,
      "according to its labels, the \(goodEnd.rawValue) end of `\(definition.id)` is the good one, but it counts as the bad one",
      remedy: goodEnd == .low
        ? "Add `best: low` to reverse the scale in statistics, or reverse the labels."
        : "Remove `best: low`, or reverse the labels.",
      fixes: goodEnd == .low ? addBest(definition, inspection.document.source) : [])
  }

  private static func addBest(_ definition: ScaleDefinition, _ source: SourceText) -> [Diagnostic.Fix] {
    guard let end = definition.ends?.high.place else { return [] }
    let place = SourceRange(end.upper, end.upper)
    let line = source.lineRange(source.position(of: end.lower).line)
    let before = source[SourceRange(line.lower, end.lower)]
    // Within braces, add it after a comma; otherwise, add a line.
    if before.contains("{") { return [.init("add `best: low`", replacing: place, with: ", best: low")] }
    let blanks = String(before.prefix { $0 == " " })
    return [.init("add `best: low`", replacing: place, with: "\n\(blanks)best: low")]
  }
}
