package import Instruments

/// An answer that a check objects to, with what the check looks at besides.
package struct CheckedAnswer: Sendable {
  /// The answer as the interviewer knows it.
  package var text: String
  /// The other questions that the condition of the check names, as far as they were reached, in their order.
  package var questions: [ReviewScreen.Line]
}

extension Interview {
  /// What is to be seen where a check objects to an answer to the question shown.
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
