import Diagnostics
import Instruments
import Texts

/// A scale whose labels do not say what its ends mean, or lean to one side.
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
          .oddLabels, at: $0, "the scale `\(definition.id)` has labels, and none for its end \(point)",
          remedy: "Give it one under `labels`: somebody who reads it out has to say what \(point) means.")
      }
    }
    let lonely = scale.labels.filter { scale.labels[scale.low + scale.high - $0.key] == nil }
    // The first one that is written.
    let written = lonely.compactMap { point, label in label.origin.place.map { (point, $0) } }
    guard let (point, place) = written.min(by: { $0.1.lower < $1.1.lower }) else { return nil }
    return Diagnostic(
      .oddLabels, at: place,
      "\(point) has a label and \(scale.low + scale.high - point), its counterpart at the other side, has none",
      remedy: "Label both or neither: a label draws answers to its point.")
  }
}
