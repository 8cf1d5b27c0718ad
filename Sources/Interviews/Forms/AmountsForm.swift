import Instruments

import struct Foundation.Decimal

/// A total divided among elements.
struct AmountsForm: InterviewForm {
  let set: ElementSet
  let domain: AmountsDomain

  func problem(about value: Value, _ asked: AskedField) -> InputProblem? {
    guard case .amounts(let amounts) = value,
      amounts.map(\.id).sorted() == asked.offered(set).sorted()
    else { return .notAnOption }
    if amounts.contains(where: { $0.number < 0 }) { return .negativeAmount }
    guard let total = total(asked) else { return nil }
    let left = total - amounts.reduce(0) { $0 + $1.number }
    return left == 0 ? nil : .notTheTotal("\(total)", left: "\(left)")
  }

  /// The total that the amounts must add up to; nil if it is not known.
  private func total(_ asked: AskedField) -> Decimal? {
    if case .number(let total) = asked.evaluator.value(of: domain.total, asked.slots) { total } else { nil }
  }

  func screen(_ asked: AskedField) -> QuestionScreen.Form {
    .amounts(
      asked.options(set), total: total(asked).map { "\($0)" }, unit: asked.text(domain.unit))
  }

  func text(of value: Value, _ names: AnswerNames) -> String? {
    guard case .amounts(let amounts) = value else { return nil }
    return amounts.filter { $0.number != 0 }.map { "\(names.name($0.id, of: set)) \($0.number)" }
      .joined(separator: ", ")
  }
}
