import Instruments

import struct Foundation.Decimal

/// Counts, sums, means and other summaries over a set whose elements may or may not belong to it.
extension PossibleEvaluator {
  mutating func count(_ set: ElementSet, _ slots: [Int]) -> Possible {
    var (least, most) = (0, 0)
    for element in 0..<set.count {
      let outcome = membership(element, of: set, slots)
      if outcome == .holds { least += 1 }
      if outcome.contains(.holds) { most += 1 }
    }
    return .values((least...most).map { .number(Decimal($0)) })
  }

  mutating func summarize(
    _ summary: Expression.Summary, _ set: ElementSet, _ body: Expression, _ slots: [Int]
  ) -> Possible {
    var parts: [Possible] = []
    for element in 0..<set.count {
      let outcome = membership(element, of: set, slots)
      guard outcome.contains(.holds) else { continue }
      let found = values(of: body, slots.binding(element, in: set.slot))
      // An element outside the set counts like an element without a number.
      parts.append(outcome == .holds ? found : found.union(.values([.absent(.notAsked)])))
    }
    return summarize(summary, parts)
  }

  mutating func summarize(_ summary: Expression.Summary, _ parts: [Possible]) -> Possible {
    var rows: [[Datum]] = [[]]
    for part in parts {
      guard case .values(let values) = part, rows.count * values.count <= Possible.most else {
        return anything(.combinations)
      }
      rows = rows.flatMap { row in values.map { row + [$0] } }
      steps += rows.count
    }
    return Possible.values(rows.map { Evaluator.summarize(summary, $0) }).distinct
  }
}
