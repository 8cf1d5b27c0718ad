import Instruments

/// One option.
struct OneForm: InterviewForm {
  let set: ElementSet

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .one(let id) = value, asked.offered(set).contains(id) else { return .notAnOption }
    return nil
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form { .one(asked.options(set)) }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    if case .one(let id) = value { names.name(id, of: set) } else { nil }
  }
}
