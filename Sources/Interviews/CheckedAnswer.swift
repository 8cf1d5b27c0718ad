package import Instruments

/// An answer that fails a check, with the other answers that the check uses.
package struct CheckedAnswer: Sendable {
  /// The text of the answer, with labels.
  package var text: String
  /// The other questions in the condition of the check that were reached, in the order of the route.
  package var questions: [ReviewScreen.Line]
}

extension Interview {
  /// The details of the check that an answer to the current question fails.
  package func checked(_ answer: Answer) -> CheckedAnswer {
    let route = route()
    guard let stop = current().map({ route.stops[$0] }) else { return CheckedAnswer(text: "", questions: []) }
    let question = questionnaire.questions[stop.question]
    var evaluator = Evaluator(questionnaire, route.situation(at: stop))
    evaluator.situation.cells[stop.field] = Cell(answer)
    let check = question.checks.first {
      (stop.isLastRow || !$0.isOfAllRows) && evaluator.value(of: $0.condition, stop.slots) == .truth(false)
    }
    let named = check.map { NamedFields(questionnaire, $0.condition, stop.slots).fields } ?? []
    let lines = review().lines
    let reached = route.stops.indices.prefix((route.firstOpen ?? route.stops.count) + 1)
    return CheckedAnswer(
      text: reviewed(question, answer, stop.slots, evaluator),
      questions: reached.filter {
        route.stops[$0].field != stop.field && named.contains(route.stops[$0].field)
      }
      .map { lines[$0] })
  }
}
