package import Instruments

/// A row of a battery, as it is shown among the others.
package struct BatteryRow: Hashable, Sendable {
  /// The field.
  package var address: Address
  /// The name of its element, as it was written.
  package var name: String
  /// Its answer, nil where it is open, or cannot stand any more.
  package var answer: Answer?
  /// Whether it is the row that is asked for now.
  package var isCurrent: Bool
}

extension Interview {
  /// The rows of the battery that is asked now, in the order in which they are asked; empty where the question is none.
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

  /// The answers that would fall off the route if the question shown were answered so.
  package func wouldSetAside(_ answer: Answer) -> [ReviewScreen.Line] {
    guard let current = current() else { return [] }
    let before = Set(setAside())
    // As if nothing objected to it: a check is asked about after this.
    var changed = self
    let address = questionnaire.address(of: route().stops[current].field)
    guard (try? changed.apply(.answered(address, answer, override: ""))) != nil else { return [] }
    let fallen = changed.setAside().filter { !before.contains($0) }
    let lines = review().lines
    return fallen.compactMap { field in
      let address = questionnaire.address(of: field)
      return lines.first { $0.address == address }
    }
  }
}
