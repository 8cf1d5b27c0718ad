package import Texts

/// Why it could not be decided whether a condition can hold, or fail.
enum UndecidedReason: Hashable {
  /// What a question divides among elements, by its id.
  case amounts(String)
  /// A pattern that a text has to match.
  case pattern
  /// The day of the interview.
  case today
  /// The answer to a question whose answers are not told apart: texts, orders, many options.
  case answers(String)
  /// A number or a day of which only those that conditions name are told apart.
  case numbers(String)
  /// What comes with the case.
  case sample
  /// Too many values go into one sum, mean, or comparison.
  case combinations
  /// Which missing answer a computed value has.
  case missingOfComputed
  /// Computed values that depend on computed values, too deep.
  case depth
  /// Too many unknowns, or definitions, belong together.
  case definitions
  /// More steps than are taken for one condition.
  case steps
  /// More steps than are taken for one file.
  case budget
  /// Too many rounds of loops and rows.
  case rounds
  /// None of these.
  case other

  /// Whether no larger budget would overcome it.
  var isForGood: Bool {
    switch self {
    case .amounts, .pattern, .today: true
    default: false
    }
  }

  /// The reason, for a sentence that begins with "because".
  var reason: String {
    switch self {
    case .amounts(let id): "the amounts of the allocation `\(id)` and their sum are not reasoned about"
    case .pattern: "patterns of texts are not reasoned about"
    case .today: "it depends on the day of the interview"
    case .answers(let id): "the answers to `\(id)` are not told apart here"
    case .numbers(let id): "`\(id)` can be more numbers or days than are gone through one by one"
    case .sample: "it depends on what comes with the case"
    case .combinations: "too many combinations of answers go into it"
    case .missingOfComputed: "it depends on which missing answer a computed value has"
    case .depth: "it depends on computed values over too many levels"
    case .definitions: "too many questions and definitions have to do with it"
    case .steps: "it would take more than \(Solver.mostSteps) steps"
    case .budget: "the steps for one file were used up by the conditions before it"
    case .rounds: "there are more rounds of loops and rows than are gone through one by one"
    case .other: "it depends on something that is not reasoned about"
    }
  }
}

/// A condition of which it was not decided whether it can hold, or fail.
package struct Undecided: Sendable {
  /// Where it stands.
  package let place: SourceRange
  /// What was not decided, and why, in one sentence without a full stop.
  package let sentence: String

  init(_ place: SourceRange, _ outcomes: Outcomes, _ doubt: UndecidedReason) {
    self.place = place
    let question = outcomes.contains(.holds) ? "can hold" : "can fail"
    sentence = "not decided: whether this \(question), because \(doubt.reason)"
  }
}
