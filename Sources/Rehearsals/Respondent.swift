import Instruments
import Interviews

/// Produces the answers of a simulated respondent.
struct Respondent {
  let person: Person
  let questionnaire: Questionnaire
  /// The seed of the whole simulation.
  let simulation: UInt64

  /// An answer. Later attempts give other answers, less and less like the person's own. After going back, numbers are mostly
  /// small.
  func answer(
    _ screen: QuestionScreen, _ question: Question, _ situation: Situation, attempt: Int, isReturn: Bool
  ) -> Answer {
    let key = "\(screen.address.text) \(attempt)"
    var random = RandomValues(seed: person.seed, key: key)
    let misses = random.part() < person.effects.missing
    if attempt == 0, misses, let missing = missing(screen, &random) { return .missing(missing) }
    let form = screen.form.simulated
    if isReturn, let small = form.small, random.part() < 0.8 { return .given(small) }
    let asked = SimulatedQuestion(
      respondent: self, screen: screen, question: question, situation: situation, attempt: attempt)
    return .given(form.value(asked, &random))
  }

  /// A missing answer; nil if the question offers none.
  func missing(_ screen: QuestionScreen) -> Answer? {
    var random = RandomValues(seed: person.seed, key: "\(screen.address.text) missing")
    return missing(screen, &random).map(Answer.missing)
  }

  private func missing(_ screen: QuestionScreen, _ random: inout RandomValues) -> MissingKind? {
    random.one(of: screen.missing.map(\.kind) + (screen.isOptional ? [.skipped] : []))
  }
}
