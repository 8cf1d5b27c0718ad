import Instruments

import struct Foundation.Decimal

/// Counts, sums, means and the like over the elements of a set, each of which may or may not belong to it.
extension PossibleEvaluator {
  mutating func count(_ set: ElementSet, _ slots: [Int]) -> Possible {
    var (sure, most) = (0, 0)
    for element in 0..<set.count {
      let outcome = membership(element, of: set, slots)
      if outcome == .holds { sure += 1 }
      if outcome.contains(.holds) { most += 1 }
    }
    return .these((sure...most).map { .number(Decimal($0)) })
  }

  mutating func summarise(
    _ summary: Expression.Summary, _ set: ElementSet, _ body: Expression, _ slots: [Int]
  ) -> Possible {
    var parts: [Possible] = []
    for element in 0..<set.count {
      let outcome = membership(element, of: set, slots)
      guard outcome.contains(.holds) else { continue }
      let found = values(of: body, slots.binding(element, in: set.slot))
      // One that does not belong to the set is as one without a number.
      parts.append(outcome == .holds ? found : found.union(.these([.absent(.notAsked)])))
    }
    return summarise(summary, parts)
  }

  mutating func summarise(_ summary: Expression.Summary, _ parts: [Possible]) -> Possible {
    var rows: [[Datum]] = [[]]
    for part in parts {
      guard case .these(let values) = part, rows.count * values.count <= Possible.most else {
        return anything(.combinations)
      }
      rows = rows.flatMap { row in values.map { row + [$0] } }
      steps += rows.count
    }
    return Possible.these(rows.map { Evaluator.summarise(summary, $0) }).distinct
  }
}
