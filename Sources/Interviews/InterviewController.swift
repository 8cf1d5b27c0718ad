package import Dates
package import Instruments

/// Leads an interview: lets the machine handle an input, has what happened recorded, and only then applies it.
///
/// `record` returns once what happened is safe. If it throws, the interview stands as it did before, and
/// nothing was shown that is not safe.
package struct InterviewController {
  /// The interview as it stands.
  package private(set) var interview: Interview
  private let record: (InterviewEvent) throws -> Void
  private let counter: QuotaCounter?
  /// What day it is now.
  private let today: (() -> CalendarDate)?
  /// The quotas that were asked for and had a place.
  private var open: Set<String> = []
  /// The answer that a `should` objected to last, until something else happens.
  private var objected: Answer?

  /// Begins an interview, and records that. Quotas that depend on what is known of the case are looked at before the first
  /// question. `today` is asked before each input: what is answered after midnight is answered on the next day.
  package init(
    beginning questionnaire: Questionnaire, _ start: Start, sampleTexts: [String: String] = [:],
    counter: QuotaCounter? = nil, today: (() -> CalendarDate)? = nil,
    record: @escaping (InterviewEvent) throws -> Void
  ) throws {
    (self.record, self.counter, self.today) = (record, counter, today)
    interview = Interview(questionnaire, start, sampleTexts: sampleTexts)
    try record(.started(start))
    try lookAtQuotas()
  }

  /// Goes on with an interview, and records that; `by` is who conducts it now, empty where nobody is named.
  package init(
    resuming interview: Interview, by interviewer: String = "", counter: QuotaCounter? = nil,
    today: (() -> CalendarDate)? = nil, record: @escaping (InterviewEvent) throws -> Void
  ) throws {
    (self.record, self.counter, self.today) = (record, counter, today)
    self.interview = interview
    try happen(.resumed(by: interviewer))
    try noteDay()
    try lookAtQuotas()
  }

  /// Handles an input. Returns why it was not taken, nil if it was.
  package mutating func take(_ input: Input) throws -> InputProblem? {
    try noteDay()
    switch interview.handle(input, objected: objected) {
    case .refuse(let problem):
      note(problem, about: input)
      return problem
    case .record(.completed(.completed)):
      try complete()
      return nil
    case .record(let event):
      try happen(event)
      // The input is safe. A quota that cannot be asked about now is asked about at the next one.
      try? lookAtQuotas()
      return nil
    }
  }

  /// Keeps an answer that a `should` objects to, so that it can be overridden.
  private mutating func note(_ problem: InputProblem, about input: Input) {
    guard case .answer(let answer) = input else { return }
    objected = if case .check(_, canOverride: true) = problem { answer } else { nil }
  }

  /// Asks the counter about each quota as soon as its condition is known to hold.
  private mutating func lookAtQuotas() throws {
    guard let counter else { return }
    for quota in heldQuotas() where !open.contains(quota.id) && !interview.fullQuotas.contains(quota.id) {
      if try counter.isFull(quota) { try happen(.quotaFull(quota.id)) } else { open.insert(quota.id) }
    }
  }

  /// The quotas that the interview counts for.
  private func heldQuotas() -> [Quota] {
    let quotas = interview.questionnaire.quotas
    if quotas.isEmpty { return [] }
    let evaluator = Evaluator(interview.questionnaire, interview.route().situation)
    return quotas.filter { evaluator.holds($0.condition).holds }
  }

  /// Ends the interview, and takes its places among those that the quotas want; if another one was faster, it is one
  /// too many.
  private mutating func complete() throws {
    let event = InterviewEvent.completed(.completed)
    let quotas = heldQuotas()
    guard let counter, !quotas.isEmpty else { return try happen(event) }
    if let full = try counter.complete(event, quotas) {
      try happen(.quotaFull(full.id))
    } else {
      try interview.apply(event)
    }
  }

  /// What is to be shown now.
  package func screen() -> ScreenModel { interview.screen() }

  /// What every field holds now.
  package func situation() -> Situation { interview.route().situation }

  /// The rows of the battery that is asked now; empty where the question is none.
  package func battery() -> [BatteryRow] { interview.battery() }

  /// The answers that would fall off the route if the question shown were answered so.
  package func wouldSetAside(_ answer: Answer) -> [ReviewScreen.Line] {
    interview.wouldSetAside(answer)
  }

  /// All answers so far.
  package func review() -> ReviewScreen { interview.review() }

  /// The alerts that are raised.
  package func alerts() -> [(id: String, say: String)] { interview.alerts() }

  /// The title in the language of the interview.
  package func title() -> String { interview.title() }

  /// Records that it is another day than before.
  private mutating func noteDay() throws {
    guard let day = today?(), day != interview.today, interview.status == .open else { return }
    try happen(.day(day))
  }

  private mutating func happen(_ event: InterviewEvent) throws {
    try record(event)
    try interview.apply(event)
    switch event {
    case .noted, .day: break
    default: objected = nil
    }
  }
}
