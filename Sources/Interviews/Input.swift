package import Dates
package import Instruments

/// An input of the interviewer or respondent.
package enum Input: Hashable, Sendable {
  /// Answer the current question.
  case answer(Answer)
  /// Keep the answer that fails a soft check (`should`), with a reason.
  case override(String)
  /// Go to the previous question.
  case back
  /// Go to the first open question.
  case next
  /// Go to a question, by its id or address.
  case goTo(String)
  /// Add a note.
  case note(String)
  /// Continue in another language.
  case language(String)
  /// Stop, with an disposition.
  case stop(Disposition)
  /// Save and leave. The disposition from before the interview was resumed stays if there is no new answer.
  case leave
  /// End the interview, after all questions are answered.
  case finish
}

/// The result of handling an input.
package enum Action: Hashable, Sendable {
  /// An event, which must be recorded and then applied.
  case record(InterviewEvent)
  /// The input is refused, for a reason.
  case refuse(InputProblem)
}

/// The reason why an input is refused. Each interface language has a message for it.
package enum InputProblem: Hashable, Sendable {
  /// An answer is required.
  case answerNeeded
  /// The answer is not one of the options or scale points.
  case notAnOption
  /// The answer is not a number.
  case notANumber
  /// The number is outside its bounds; a bound is nil if there is none.
  case outOfRange(low: String?, high: String?)
  /// The answer is not a calendar day.
  case notADate
  /// The day is outside its bounds; a bound is nil if there is none.
  case dateOutOfRange(first: CalendarDate?, last: CalendarDate?)
  /// The number has more decimals than this maximum.
  case tooManyDecimals(Int)
  /// An exclusive option, given by its label, was chosen with other options.
  case exclusive(String)
  /// The ranking does not have this number of different elements.
  case notAnOrder(places: Int)
  /// The best and the worst element are the same.
  case notExtremes
  /// The amounts do not add up to this total; `left` is the difference, negative if they exceed it.
  case notTheTotal(String, left: String)
  /// An amount is negative.
  case negativeAmount
  /// There are fewer options than this minimum.
  case tooFew(Int)
  /// There are more options or texts than this maximum.
  case tooMany(Int)
  /// The text has more characters than this maximum.
  case tooLong(Int)
  /// The text does not match its pattern; with the author's message, if there is one.
  case noMatch(String?)
  /// The missing answer is not offered; with those that are.
  case notOffered([MissingKind])
  /// A check fails; with the author's message, if there is one, and whether it is a soft check.
  case check(String?, canOverride: Bool)
  /// There is nothing to override.
  case nothingToOverride
  /// This is the first question.
  case isFirst
  /// The route has no question with this id or address.
  case noSuchQuestion(String)
  /// The questionnaire does not have the language; with those that it has.
  case noSuchLanguage([String])
  /// Some questions are still open.
  case stillOpen
  /// The interview is over.
  case isOver
}
