import Dates
import Instruments

/// A calendar day.
struct DateForm: InterviewForm {
  let domain: DateDomain

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .date(let date) = value else { return .notAnOption }
    let (first, last) = bounds(asked)
    let isOutside = (first.map { date < $0 } ?? false) || (last.map { date > $0 } ?? false)
    return isOutside ? .dateOutOfRange(first: first, last: last) : nil
  }

  /// The first and the last day; nil if there is no limit or it is not known.
  private func bounds(_ asked: AskedField) -> (first: CalendarDate?, last: CalendarDate?) {
    func date(_ expression: Expression?) -> CalendarDate? {
      guard let expression, case .date(let date) = asked.evaluator.value(of: expression, asked.slots)
      else { return nil }
      return date
    }
    return (date(domain.from), date(domain.to))
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    let (first, last) = bounds(asked)
    return .date(first: first, last: last)
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    if case .date(let date) = value { date.text } else { nil }
  }
}
