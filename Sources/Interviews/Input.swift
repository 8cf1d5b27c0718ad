package import Dates
package import Instruments

/// What somebody at the keyboard wants.
package enum Input: Hashable, Sendable {
  /// To answer the question shown.
  case answer(Answer)
  /// To keep the answer that a `should` objects to, with a reason.
  case override(String)
  /// To go to the question before.
  case back
  /// To go to the first open question.
  case next
  /// To go to a question.
  case goTo(String)
  /// To note something.
  case note(String)
  /// To go on in another language.
  case language(String)
  /// To stop, with an outcome.
  case stop(Disposition)
  /// To save and leave: with the outcome that it had before it was gone on with, if nothing was answered since.
  case leave
  /// To end the interview, when all questions are answered.
  case finish
}

/// What follows from an input.
package enum Action: Hashable, Sendable {
  /// This happened: it is to be recorded, then applied.
  case record(InterviewEvent)
  /// Nothing happened, and why.
  case refuse(InputProblem)
}

/// Why an input is not taken: what would be right, as a value that each language says in its words.
package enum InputProblem: Hashable, Sendable {
  /// An answer is needed.
  case answerNeeded
  /// It is none of the options, or of the points.
  case notAnOption
  /// It is no number.
  case notANumber
  /// The number lies outside of its bounds, each nil where there is none.
  case outOfRange(low: String?, high: String?)
  /// It is no day of the calendar.
  case notADate
  /// The day lies outside of its bounds, each nil where there is none.
  case dateOutOfRange(first: CalendarDate?, last: CalendarDate?)
  /// The number has more decimals than these.
  case tooManyDecimals(Int)
  /// An option that goes with no other, by its label.
  case exclusive(String)
  /// Not as many places as these, each with an element of its own.
  case notAnOrder(places: Int)
  /// Not a best and a worst that differ.
  case notExtremes
  /// The amounts do not add up to this; how much is left, negative where it is too much.
  case notTheTotal(String, left: String)
  /// An amount is negative.
  case negativeAmount
  /// Fewer options than these.
  case tooFew(Int)
  /// More options or texts than these.
  case tooMany(Int)
  /// More characters than these.
  case tooLong(Int)
  /// The text does not match its pattern; what its author says of that.
  case noMatch(String?)
  /// This missing answer is not offered; the ones that are.
  case notOffered([MissingKind])
  /// A check of the author's does not hold; what the author says of that, and whether it can be overridden.
  case check(String?, canOverride: Bool)
  /// There is nothing to override.
  case nothingToOverride
  /// This is the first question.
  case isFirst
  /// There is no such question on the route.
  case noSuchQuestion(String)
  /// The questionnaire does not have this language; those it has.
  case noSuchLanguage([String])
  /// Some questions are still open.
  case stillOpen
  /// The interview is over.
  case isOver
}
