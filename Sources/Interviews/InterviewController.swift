package import Dates
package import Instruments

/// A controller that conducts an interview: it handles an input, records the event, and only then applies it.
///
/// `record` returns after the event is stored. If it throws, the interview does not change, so that nothing is shown
/// that is not stored.
package struct InterviewController {
  /// The interview.
  package private(set) var interview: Interview
  private let record: (InterviewEvent) throws -> Void
  private let counter: QuotaCounter?
  /// A function that returns the current day.
  private let today: (() -> CalendarDate)?
  /// The ids of the quotas that the interview counts for and that are not full.
  private var openQuotas: Set<String> = []
  /// The answer that failed a soft check; nil after another event.
  private var objected: Answer?

  /// Begins an interview and records its start. Quotas that depend on sample fields are checked before the first
  /// question. `today` is called before each input, so that answers after midnight get the new day.
  package init(
    beginning questionnaire: Questionnaire, _ start: Start, sampleTexts: [String: String] = [:],
    counter: QuotaCounter? = nil, today: (() -> CalendarDate)? = nil,
    record: @escaping (InterviewEvent) throws -> Void
  ) throws {
    (self.record, self.counter, self.today) = (record, counter, today)
    interview = Interview(questionnaire, start, sampleTexts: sampleTexts)
    try record(.started(start))
    try checkQuotas()
  }

  /// Resumes an interview and records this. `interviewer` is the name of the current interviewer; empty if not given. With
  /// `move`, the interview continues with another version of its questionnaire.
  package init(
    resuming interview: Interview, by interviewer: String = "",
    moving move: (Move, to: Questionnaire)? = nil, counter: QuotaCounter? = nil,
    today: (() -> CalendarDate)? = nil, record: @escaping (InterviewEvent) throws -> Void
  ) throws {
    (self.record, self.counter, self.today) = (record, counter, today)
    self.interview = interview
    try recordAndApply(.resumed(by: interviewer))
    if let move {
      try record(.moved(move.0))
      try self.interview.apply(.moved(move.0)) { $0 == move.to.hash ? move.to : nil }
    }
    try updateDay()
    try checkQuotas()
  }

  /// Handles an input. Returns the reason if it is refused, nil otherwise.
  package mutating func take(_ input: Input) throws -> InputProblem? {
    try updateDay()
    switch interview.handle(input, objected: objected) {
    case .refuse(let problem):
      note(problem, about: input)
      return problem
    case .record(.completed(.completed)):
      try complete()
      return nil
    case .record(let event):
      try recordAndApply(event)
      // Ignore errors: the input is stored, and the quotas are checked again at the next input.
      try? checkQuotas()
      return nil
    }
  }

  /// Keeps an answer that fails a soft check, so that it can be overridden.
  private mutating func note(_ problem: InputProblem, about input: Input) {
    guard case .answer(let answer) = input else { return }
    objected = if case .check(_, canOverride: true) = problem { answer } else { nil }
  }

  /// Checks whether the quotas that the interview counts for are full, each once.
  private mutating func checkQuotas() throws {
    guard let counter else { return }
    for quota in matchingQuotas()
    where !openQuotas.contains(quota.id) && !interview.fullQuotas.contains(quota.id) {
      if try counter.isFull(quota) {
        try recordAndApply(.quotaFull(quota.id))
      } else {
        openQuotas.insert(quota.id)
      }
    }
  }

  /// The quotas that the interview counts for.
  private func matchingQuotas() -> [Quota] {
    let quotas = interview.questionnaire.quotas
    if quotas.isEmpty { return [] }
    let evaluator = Evaluator(interview.questionnaire, interview.route().situation)
    return quotas.filter { evaluator.holds($0.condition).holds }
  }

  /// Completes the interview and counts it for its quotas. If a quota has become full in the meantime, the interview
  /// ends with `quotaFull` instead.
  private mutating func complete() throws {
    let event = InterviewEvent.completed(.completed)
    let quotas = matchingQuotas()
    guard let counter, !quotas.isEmpty else { return try recordAndApply(event) }
    if let full = try counter.complete(event, quotas) {
      try recordAndApply(.quotaFull(full.id))
    } else {
      try interview.apply(event)
    }
  }

  /// The current screen.
  package func screen() -> ScreenModel { interview.screen() }

  /// The current content of all fields.
  package func situation() -> Situation { interview.route().situation }

  /// The rows of the current battery; empty if the current question is not a battery.
  package func battery() -> [BatteryRow] { interview.battery() }

  /// The answers that would no longer be on the route if the current question had this answer.
  package func wouldSetAside(_ answer: Answer) -> [ReviewScreen.Line] {
    interview.wouldSetAside(answer)
  }

  /// All answers so far.
  package func review() -> ReviewScreen { interview.review() }

  /// The alerts that are raised.
  package func alerts() -> [(id: String, say: String)] { interview.alerts() }

  /// The title in the language of the interview.
  package func title() -> String { interview.title() }

  /// Records the new day if the day has changed.
  private mutating func updateDay() throws {
    guard let day = today?(), day != interview.today, interview.status == .open else { return }
    try recordAndApply(.day(day))
  }

  private mutating func recordAndApply(_ event: InterviewEvent) throws {
    try record(event)
    try interview.apply(event)
    switch event {
    case .noted, .day: break
    default: objected = nil
    }
  }
}
