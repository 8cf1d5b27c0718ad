import Diagnostics
import Documents
import Texts

/// A scale whose labels say that its low end is the good one, and whose `best` says otherwise: every mean would be turned
/// round.
enum ScaleDirections {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.draft.scales.compactMap { check($0, inspection.draft.sourceLanguage) }
  }

  private static func check(_ scale: Draft.Scale, _ language: String) -> Diagnostic? {
    let tones = scale.tones(language)
    guard let low = tones.first?.tone, let high = tones.last?.tone, tones.count > 1 else { return nil }
    let said: Scale.End
    switch (low, high) {
    case (.good, .bad): said = .low
    case (.bad, .good): said = .high
    default: return nil
    }
    guard said != scale.best else { return nil }
    return Diagnostic(
      .scaleDirection, at: scale.name.range,
      "by its labels the \(said.rawValue) end of `\(scale.name.text)` is the good one, and the file takes it for the bad one",
      remedy: said == .low
        ? "Add `best: low`, so that statistics are turned; or turn the scale round."
        : "Remove `best: low`, or turn the labels round.",
      fixes: said == .low ? addBest(scale) : [])
  }

  private static func addBest(_ scale: Draft.Scale) -> [Diagnostic.Fix] {
    guard let end = scale.ends?.high else { return [] }
    let place = SourceRange(end.range.upper, end.range.upper)
    let source = end.source
    let line = source.lineRange(source.position(of: end.range.lower).line)
    let before = source[SourceRange(line.lower, end.range.lower)]
    // In braces behind a comma, else on a line of its own.
    if before.contains("{") { return [.init("add `best: low`", replacing: place, with: ", best: low")] }
    let blanks = String(before.prefix { $0 == " " })
    return [.init("add `best: low`", replacing: place, with: "\n\(blanks)best: low")]
  }
}
