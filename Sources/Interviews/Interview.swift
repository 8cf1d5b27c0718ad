package import Dates
package import Instruments

/// An interview as it stands: the pure machine. It knows no clock, no disk and no screen.
///
/// An input is handled, and what happened comes back to be recorded; only when it is recorded, it is
/// applied, and the next screen drawn. To resume is to apply again what was recorded.
///
/// ```swift
/// var interview = Interview(questionnaire, start)
/// if case .record(let happening) = interview.handle(.answer(.given(.one("personal")))) {
///   try record(happening)
///   try interview.apply(happening)
/// }
/// ```
package struct Interview: Sendable {
  /// How far it has come.
  package enum Status: Hashable, Sendable {
    /// It is going on.
    case open
    /// It was stopped, and can be gone on with.
    case stopped(String)
    /// It came to its end.
    case completed(String)
  }

  /// Something noted: where, by whom and when.
  package struct Note: Hashable, Sendable {
    /// The question that was shown.
    package var address: Address?
    /// What was noted.
    package var text: String
    /// Who noted it; empty where nobody was named.
    package var by: String
    /// The day on which it was noted.
    package var day: CalendarDate
  }

  /// A record that does not belong to the questionnaire.
  package struct ReplayProblem: Error, Hashable {
    /// What is wrong with it.
    package var summary: String
  }

  /// What is asked.
  package let questionnaire: Questionnaire
  /// How it began.
  package let start: Start
  /// The free texts that came with the case, by the ids of their fields: they fill wordings, and are never recorded.
  package var sampleTexts: [String: String] = [:] { didSet { walked = nil } }
  /// The language it goes on in.
  package private(set) var language: String
  /// The day on which it goes on: what is answered now is answered on this day.
  package private(set) var today: CalendarDate
  /// Who conducts it now; empty where nobody was named.
  package private(set) var interviewer: String
  /// How far it has come.
  package private(set) var status = Status.open
  /// The last answer to every field, those off the route too.
  package private(set) var answers: [Int: Answer] = [:]
  /// The days of answers that were given on another day than the interview was begun, by field.
  package private(set) var days: [Int: CalendarDate] = [:]
  /// The reasons for answers that a `should` objected to.
  package private(set) var overrides: [Int: Note] = [:]
  /// The ids of the quotas that were found full.
  package private(set) var fullQuotas: Set<String> = []
  /// What was noted.
  package private(set) var notes: [Note] = []
  /// The field that was gone back to.
  private var reopened: Int?
  /// The answer that a `should` objected to last.
  private var objected: (field: Int, answer: Answer)?
  /// The outcome it had been stopped with before it was gone on with; nil once something was answered since.
  private var standing: String?
  /// The route, nil where it has to be walked anew.
  private var walked: Route?

  /// A new interview.
  package init(_ questionnaire: Questionnaire, _ start: Start) {
    self.questionnaire = questionnaire
    self.start = start
    language = start.language
    today = start.date
    interviewer = start.interviewer
    if !start.again.isEmpty {
      notes = [
        Note(address: nil, text: "(interviewed again) \(start.again)", by: start.interviewer, day: start.date)
      ]
    }
  }

  /// An interview that goes on where its record ends. Answers are folded first, and the route is walked
  /// when it is first asked for, once.
  package init(_ questionnaire: Questionnaire, replaying happenings: some Sequence<Happening>)
    throws(ReplayProblem)
  {
    var interview: Interview?
    for happening in happenings {
      if case .started(let start) = happening, interview == nil {
        interview = Interview(questionnaire, start)
      } else if interview != nil {
        try interview?.apply(happening)
      }
    }
    guard let interview else { throw ReplayProblem(summary: "the record has no beginning") }
    self = interview
  }

  // MARK: where it stands

  /// The way through the questionnaire.
  package mutating func route() -> Route {
    if let walked { return walked }
    let route = RouteWalk.walk(self)
    walked = route
    return route
  }

  /// The stop that is shown: the one gone back to, else the first open one; nil where all are settled.
  package mutating func current() -> Int? {
    let route = route()
    if let reopened, let stop = route.stops.firstIndex(where: { $0.field == reopened }) { return stop }
    return route.firstOpen
  }

  /// The outcome that it would end with now.
  package mutating func outcome() -> String { route().ending ?? "completed" }

  /// The fields that have an answer and are off the route.
  package mutating func setAside() -> [Int] {
    let cells = route().situation.cells
    return answers.keys.filter { if case .absent(.notAsked) = cells[$0] { true } else { false } }.sorted()
  }

  // MARK: what happens

  /// Applies what was recorded.
  package mutating func apply(_ happening: Happening) throws(ReplayProblem) {
    switch happening {
    case .noted, .day: break
    default: objected = nil
    }
    switch happening {
    case .started: throw ReplayProblem(summary: "the record begins twice")
    case .answered(let address, let answer, let override):
      let field = try field(address)
      answers[field] = answer
      overrides[field] = override.map { Note(address: address, text: $0, by: interviewer, day: today) }
      if today != start.date || !days.isEmpty { days[field] = today == start.date ? nil : today }
      (reopened, standing) = (nil, nil)
    case .reopened(let address): reopened = try field(address)
    case .advanced: reopened = nil
    case .noted(let address, let text):
      notes.append(Note(address: address, text: text, by: interviewer, day: today))
      return
    case .language(let language): self.language = language
    case .quotaFull(let id): fullQuotas.insert(id)
    case .stopped(let outcome): status = .stopped(outcome)
    case .resumed(let by): resume(by)
    case .day(let day): today = day
    case .completed(let outcome): status = .completed(outcome)
    case .amended(let amendment): amend(amendment)
    }
    walked = nil
  }

  private mutating func resume(_ by: String) {
    if case .stopped(let outcome) = status { standing = outcome }
    if !by.isEmpty { interviewer = by }
    status = .open
  }

  private mutating func amend(_ amendment: Amendment) {
    switch (amendment.act, status) {
    case (.reopen, _): status = .stopped(Outcome.partial)
    case (.status(let outcome), .completed): status = .completed(outcome)
    case (.status(let outcome), _): status = .stopped(outcome)
    case (.note, _): break
    }
    notes.append(Note(address: nil, text: amendment.text, by: amendment.by, day: amendment.day))
  }

  private func field(_ address: Address) throws(ReplayProblem) -> Int {
    guard let field = questionnaire.field(at: address) else {
      throw ReplayProblem(summary: "the questionnaire has no field \(address.text)")
    }
    return field
  }

  /// What follows from an input. Nothing changes but what was objected to.
  package mutating func handle(_ input: Input) -> Action {
    if status != .open { return .refuse(.isOver) }
    switch input {
    case .answer(let answer): return take(answer)
    case .override(let reason): return override(reason)
    case .back: return back()
    case .next: return .record(.advanced)
    case .goTo(let text): return goTo(text)
    case .note(let text):
      let route = route()
      return .record(.noted(current().map { questionnaire.address(of: route.stops[$0].field) }, text))
    case .language(let language):
      guard questionnaire.languages.contains(language) else {
        return .refuse(.noSuchLanguage(questionnaire.languages))
      }
      return .record(.language(language))
    case .stop(let outcome): return .record(.stopped(outcome))
    case .leave: return .record(.stopped(standing ?? Outcome.partial))
    case .finish:
      return route().firstOpen == nil ? .record(.completed(outcome())) : .refuse(.stillOpen)
    }
  }

  private mutating func take(_ answer: Answer) -> Action {
    let route = route()
    guard let index = current() else { return .refuse(.isOver) }
    let stop = route.stops[index]
    if let complaint = complaint(about: answer, at: stop, Evaluator(questionnaire, route.situation(at: stop)))
    {
      objected = if case .check(_, canOverride: true) = complaint { (stop.field, answer) } else { nil }
      return .refuse(complaint)
    }
    return .record(.answered(questionnaire.address(of: stop.field), answer, override: nil))
  }

  /// Keeps the answer that a `should` objected to: the one given last, or the one that stood before another
  /// was changed.
  private mutating func override(_ reason: String) -> Action {
    guard !reason.isEmpty else { return .refuse(.nothingToOverride) }
    if let (field, answer) = objected {
      return .record(.answered(questionnaire.address(of: field), answer, override: reason))
    }
    let route = route()
    guard let stop = current().map({ route.stops[$0] }), let answer = answers[stop.field],
      case .check(_, canOverride: true) = objection(stop, Evaluator(questionnaire, route.situation(at: stop)))
    else { return .refuse(.nothingToOverride) }
    return .record(.answered(questionnaire.address(of: stop.field), answer, override: reason))
  }

  private mutating func back() -> Action {
    let stops = route().stops
    let index = current() ?? stops.count
    guard index > 0 else { return .refuse(.isFirst) }
    return .record(.reopened(questionnaire.address(of: stops[index - 1].field)))
  }

  /// Goes to a question by its id or address; of a battery, to its first row.
  private mutating func goTo(_ text: String) -> Action {
    let stops = route().stops
    let reachable = stops.prefix((route().firstOpen ?? stops.count) + 1)
    let stop =
      reachable.first { questionnaire.address(of: $0.field).text == text }
      ?? reachable.first { questionnaire.questions[$0.question].id == text }
    guard let stop else { return .refuse(.noSuchQuestion(text)) }
    return .record(.reopened(questionnaire.address(of: stop.field)))
  }
}
