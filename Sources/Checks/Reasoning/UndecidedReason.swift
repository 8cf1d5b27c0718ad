package import Texts

/// The reason why it could not be decided whether a condition can be true, or false.
enum UndecidedReason: Hashable {
  /// The amounts of an allocation, by the id of the question.
  case amounts(String)
  /// A pattern that a text must match.
  case pattern
  /// The day of the interview.
  case today
  /// The answer to a question whose possible answers are not listed: texts, rankings, many options.
  case answers(String)
  /// A number or a day with too many possible values, of which only representatives are listed.
  case numbers(String)
  /// A sample field of the case.
  case sample
  /// Too many values go into one sum, mean, or comparison.
  case combinations
  /// The kind of missing answer that a computed value has.
  case missingOfComputed
  /// Too many levels of computed values that depend on computed values.
  case depth
  /// Too many questions or definitions that depend on each other.
  case definitions
  /// More steps than the limit for one condition.
  case steps
  /// More steps than the limit for one file.
  case budget
  /// Too many rounds of loops and rows.
  case rounds
  /// Another reason.
  case other

  /// Whether the condition would stay undecided with more steps.
  var isPermanent: Bool {
    switch self {
    case .amounts, .pattern, .today: true
    default: false
    }
  }

  /// The reason, for a sentence that begins with "because".
  var reason: String {
    switch self {
    case .amounts(let id): "the amounts of the allocation `\(id)` and their sum are not analyzed"
    case .pattern: "text patterns are not analyzed"
    case .today: "it depends on the day of the interview"
    case .answers(let id): "the possible answers to `\(id)` are not analyzed one by one"
    case .numbers(let id): "`\(id)` has too many possible values to analyze them one by one"
    case .sample: "it depends on the sample fields of the case"
    case .combinations: "it depends on too many combinations of answers"
    case .missingOfComputed: "it depends on which missing answer a computed value has"
    case .depth: "it depends on too many levels of computed values"
    case .definitions: "it depends on too many questions and definitions"
    case .steps: "it would take more than \(Solver.mostSteps) steps"
    case .budget: "the conditions before it used all the steps for one file"
    case .rounds: "there are too many loop rounds and rows to analyze them one by one"
    case .other: "it depends on something that is not analyzed"
    }
  }
}

/// A condition for which it could not be decided whether it can be true, or false.
package struct Undecided: Sendable {
  /// The place of the condition.
  package let place: SourceRange
  /// A sentence that says what was not decided, and why, without a period at the end.
  package let sentence: String

  init(_ place: SourceRange, _ outcomes: Outcomes, _ reason: UndecidedReason) {
    self.place = place
    let value = outcomes.contains(.holds) ? "true" : "false"
    sentence = "could not decide whether this can be \(value), because \(reason.reason)"
  }
}
