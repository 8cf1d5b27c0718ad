import Dates
import Instruments
import Randomness

/// A randomly drawn arm, which follows from the seed and is not asked.
struct DrawnForm: InterviewForm {
  let codeFrame: Int

  func unasked(_ asked: AskedField) -> Cell? {
    let questionnaire = asked.evaluator.questionnaire
    let arms = questionnaire.codeFrames[codeFrame].elements
    var random = KeyedRandom(
      seed: asked.evaluator.situation.seed, key: questionnaire.address(of: asked.field).text)
    return .given(.one(arms[random.below(arms.count)].id))
  }

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? { .notAnOption }
  func screen(_ asked: AskedField) -> QuestionScreen.Form { .text(lines: 1, characters: nil) }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    if case .one(let id) = value { id } else { nil }
  }
}

/// A computed value, which is not asked.
struct ComputedForm: InterviewForm {
  let expression: Expression

  func unasked(_ asked: AskedField) -> Cell? {
    asked.evaluator.value(of: expression, asked.slots).cell
  }

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? { .notAnOption }
  func screen(_ asked: AskedField) -> QuestionScreen.Form { .text(lines: 1, characters: nil) }

  /// The text of a computed value. For options, this is the id, because their labels belong to another question.
  func text(of value: Value, _ names: AnswerNames) -> String? {
    switch value {
    case .truth(let truth): truth ? "1" : "0"
    case .number(let number): "\(number)"
    case .text(let text), .one(let text): text
    case .date(let date): date.text
    case .some(let ids), .texts(let ids): ids.joined(separator: ", ")
    case .point, .order, .amounts, .extremes: nil
    }
  }
}
