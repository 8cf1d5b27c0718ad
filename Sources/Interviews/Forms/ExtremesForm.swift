import Instruments

/// The best and the worst of some elements that are shown together.
struct ExtremesForm: InterviewForm {
  let set: ElementSet
  let domain: ExtremesDomain

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .extremes(let extremes) = value else { return .notAnOption }
    let shown = asked.question.shownIDs(asked.evaluator, asked.slots)
    guard Set(shown) == Set(extremes.shown), shown.contains(extremes.best), shown.contains(extremes.worst)
    else { return .notAnOption }
    return extremes.best == extremes.worst ? .notExtremes : nil
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    let elements = asked.evaluator.questionnaire.codeFrames[set.codeFrame].elements
    return .extremes(
      asked.question.shownSet(asked.evaluator, asked.slots).map { asked.option(elements[$0]) },
      most: asked.text(domain.most), least: asked.text(domain.least))
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    guard case .extremes(let extremes) = value else { return nil }
    return [names.name(extremes.best, of: set), "…", names.name(extremes.worst, of: set)]
      .joined(separator: " > ")
  }

  /// Whether the design for a number of elements has this set. With fewer elements, there are fewer sets.
  func isOffered(_ count: Int, _ slots: [Int]) -> Bool { (slots.last ?? 0) < domain.plan.sets(of: count) }
}
