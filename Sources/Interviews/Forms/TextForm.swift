import Instruments

/// A text.
struct TextForm: InterviewForm {
  let domain: TextDomain

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .text(let text) = value else { return .notAnOption }
    if !text.contains(where: { !$0.isWhitespace }) { return .answerNeeded }
    if let characters = domain.characters, text.count > characters { return .tooLong(characters) }
    guard let pattern = domain.pattern, Pattern.matches(text, pattern) == false else { return nil }
    return .noMatch(asked.text(domain.message))
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    .text(lines: domain.lines, characters: domain.characters)
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    if case .text(let text) = value { text } else { nil }
  }
}
