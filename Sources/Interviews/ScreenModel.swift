package import Dates
package import Instruments

/// The content of a screen, independent of how a user interface draws it.
package enum ScreenModel: Sendable {
  /// The current question.
  case question(QuestionScreen)
  /// The review of all answers before the end.
  case review(ReviewScreen)
}

/// The content of a question screen. All texts are in the language of the interview and with fills. They are not yet
/// cleaned of control characters.
package struct QuestionScreen: Sendable {
  /// An option, or a labeled scale point.
  package struct Option: Hashable, Sendable {
    /// The code that is typed.
    package var code: Int
    /// Its id; the code's digits for a point.
    package var id: String
    /// Its label.
    package var label: String
    /// Whether it is not read out.
    package var isSpontaneous = false

    /// An option with its code, id and label.
    package init(code: Int, id: String, label: String, isSpontaneous: Bool = false) {
      (self.code, self.id, self.label, self.isSpontaneous) = (code, id, label, isSpontaneous)
    }
  }

  /// The form for the answer.
  package enum Form: Hashable, Sendable {
    /// One option.
    case one([Option])
    /// Several options.
    case several([Option], atLeast: Int, atMost: Int)
    /// A scale point between two ends; `labels` are the labeled points.
    case point(low: Int, high: Int, labels: [Option])
    /// A number, or one of the options instead. A bound is nil if there is none or it is not known.
    case number(low: String?, high: String?, decimals: Int, unit: String?, [Option])
    /// A day. A bound is nil if there is none or it is not known.
    case date(first: CalendarDate?, last: CalendarDate?)
    /// A text.
    case text(lines: Int, characters: Int?)
    /// A ranking of options, with a number of places.
    case order([Option], places: Int)
    /// A total divided among the options.
    case amounts([Option], total: String?, unit: String?)
    /// The best and the worst option, with the author's prompts, if any.
    case extremes([Option], most: String?, least: String?)
    /// Several short texts.
    case texts(atMost: Int)

    /// The options, or the labeled points; empty for forms without options.
    package var options: [Option] {
      switch self {
      case .one(let options), .several(let options, _, _), .point(_, _, let options), .order(let options, _),
        .amounts(let options, _, _), .extremes(let options, _, _), .number(_, _, _, _, let options):
        options
      case .date, .text, .texts: []
      }
    }
  }

  /// A missing answer that is offered.
  package struct Missing: Hashable, Sendable {
    /// Its kind.
    package var kind: MissingKind
    /// The author's label; nil for the standard label.
    package var label: String?
  }

  /// The address of the field.
  package var address: Address
  /// The titles of the sections and rounds around it, outermost first.
  package var sections: [String]
  /// Its number on the route, from 1.
  package var number: Int
  /// The number of questions on the route, as far as it is known.
  package var total: Int
  /// Whether there may be more questions, in rounds of loops that are not known yet.
  package var isTotalOpen: Bool
  /// The statements before it.
  package var statements: [SpokenText]
  /// The question wording.
  package var ask: String?
  /// The interviewer instruction.
  package var instruct: String?
  /// The help text, shown on demand.
  package var help: String?
  /// The name of the current row of a battery.
  package var row: String?
  /// The form for the answer.
  package var form: Form
  /// The missing answers that are offered.
  package var missing: [Missing]
  /// Whether it can be left empty.
  package var isOptional: Bool
  /// The answer, if there already is one.
  package var answer: Answer?
  /// The text of this answer, with labels.
  package var answerText: String
  /// The reason why this answer is no longer valid, after another one was changed; nil if it is valid.
  package var objection: InputProblem?
  /// The day of the interview.
  package var today: CalendarDate
}

/// A text that is read out, with an interviewer instruction.
package struct SpokenText: Hashable, Sendable {
  /// The text; nil if there is only an instruction.
  package var text: String?
  /// The interviewer instruction.
  package var instruct: String?
}

/// The content of the review screen, which shows all answers before the end.
package struct ReviewScreen: Sendable {
  /// A question with its answer.
  package struct Line: Hashable, Sendable {
    /// The address of the field.
    package var address: Address
    /// The label of the question, or else its wording.
    package var question: String
    /// The names of its rounds and row, outermost first, without those that the question text includes.
    package var rounds: [String]
    /// The answer; nil if the question is open.
    package var answer: Answer?
    /// The text of the answer, with labels.
    package var text: String
  }

  /// The statements after the last question.
  package var statements: [SpokenText]
  /// The questions on the route.
  package var lines: [Line]
  /// The answers that are no longer on the route.
  package var aside: [Line]
  /// Whether the interview ends because a quota is full.
  package var isOneTooMany: Bool
}
