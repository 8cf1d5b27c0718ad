package import Dates
package import Instruments

/// What is to be shown, in meaning, not in characters. Every driver draws it in its own way.
package enum ScreenModel: Sendable {
  /// A question that waits for an answer.
  case question(QuestionScreen)
  /// All questions are answered: the answers, before the end.
  case review(ReviewScreen)
}

/// A question as it is to be shown. All texts are in the language of the interview, filled, and not yet
/// cleaned for any output.
package struct QuestionScreen: Sendable {
  /// An option, or a labelled point of a scale.
  package struct Option: Hashable, Sendable {
    /// The code that is typed.
    package var code: Int
    /// Its id; the code's digits for a point.
    package var id: String
    /// What it is called.
    package var label: String
    /// Whether it is not read out.
    package var isSpontaneous = false

    /// An option with its code, id and label.
    package init(code: Int, id: String, label: String, isSpontaneous: Bool = false) {
      (self.code, self.id, self.label, self.isSpontaneous) = (code, id, label, isSpontaneous)
    }
  }

  /// What is typed here.
  package enum Form: Hashable, Sendable {
    /// One of the options.
    case one([Option])
    /// Several of the options.
    case several([Option], atLeast: Int, atMost: Int)
    /// A point from a low to a high one; those that have a label.
    case point(low: Int, high: Int, labels: [Option])
    /// A number, with its bounds as far as they are known, or one of the options beside it.
    case number(low: String?, high: String?, decimals: Int, unit: String?, [Option])
    /// A day, with its bounds as far as they are known.
    case date(first: CalendarDate?, last: CalendarDate?)
    /// A text.
    case text(lines: Int, characters: Int?)
    /// The options in an order: so many places.
    case order([Option], places: Int)
    /// A total divided among the options.
    case amounts([Option], total: String?, unit: String?)
    /// The best and the worst of the options, with what is asked of each if the author says so.
    case extremes([Option], most: String?, least: String?)
    /// Short texts.
    case texts(atMost: Int)

    /// What can be chosen, or has a label; empty where something is written.
    package var options: [Option] {
      switch self {
      case .one(let options), .several(let options, _, _), .point(_, _, let options), .order(let options, _),
        .amounts(let options, _, _), .extremes(let options, _, _), .number(_, _, _, _, let options):
        options
      case .date, .text, .texts: []
      }
    }
  }

  /// A missing answer that is offered, with its wording if it has one.
  package struct Missing: Hashable, Sendable {
    /// Which one.
    package var kind: MissingKind
    /// How its author calls it.
    package var label: String?
  }

  /// The field that is asked for.
  package var address: Address
  /// The titles of the sections and rounds around it, outermost first; those without a title are left out.
  package var sections: [String]
  /// Its number on the route, from 1.
  package var number: Int
  /// How many questions the route has, as far as is known.
  package var total: Int
  /// Whether there may be more: rounds of loops that are not known yet.
  package var isTotalOpen: Bool
  /// What is said before it.
  package var statements: [SpokenText]
  /// What is read out.
  package var ask: String?
  /// For the interviewer's eyes.
  package var instruct: String?
  /// Help on demand.
  package var help: String?
  /// The name of the row of a battery.
  package var row: String?
  /// What is typed.
  package var form: Form
  /// The missing answers that are offered.
  package var missing: [Missing]
  /// Whether it can be left empty.
  package var isOptional: Bool
  /// The answer that it has already.
  package var answer: Answer?
  /// That answer as the respondent knows it.
  package var answerText: String
  /// Why that answer cannot stand any more, since another one was changed.
  package var objection: InputProblem?
  /// The day of the interview.
  package var today: CalendarDate
}

/// Something that is said, with what the interviewer should know about it.
package struct SpokenText: Hashable, Sendable {
  /// The text; nil where there is only an instruction.
  package var text: String?
  /// For the interviewer's eyes.
  package var instruct: String?
}

/// The answers, before the end.
package struct ReviewScreen: Sendable {
  /// A question with its answer.
  package struct Line: Hashable, Sendable {
    /// The field.
    package var address: Address
    /// What was asked, in short.
    package var question: String
    /// The names of the rounds and of the row that it was asked of, outermost first, unless the question names them.
    package var rounds: [String]
    /// The answer, nil where it is still open.
    package var answer: Answer?
    /// The answer as the respondent knows it.
    package var text: String
  }

  /// What is said after the last question.
  package var statements: [SpokenText]
  /// All questions on the route.
  package var lines: [Line]
  /// The answers that are off the route.
  package var aside: [Line]
  /// Whether it ends since a quota is full.
  package var isOneTooMany: Bool
}
