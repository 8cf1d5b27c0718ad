import Instruments

/// Several short texts.
struct TextsForm: InterviewForm {
  let atMost: Int

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .texts(let texts) = value else { return .notAnOption }
    if texts.isEmpty { return .answerNeeded }
    return texts.count > atMost ? .tooMany(atMost) : nil
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form { .texts(atMost: atMost) }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    if case .texts(let texts) = value { texts.joined(separator: ", ") } else { nil }
  }
}
