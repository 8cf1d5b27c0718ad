import Instruments

import struct Foundation.Decimal

/// A number, or an option instead of a number.
struct NumberForm: InterviewForm {
  let domain: NumberDomain

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    switch value {
    case .one(let id):
      return domain.options.map { asked.offered($0).contains(id) } == true ? nil : .notAnOption
    case .number(let number): return problem(about: number, asked)
    case .some, .point, .text, .texts, .date, .order, .amounts, .extremes, .truth: return .notAnOption
    }
  }

  private func problem(about number: Decimal, _ asked: AskedField) -> InputProblem? {
    if max(0, -number.exponent) > domain.decimals { return .tooManyDecimals(domain.decimals) }
    let (low, high) = bounds(asked)
    let isOutside = (low.map { number < $0 } ?? false) || (high.map { number > $0 } ?? false)
    return isOutside ? .outOfRange(low: low.map { "\($0)" }, high: high.map { "\($0)" }) : nil
  }

  /// The least and the greatest number; nil if there is no limit or it is not known.
  private func bounds(_ asked: AskedField) -> (low: Decimal?, high: Decimal?) {
    func number(_ expression: Expression?) -> Decimal? {
      guard let expression, case .number(let number) = asked.evaluator.value(of: expression, asked.slots)
      else { return nil }
      return number
    }
    return (number(domain.from), number(domain.to))
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    let (low, high) = bounds(asked)
    return .number(
      low: low.map { "\($0)" }, high: high.map { "\($0)" }, decimals: domain.decimals,
      unit: asked.text(domain.unit), domain.options.map(asked.options) ?? [])
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    switch value {
    case .one(let id): names.name(id, of: domain.options)
    case .number(let number): "\(number)"
    case .some, .point, .text, .texts, .date, .order, .amounts, .extremes, .truth: nil
    }
  }
}
