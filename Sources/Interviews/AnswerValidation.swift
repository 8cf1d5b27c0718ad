import Instruments

/// The validation of an answer: its format, its bounds, whether it is offered, and the author's checks.
struct AnswerValidation {
  /// The field, in a situation that includes the answer.
  let asked: AskedField
  /// Whether it is the last row of its battery.
  let isLastRow: Bool

  /// The reason why the answer is not valid; nil if it is.
  func problem(about answer: Answer, isOverridden: Bool = false) -> InputProblem? {
    switch answer {
    case .missing(let kind): if let problem = problem(about: kind) { return problem }
    case .given(let value):
      if let problem = asked.question.shape.form.problem(about: value, asked) { return problem }
    }
    for check in asked.question.checks
    where !(check.isSoft && isOverridden) && (isLastRow || !check.isOfAllRows) {
      if asked.evaluator.value(of: check.condition, asked.slots) == .truth(false) {
        return .check(asked.text(check.message), canOverride: check.isSoft)
      }
    }
    return nil
  }

  private func problem(about kind: MissingKind) -> InputProblem? {
    if kind == .skipped { return asked.question.isOptional ? nil : .answerNeeded }
    let questionnaire = asked.evaluator.questionnaire
    let offered = questionnaire.offers(asked.question, isSelfCompleted: asked.isSelfCompleted).map(\.kind)
    return offered.contains(kind) ? nil : .notOffered(offered)
  }
}

extension Questionnaire {
  /// The missing answers that a question offers. In self-completed interviews, every question can be refused.
  func offers(_ question: Question, isSelfCompleted: Bool) -> [MissingOffer] {
    let canRefuse = question.missing.contains { $0.kind == .refused }
    return question.missing + (isSelfCompleted && !canRefuse ? [MissingOffer(.refused)] : [])
  }
}
