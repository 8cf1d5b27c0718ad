package import Dates
package import Digests
package import Instruments

/// The start of an interview, with all data that a replay needs.
package struct Start: Hashable, Sendable {
  /// The SHA-256 of the questionnaire's source.
  package var questionnaire: Digest
  /// The seed for random orders, draws and designs.
  package var seed: UInt64
  /// The day of the start.
  package var date: CalendarDate
  /// The language at the start.
  package var language: String
  /// The perspective of the respondent: `customer` or `management`.
  package var perspective: Perspective
  /// The name of the interviewer; empty if not given.
  package var interviewer: String
  /// The wave; empty if not given.
  package var wave: String
  /// The id of the case, which is a pseudonym and not a name; empty if not given.
  package var caseID: String
  /// The sample fields of the case, without free texts, by id.
  package var sample: [String: Value]
  /// Whether the respondent answers without an interviewer.
  package var isSelfCompleted: Bool
  /// Whether the answers are simulated.
  package var isSimulated: Bool
  /// The reason why the case is interviewed again; empty for the first interview.
  package var again: String
  /// The version before, if its answers mean something else and the person accepted that; nil otherwise.
  package var acceptedChangesSince: Digest?

  /// A start with all its parts.
  package init(
    questionnaire: Digest, seed: UInt64, date: CalendarDate, language: String,
    perspective: Perspective = .customer,
    interviewer: String = "", wave: String = "", caseID: String = "",
    sample: [String: Value] = [:], isSelfCompleted: Bool = false,
    isSimulated: Bool = false, again: String = "", acceptedChangesSince: Digest? = nil
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
    self.acceptedChangesSince = acceptedChangesSince
  }
}

extension Start {
  /// The interview mode: `interviewer`, or `self` for a self-completed interview.
  package var mode: String { isSelfCompleted ? "self" : "interviewer" }
}

/// An event of an interview. The state of an interview follows from its events alone.
package enum InterviewEvent: Hashable, Sendable {
  /// The interview started.
  case started(Start)
  /// A field was answered, perhaps again; with the reason if a soft check was overridden.
  case answered(Address, Answer, override: String?)
  /// The interview went back to a question.
  case reopened(Address)
  /// The interview went to the first open question, without an answer to the current one.
  case advanced
  /// A note was added, at the question that was shown, if any.
  case noted(Address?, String)
  /// The language was changed.
  case language(String)
  /// A quota was full, given by its id.
  case quotaFull(String)
  /// The interview was stopped before its end, with an disposition such as `partial`.
  case stopped(Disposition)
  /// The interview was resumed by an interviewer; the name is empty if not given.
  case resumed(by: String)
  /// The day changed. The following answers are given on this day.
  case day(CalendarDate)
  /// The interview reached its end, with an disposition.
  case completed(Disposition)
  /// The interview continues with another version of its questionnaire.
  case moved(Move)
  /// The interview was changed from outside.
  case amended(Amendment)
}
