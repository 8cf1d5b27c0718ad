import Instruments

extension AskedField {
  /// The reason why an answer is not valid; nil if it is. The situation of the field includes the answer. Considers its
  /// format, its bounds, whether it is offered, and the author's checks.
  ///
  /// - Parameter isLastRow: Whether it is the last row of its battery: only there are checks on all rows evaluated.
  /// - Parameter isOverridden: Whether the interviewer overrode the soft checks.
  func problem(about answer: Answer, isLastRow: Bool, isOverridden: Bool = false) -> InputProblem? {
    switch answer {
    case .missing(let kind): if let problem = problem(about: kind) { return problem }
    case .given(let value):
      if let problem = question.shape.form.problem(about: value, self) { return problem }
    }
    for check in question.checks
    where !(check.isSoft && isOverridden) && (isLastRow || !check.isOfAllRows) {
      if evaluator.value(of: check.condition, slots) == .truth(false) {
        return .check(text(check.message), canOverride: check.isSoft)
      }
    }
    return nil
  }

  private func problem(about kind: MissingKind) -> InputProblem? {
    if kind == .skipped { return question.isOptional ? nil : .answerNeeded }
    let offered = evaluator.questionnaire.offers(question, isSelfCompleted: isSelfCompleted).map(\.kind)
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
