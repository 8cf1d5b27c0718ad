import Diagnostics
import Instruments
import Texts

/// Scales with labels that leave out an end, or that label a point but not its counterpart on the other side.
enum OddLabels {
  static func check(_ inspection: Inspection) -> [Diagnostic] {
    inspection.questionnaire.scales.compactMap(check)
  }

  private static func check(_ definition: ScaleDefinition) -> Diagnostic? {
    let scale = definition.scale
    guard let ends = definition.ends, !scale.labels.isEmpty else { return nil }
    for (point, end) in [(scale.low, ends.low), (scale.high, ends.high)] where scale.labels[point] == nil {
      return end.place.map {
        Diagnostic(
          .oddLabels, at: $0, "the scale `\(definition.id)` has labels, but none for its end point \(point)",
          remedy: "Add one under `labels`, so that respondents know what \(point) means.")
      }
    }
    let unpaired = scale.labels.filter { scale.labels[scale.low + scale.high - $0.key] == nil }
    // Report the first one in the file.
    let written = unpaired.compactMap { point, label in label.origin.place.map { (point, $0) } }
    guard let (point, place) = written.min(by: { $0.1.lower < $1.1.lower }) else { return nil }
    return Diagnostic(
      .oddLabels, at: place,
      "point \(point) has a label, but point \(scale.low + scale.high - point) on the other side has none",
      remedy: "Label both or neither: a label attracts answers to its point.")
  }
}
