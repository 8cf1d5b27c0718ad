import Dates
import Instruments
import Interviews
import Stories
import Testing

/// Interviews that stand somewhere, without a terminal in between.
extension Story {
  /// An interview after some answers, by the addresses of their fields.
  static func standing(
    _ yaml: String, _ answers: KeyValuePairs<String, Answer> = [:], language: String? = nil, seed: UInt64 = 1,
    isSelfCompleted: Bool = false, sample: CaseFields = CaseFields()
  ) throws -> Interview {
    let questionnaire = try #require(self.questionnaire(yaml), "\(report(yaml))")
    var start = self.start(
      questionnaire, language: language, isSelfCompleted: isSelfCompleted, sample: sample)
    start.seed = seed
    var interview = Interview(questionnaire, start, sampleTexts: sample.texts)
    for (text, answer) in answers { try interview.answer(text, answer) }
    return interview
  }
}

/// No question is open, where one should be.
struct NothingOpen: Error {}

extension Interview {
  /// Records an answer to a field without asking whether it is valid.
  mutating func answer(_ text: String, _ answer: Answer, override: String? = nil) throws {
    let address: Address? = Address(text)
    try apply(.answered(try #require(address), answer, override: override))
  }

  /// What becomes of an input: what is recorded, by its address, or the reason why it is refused.
  func refusal(_ answer: Answer) -> InputProblem? {
    if case .refuse(let problem) = handle(.answer(answer)) { problem } else { nil }
  }

  /// The screen of the current question.
  func questionScreen() throws -> QuestionScreen {
    if case .question(let screen) = screen() { return screen }
    throw NothingOpen()
  }

  /// The stops of the route, by address; those without a valid answer with `?`.
  func stops() -> [String] {
    route().stops.map { questionnaire.address(of: $0.field).text + ($0.isSettled ? "" : "?") }
  }

  /// The lines of a review, each on one line.
  static func texts(_ lines: [ReviewScreen.Line]) -> [String] {
    lines.map { line in
      "\(line.address.text): \(line.question)\(line.rounds.map { " - \($0)" }.joined()) = \(line.text)"
    }
  }
}
