package import Dates
package import Instruments

/// An interview as it stands: the pure machine. It knows no clock, no disk and no screen.
///
/// An input is handled, and what happened comes back to be recorded; only when it is recorded, it is
/// applied, and the next screen drawn. To resume is to apply again what was recorded. Asking changes nothing.
///
/// ```swift
/// var interview = Interview(questionnaire, start)
/// if case .record(let event) = interview.handle(.answer(.given(.one("personal")))) {
///   try record(event)
///   try interview.apply(event)
/// }
/// ```
package struct Interview: Sendable {
  /// How far it has come.
  package enum Status: Hashable, Sendable {
    /// It is going on.
    case open
    /// It was stopped, and can be gone on with.
    case stopped(Disposition)
    /// It came to its end.
    case completed(Disposition)
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
  /// What happened so far.
  private(set) var history: History
  /// Where it stands after that.
  private var standing: Standing
  /// The free texts that came with the case, by the ids of their fields: they fill wordings, and are never recorded.
  package var sampleTexts: [String: String] {
    didSet { standing = Standing(questionnaire, history, sampleTexts: sampleTexts) }
  }

  /// A new interview.
  package init(_ questionnaire: Questionnaire, _ start: Start, sampleTexts: [String: String] = [:]) {
    self.init(questionnaire, History(start), sampleTexts: sampleTexts)
  }

  private init(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String] = [:]) {
    (self.questionnaire, self.history, self.sampleTexts) = (questionnaire, history, sampleTexts)
    standing = Standing(questionnaire, history, sampleTexts: sampleTexts)
  }

  /// An interview that goes on where its record ends. Events are folded first, and the route is walked once.
  package init(_ questionnaire: Questionnaire, replaying events: some Sequence<InterviewEvent>)
    throws(ReplayProblem)
  {
    var history: History?
    for event in events {
      if case .started(let start) = event, history == nil {
        history = History(start)
      } else if history != nil {
        try history?.add(event, questionnaire)
      }
    }
    guard let history else { throw ReplayProblem(summary: "the record has no beginning") }
    self.init(questionnaire, history)
  }

  /// Applies what was recorded.
  package mutating func apply(_ event: InterviewEvent) throws(ReplayProblem) {
    try history.add(event, questionnaire)
    // A note changes nothing but the notes.
    if case .noted = event { return }
    standing = Standing(questionnaire, history, sampleTexts: sampleTexts)
  }
}

extension Interview {
  /// How it began.
  package var start: Start { history.start }
  /// The language it goes on in.
  package var language: String { history.language }
  /// The day on which it goes on: what is answered now is answered on this day.
  package var today: CalendarDate { history.today }
  /// Who conducts it now; empty where nobody was named.
  package var interviewer: String { history.interviewer }
  /// How far it has come.
  package var status: Status { history.status }
  /// The last answer to every field, those off the route too.
  package var answers: [Int: Answer] { history.answers }
  /// The days of answers that were given on another day than the interview was begun, by field.
  package var days: [Int: CalendarDate] { history.days }
  /// The reasons for answers that a `should` objected to.
  package var overrides: [Int: Note] { history.overrides }
  /// The ids of the quotas that were found full.
  package var fullQuotas: Set<String> { history.fullQuotas }
  /// What was noted.
  package var notes: [Note] { history.notes }

  /// The way through the questionnaire.
  package func route() -> Route { standing.route }

  /// The stop that is shown: the one gone back to, else the first open one; nil where all are settled.
  package func current() -> Int? { standing.current }

  /// The disposition that it would end with now.
  package func disposition() -> Disposition { route().ending ?? .completed }

  /// The fields that have an answer and are off the route.
  package func setAside() -> [Int] {
    let cells = route().situation.cells
    return answers.keys.filter { if case .absent(.notAsked) = cells[$0] { true } else { false } }.sorted()
  }
}
