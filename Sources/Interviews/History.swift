import Dates
import Instruments

/// The result of the events of an interview so far: the last answer to each field, and the status.
struct History: Sendable {
  /// The start of the interview.
  let start: Start
  /// The current language.
  private(set) var language: String
  /// The day on which current answers are given.
  private(set) var today: CalendarDate
  /// The name of the current interviewer; empty if not given.
  private(set) var interviewer: String
  /// The status.
  private(set) var status = Interview.Status.open
  /// The last answer to each field, including fields that are no longer on the route.
  private(set) var answers: [Int: Answer] = [:]
  /// The days of answers that were not given on the day of the start, by field.
  private(set) var days: [Int: CalendarDate] = [:]
  /// The reasons for answers that fail a soft check, by field.
  private(set) var overrides: [Int: Interview.Note] = [:]
  /// The ids of the quotas that were full.
  private(set) var fullQuotas: Set<String> = []
  /// The notes.
  private(set) var notes: [Interview.Note] = []
  /// The field that the interview went back to.
  private(set) var reopened: Int?
  /// The disposition of the interview before it was resumed; nil after a new answer.
  private(set) var dispositionBefore: Disposition?

  /// The history of a new interview.
  init(_ start: Start) {
    (self.start, language, today, interviewer) = (start, start.language, start.date, start.interviewer)
    if !start.again.isEmpty { note("(interviewed again) \(start.again)", start.interviewer, start.date) }
  }

  /// Adds an event.
  mutating func add(_ event: InterviewEvent, _ questionnaire: Questionnaire) throws(Interview.ReplayProblem) {
    func field(_ address: Address) throws(Interview.ReplayProblem) -> Int {
      if let field = questionnaire.field(at: address) { return field }
      throw Interview.ReplayProblem(summary: "the questionnaire has no field `\(address.text)`")
    }
    switch event {
    case .started: throw Interview.ReplayProblem(summary: "the record has a second start")
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
    case .moved:
      throw Interview.ReplayProblem(summary: "the version that the interview was moved to is missing")
    case .amended(let amendment): note(amendment.text, amendment.by, amendment.day)
    case .stopped, .completed: break
    }
    status = status.after(event)
  }

  /// Moves the answers to the fields of another version. Those that mean something else there, and those to fields that it
  /// does not have, are left behind.
  mutating func move(_ move: Move, from old: Questionnaire, to new: Questionnaire) {
    let left = Set(move.askedAgain)
    var fields: [Int: Int] = [:]
    for field in answers.keys {
      let address = old.address(of: field)
      if !left.contains(address) { fields[field] = new.field(at: address) }
    }
    answers = Self.moved(answers, fields)
    days = Self.moved(days, fields)
    overrides = Self.moved(overrides, fields)
    (reopened, dispositionBefore) = (nil, nil)
    if !new.languages.contains(language) { language = new.sourceLanguage }
  }

  private static func moved<Content>(_ content: [Int: Content], _ fields: [Int: Int]) -> [Int: Content] {
    Dictionary(uniqueKeysWithValues: content.compactMap { field, value in fields[field].map { ($0, value) } })
  }

  private mutating func note(_ text: String, _ by: String, _ day: CalendarDate) {
    notes.append(Interview.Note(address: nil, text: text, by: by, day: day))
  }
}

extension Interview.Status {
  /// The status after another event. All code that reads records uses this function.
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
    case .started, .answered, .reopened, .advanced, .noted, .language, .quotaFull, .day, .moved: return self
    }
  }
}
