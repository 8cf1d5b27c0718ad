import Instruments

extension FormComparison {
  /// Compares two scales. Other points, another good end, or labels that moved to other points change what a point means.
  func compare(_ was: Scale, _ now: Scale, _ comparer: inout Comparer) {
    if (was.low, was.high) != (now.low, now.high) {
      add(.changed, "the scale was \(was.low) to \(was.high) and is \(now.low) to \(now.high)", &comparer)
    }
    if was.best != now.best {
      add(
        .changed,
        "the good end of the scale was the \(was.best.rawValue) one and is the \(now.best.rawValue) one",
        &comparer)
    }
    if was.labels == now.labels, (was.low, was.high) == (now.low, now.high), !hasFills(was) { return }
    for (former, point) in pairs(was, now) { compareLabel(of: former, point, was, now, &comparer) }
  }

  /// The points whose labels are compared: on a longer or shorter scale, its ends and the points within both.
  private func pairs(_ was: Scale, _ now: Scale) -> [(Int, Int)] {
    let points = Set(was.labels.keys).union(now.labels.keys).sorted()
    if (was.low, was.high) == (now.low, now.high) { return points.map { ($0, $0) } }
    let inner = points.filter { $0 > max(was.low, now.low) && $0 < min(was.high, now.high) }
    return [(was.low, now.low)] + inner.map { ($0, $0) } + [(was.high, now.high)]
  }

  private func compareLabel(
    of oldPoint: Int, _ point: Int, _ was: Scale, _ now: Scale, _ comparer: inout Comparer
  ) {
    let former = comparer.oldText(was.labels[oldPoint])
    let isMoved =
      oldPoint == point && was.high == now.high && was.low == now.low && !former.isEmpty
      && former != comparer.newText(now.labels[point])
      && now.labels.contains { $0.key != point && comparer.newText($0.value) == former }
    comparer.compareWording(
      "the label of \(point)", subject, was.labels[oldPoint], now.labels[point],
      isMoved ? .changed : .reworded)
  }

  /// Whether labels refer to other parts of the questionnaire, which may be different.
  private func hasFills(_ scale: Scale) -> Bool {
    scale.labels.values.contains { label in
      label.variants.contains { variant in
        variant.condition != nil
          || variant.texts.values.contains { text in
            text.parts.contains { if case .text = $0 { false } else { true } }
          }
      }
    }
  }
}
