package import Instruments

/// A row of a battery, for display.
package struct BatteryRow: Hashable, Sendable {
  /// The address of its field.
  package var address: Address
  /// The label of its element.
  package var name: String
  /// Its answer; nil if it has none, or if the answer is no longer valid.
  package var answer: Answer?
  /// Whether it is the current row.
  package var isCurrent: Bool
}

extension Interview {
  /// The rows of the current battery, in the order in which they are asked; empty if the current question is not a
  /// battery.
  package func battery() -> [BatteryRow] {
    guard let current = current() else { return [] }
    let route = route()
    let stop = route.stops[current]
    let question = questionnaire.questions[stop.question]
    guard let rows = question.rows else { return [] }
    if case .extremes = question.shape { return [] }
    let evaluator = Evaluator(questionnaire, route.situation)
    let outer = stop.slots.dropLast()
    return route.stops.compactMap { other in
      guard other.question == stop.question, other.slots.dropLast() == outer, let row = other.slots.last
      else { return nil }
      return BatteryRow(
        address: questionnaire.address(of: other.field),
        name: evaluator.name(of: questionnaire.codeFrames[rows.codeFrame].elements[row], other.slots),
        answer: other.isSettled ? answers[other.field] : nil, isCurrent: other.field == stop.field)
    }
  }

  /// The answers that would no longer be on the route if the current question had this answer.
  package func wouldSetAside(_ answer: Answer) -> [ReviewScreen.Line] {
    guard let current = current() else { return [] }
    let before = Set(setAside())
    // Override soft checks: they are shown only after this.
    var changed = self
    let address = questionnaire.address(of: route().stops[current].field)
    guard (try? changed.apply(.answered(address, answer, override: ""))) != nil else { return [] }
    let removed = changed.setAside().filter { !before.contains($0) }
    let lines = review().lines
    return removed.compactMap { field in
      let address = questionnaire.address(of: field)
      return lines.first { $0.address == address }
    }
  }
}
