import Diagnostics
import Documents
import Instruments
import Texts

/// A scale whose labels say that its low end is the good one, and whose `best` says otherwise: every mean would be turned
/// round.
enum ScaleDirections {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.questionnaire.scales.compactMap { check($0, inspection) }
  }

  private static func check(_ definition: ScaleDefinition, _ inspection: Inspection) -> Diagnostic? {
    let scale = definition.scale
    let tones = scale.tones(inspection.questionnaire.sourceLanguage)
    guard let low = tones.first?.tone, let high = tones.last?.tone, tones.count > 1 else { return nil }
    let said: Scale.End
    switch (low, high) {
    case (.good, .bad): said = .low
    case (.bad, .good): said = .high
    default: return nil
    }
    guard said != scale.best, let place = scale.origin.place else { return nil }
    return Diagnostic(
      .scaleDirection, at: place,
      "by its labels the \(said.rawValue) end of `\(definition.id)` is the good one, and the file takes it for the bad one",
      remedy: said == .low
        ? "Add `best: low`, so that statistics are turned; or turn the scale round."
        : "Remove `best: low`, or turn the labels round.",
      fixes: said == .low ? addBest(definition, inspection.document.source) : [])
  }

  private static func addBest(_ definition: ScaleDefinition, _ source: SourceText) -> [Diagnostic.Fix] {
    guard let end = definition.ends?.high.place else { return [] }
    let place = SourceRange(end.upper, end.upper)
    let line = source.lineRange(source.position(of: end.lower).line)
    let before = source[SourceRange(line.lower, end.lower)]
    // In braces behind a comma, else on a line of its own.
    if before.contains("{") { return [.init("add `best: low`", replacing: place, with: ", best: low")] }
    let blanks = String(before.prefix { $0 == " " })
    return [.init("add `best: low`", replacing: place, with: "\n\(blanks)best: low")]
  }
}
