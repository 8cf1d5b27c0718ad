import Instruments

/// The reasons for inexact results.
extension PossibleEvaluator {
  /// Any value; records the reason.
  mutating func anything(_ reason: UndecidedReason) -> Possible {
    note(reason)
    return .anything
  }

  /// Any outcome; records the reason.
  mutating func anyOutcome(_ reason: UndecidedReason) -> Outcomes {
    note(reason)
    return .any
  }

  /// Records the first reason. A permanent reason replaces one that is not permanent.
  mutating func note(_ reason: UndecidedReason) {
    if undecidedReason.map({ !$0.isPermanent && reason.isPermanent }) ?? true { undecidedReason = reason }
  }

  /// The reason why the value of a field, or of something else, is not known exactly.
  func undecidedReason(about expression: Expression, _ slots: [Int]) -> UndecidedReason {
    guard case .field(let reference) = expression.form else { return .sample }
    let id = questionnaire.questions[reference.question].id
    return domain(of: expression, slots)?.exactness == .representative ? .numbers(id) : .answers(id)
  }
}
