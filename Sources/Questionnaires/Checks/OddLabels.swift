import Diagnostics
import Documents

/// A scale whose labels do not say what its ends mean, or lean to one side.
enum OddLabels {
  static func check(_ inspection: Inspection) -> [Diagnostic] { inspection.draft.scales.flatMap(check) }

  private static func check(_ scale: Draft.Scale) -> [Diagnostic] {
    let points = Set(scale.labels.map(\.point))
    guard let ends = scale.ends, !points.isEmpty else { return [] }
    for (point, node) in [(scale.low, ends.low), (scale.high, ends.high)] where !points.contains(point) {
      return [
        Diagnostic(
          .oddLabels, at: node.range,
          "the scale `\(scale.name.text)` has labels, and none for its end \(point)",
          remedy: "Give it one under `labels`: somebody who reads it out has to say what \(point) means.")
      ]
    }
    let mirrored = scale.labels.first { !points.contains(scale.low + scale.high - $0.point) }
    guard let mirrored else { return [] }
    let other = scale.low + scale.high - mirrored.point
    return [
      Diagnostic(
        .oddLabels, at: mirrored.wording.range,
        "\(mirrored.point) has a label and \(other), its counterpart at the other side, has none",
        remedy: "Label both or neither: a label draws answers to its point.")
    ]
  }
}
