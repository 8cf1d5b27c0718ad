import Dates
import Instruments

/// What happened in an interview so far, folded: the last answer to every field, and how far it has come.
struct History: Sendable {
  /// How it began.
  let start: Start
  /// The language it goes on in.
  private(set) var language: String
  /// The day on which it goes on: what is answered now is answered on this day.
  private(set) var today: CalendarDate
  /// Who conducts it now; empty where nobody was named.
  private(set) var interviewer: String
  /// How far it has come.
  private(set) var status = Interview.Status.open
  /// The last answer to every field, those off the route too.
  private(set) var answers: [Int: Answer] = [:]
  /// The days of answers that were given on another day than the interview was begun, by field.
  private(set) var days: [Int: CalendarDate] = [:]
  /// The reasons for answers that a `should` objected to.
  private(set) var overrides: [Int: Interview.Note] = [:]
  /// The ids of the quotas that were found full.
  private(set) var fullQuotas: Set<String> = []
  /// What was noted.
  private(set) var notes: [Interview.Note] = []
  /// The field that was gone back to.
  private(set) var reopened: Int?
  /// The disposition it had been stopped with before it was gone on with; nil once something was answered since.
  private(set) var dispositionBefore: Disposition?

  /// The history of a new interview.
  init(_ start: Start) {
    (self.start, language, today, interviewer) = (start, start.language, start.date, start.interviewer)
    if !start.again.isEmpty { note("(interviewed again) \(start.again)", start.interviewer, start.date) }
  }

  /// Adds what happened next.
  mutating func add(_ event: InterviewEvent, _ questionnaire: Questionnaire) throws(Interview.ReplayProblem) {
    func field(_ address: Address) throws(Interview.ReplayProblem) -> Int {
      if let field = questionnaire.field(at: address) { return field }
      throw Interview.ReplayProblem(summary: "the questionnaire has no field \(address.text)")
    }
    switch event {
    case .started: throw Interview.ReplayProblem(summary: "the record begins twice")
    case .answered(let address, let answer, let override):
      let field = try field(address)
      answers[field] = answer
      overrides[field] = override.map {
        Interview.Note(address: address, text: $0, by: interviewer, day: today)
      }
      if today != start.date || !days.isEmpty { days[field] = today == start.date ? nil : today }
      (reopened, dispositionBefore) = (nil, nil)
    case .reopened(let address): reopened = try field(address)
    case .advanced: reopened = nil
    case .noted(let address, let text):
      notes.append(Interview.Note(address: address, text: text, by: interviewer, day: today))
    case .language(let language): self.language = language
    case .quotaFull(let id): fullQuotas.insert(id)
    case .resumed(let by):
      if case .stopped(let disposition) = status { dispositionBefore = disposition }
      if !by.isEmpty { interviewer = by }
    case .day(let day): today = day
    case .amended(let amendment): note(amendment.text, amendment.by, amendment.day)
    case .stopped, .completed: break
    }
    status = status.after(event)
  }

  private mutating func note(_ text: String, _ by: String, _ day: CalendarDate) {
    notes.append(Interview.Note(address: nil, text: text, by: by, day: day))
  }
}

extension Interview.Status {
  /// How far an interview has come after one more event. This alone decides it, for whoever reads a record.
  package func after(_ event: InterviewEvent) -> Self {
    switch event {
    case .stopped(let disposition): return .stopped(disposition)
    case .resumed: return .open
    case .completed(let disposition): return .completed(disposition)
    case .amended(let amendment):
      switch (amendment.act, self) {
      case (.reopen, _): return .stopped(.partial)
      case (.status(let disposition), .completed): return .completed(disposition)
      case (.status(let disposition), _): return .stopped(disposition)
      case (.note, _): return self
      }
    case .started, .answered, .reopened, .advanced, .noted, .language, .quotaFull, .day: return self
    }
  }
}
