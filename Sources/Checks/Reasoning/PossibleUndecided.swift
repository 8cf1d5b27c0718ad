import Instruments

/// What is not known of a value, and why.
extension PossibleEvaluator {
  /// Nothing is known of a value.
  mutating func anything(_ reason: UndecidedReason) -> Possible {
    note(reason)
    return .anything
  }

  mutating func anyOutcome(_ reason: UndecidedReason) -> Outcomes {
    note(reason)
    return .any
  }

  /// Notes the first reason, or one that no larger budget would overcome.
  mutating func note(_ reason: UndecidedReason) {
    if doubt.map({ !$0.isForGood && reason.isForGood }) ?? true { doubt = reason }
  }

  /// Why the content of something is not known exactly.
  func doubt(about expression: Expression, _ slots: [Int]) -> UndecidedReason {
    guard case .field(let reference) = expression.form else { return .sample }
    let id = questionnaire.questions[reference.question].id
    return domain(of: expression, slots)?.exactness == .landmarks ? .numbers(id) : .answers(id)
  }
}
