import Instruments

extension FormComparison {
  /// Compares two scales. Other points, another good end, or labels that moved to other points change what a point means.
  func compare(_ was: Scale, _ now: Scale, _ comparer: inout Comparer) {
    let hasOtherEnds = (was.low, was.high) != (now.low, now.high)
    if hasOtherEnds {
      comparer.add(
        .changed, subject, "the scale was \(was.low) to \(was.high) and is \(now.low) to \(now.high)",
        before.origin,
        after.origin, scale: .rescaled)
    }
    if was.best != now.best {
      let isTurned = !hasOtherEnds && hasTurnedLabels(was, now, comparer)
      comparer.add(
        .changed, subject,
        "\(isTurned ? "the scale is turned with its labels: its" : "the") good end was \(was.end) and is \(now.end)",
        before.origin, after.origin, scale: isTurned ? .turned : .other)
      if isTurned { return }
    }
    if was.labels == now.labels, !hasOtherEnds, !hasFills(was) { return }
    for (former, point) in pairs(was, now) { compareLabel(of: former, point, was, now, &comparer) }
  }

  /// Whether each label of a turned scale is at the turned point.
  private func hasTurnedLabels(_ was: Scale, _ now: Scale, _ comparer: Comparer) -> Bool {
    (was.low...was.high).allSatisfy {
      comparer.oldText(was.labels[$0]) == comparer.newText(now.labels[was.low + was.high - $0])
    }
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
    let isMoved = oldPoint == point && hasMoved(point, was, now, comparer)
    comparer.compareWording(
      "the label of \(point)", subject, was.labels[oldPoint], now.labels[point],
      isMoved ? .changed : .reworded)
  }

  /// Whether a point has the label that another point had, or another point has the label that it had.
  private func hasMoved(_ point: Int, _ was: Scale, _ now: Scale, _ comparer: Comparer) -> Bool {
    let (former, current) = (comparer.oldText(was.labels[point]), comparer.newText(now.labels[point]))
    guard former != current, (was.low, was.high) == (now.low, now.high) else { return false }
    return !former.isEmpty && now.labels.contains { $0.key != point && comparer.newText($0.value) == former }
      || !current.isEmpty && was.labels.contains { $0.key != point && comparer.oldText($0.value) == current }
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

extension Scale {
  /// The point at its good end.
  fileprivate var end: Int { best == .high ? high : low }
}
