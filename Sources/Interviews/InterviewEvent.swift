package import Dates
package import Digests
package import Instruments

/// What replay needs to know of the beginning of an interview.
package struct Start: Hashable, Sendable {
  /// The SHA-256 of the questionnaire's source.
  package var questionnaire: Digest
  /// What all chance of the interview comes from.
  package var seed: UInt64
  /// The day it was begun.
  package var date: CalendarDate
  /// The language it was begun in.
  package var language: String
  /// Who is speaking: `customer` or `management`.
  package var perspective: Perspective
  /// The interviewer, as the interviewer was named.
  package var interviewer: String
  /// The wave that it belongs to.
  package var wave: String
  /// The case that it belongs to: a pseudonym, never a name.
  package var caseID: String
  /// What came with the case, but for free text.
  package var sample: [String: Value]
  /// Whether the respondent answers without an interviewer.
  package var isSelfCompleted: Bool
  /// Whether no person answered.
  package var isSimulated: Bool
  /// Why the case is interviewed again; empty where it is the first time.
  package var again: String

  /// A beginning.
  package init(
    questionnaire: Digest, seed: UInt64, date: CalendarDate, language: String,
    perspective: Perspective = .customer,
    interviewer: String = "", wave: String = "", caseID: String = "",
    sample: [String: Value] = [:], isSelfCompleted: Bool = false,
    isSimulated: Bool = false, again: String = ""
  ) {
    self.questionnaire = questionnaire
    self.seed = seed
    self.date = date
    self.language = language
    self.perspective = perspective
    self.interviewer = interviewer
    self.wave = wave
    self.caseID = caseID
    self.sample = sample
    self.isSelfCompleted = isSelfCompleted
    self.isSimulated = isSimulated
    self.again = again
  }
}

extension Start {
  /// How it is conducted: `interviewer`, or `self` where the respondent answers alone.
  package var mode: String { isSelfCompleted ? "self" : "interviewer" }
}

/// Something that happened in an interview. The events in their order are the interview: everything
/// else is a replay of them.
package enum InterviewEvent: Hashable, Sendable {
  /// It was begun.
  case started(Start)
  /// A field was answered, or answered anew; with the reason where a `should` was overridden.
  case answered(Address, Answer, override: String?)
  /// A question was gone back to.
  case reopened(Address)
  /// The interview went on to the first open question, without an answer to the one before it.
  case advanced
  /// Something was noted, at a question if one was shown.
  case noted(Address?, String)
  /// The language was changed.
  case language(String)
  /// A quota was found full, by its id.
  case quotaFull(String)
  /// It was stopped before its end, with an outcome such as `partial`.
  case stopped(Disposition)
  /// It was gone on with, by an interviewer; an empty name where none was given.
  case resumed(by: String)
  /// It goes on on another day than before. What is answered from here on is answered on that day.
  case day(CalendarDate)
  /// It came to its end, with its outcome.
  case completed(Disposition)
  /// Somebody changed something about it outside of the interview.
  case amended(Amendment)
}
