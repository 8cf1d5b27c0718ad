package import Dates
package import Digests
package import Instruments

/// An interview: a state machine without access to the clock, the disk or the screen.
///
/// `handle` returns an event for an input and changes nothing. The caller records the event, applies it, and then shows
/// the next screen. To resume an interview, apply its recorded events again.
///
/// ```swift
/// var interview = Interview(questionnaire, start)
/// if case .record(let event) = interview.handle(.answer(.given(.one("personal")))) {
///   try record(event)
///   try interview.apply(event)
/// }
/// ```
package struct Interview: Sendable {
  /// The status of an interview, with its outcome.
  package enum Status: Hashable, Sendable {
    /// It is in progress.
    case open
    /// It was stopped, and can be resumed.
    case stopped(Disposition)
    /// It reached its end.
    case completed(Disposition)
  }

  /// A note.
  package struct Note: Hashable, Sendable {
    /// The question that was shown; nil if there was none.
    package var address: Address?
    /// The text.
    package var text: String
    /// The name of its author; empty if not given.
    package var by: String
    /// The day on which it was written.
    package var day: CalendarDate
  }

  /// An error in a record, or a record that does not match the questionnaire.
  package struct ReplayProblem: Error, Hashable {
    /// A description of the error.
    package var summary: String
  }

  /// The questionnaire: the version that the interview was started with, or was moved to.
  package private(set) var questionnaire: Questionnaire
  /// The versions that it was moved from, in order.
  package private(set) var former: [Former] = []
  /// The result of the events so far.
  private(set) var history: History
  /// The route and the current question, which follow from the history.
  private var position: InterviewPosition
  /// The free-text sample fields of the case, by id. They are used for fills and are not recorded.
  package var sampleTexts: [String: String] {
    didSet { position = InterviewPosition(questionnaire, history, sampleTexts: sampleTexts) }
  }

  /// A new interview.
  package init(_ questionnaire: Questionnaire, _ start: Start, sampleTexts: [String: String] = [:]) {
    self.init(questionnaire, History(start), sampleTexts: sampleTexts)
  }

  private init(_ questionnaire: Questionnaire, _ history: History, sampleTexts: [String: String] = [:]) {
    (self.questionnaire, self.history, self.sampleTexts) = (questionnaire, history, sampleTexts)
    position = InterviewPosition(questionnaire, history, sampleTexts: sampleTexts)
  }

  /// An interview after the recorded events. The route is computed only once, after the last event. `version` returns the
  /// questionnaire with a hash, for interviews that were moved; nil if it is missing.
  package init(
    _ questionnaire: Questionnaire, replaying events: some Sequence<InterviewEvent>,
    version: (Digest) -> Questionnaire? = { _ in nil }
  ) throws(ReplayProblem) {
    var replay: Replay?
    for event in events {
      if case .started(let start) = event, replay == nil {
        replay = Replay(questionnaire: questionnaire, history: History(start))
      } else if replay != nil {
        try replay?.add(event, version)
      }
    }
    guard let replay else { throw ReplayProblem(summary: "the record has no start") }
    self.init(replay.questionnaire, replay.history)
    former = replay.former
  }

  /// Applies a recorded event. `version` returns the questionnaire with a hash, for a move.
  package mutating func apply(_ event: InterviewEvent, version: (Digest) -> Questionnaire? = { _ in nil })
    throws(ReplayProblem)
  {
    if case .moved = event {
      var replay = Replay(questionnaire: questionnaire, history: history, former: former)
      try replay.add(event, version)
      (questionnaire, history, former) = (replay.questionnaire, replay.history, replay.former)
    } else {
      try history.add(event, questionnaire)
      // Notes do not change the route.
      if case .noted = event { return }
    }
    position = InterviewPosition(questionnaire, history, sampleTexts: sampleTexts)
  }
}

/// The replay of a record, which can go through several versions of a questionnaire.
private struct Replay {
  var questionnaire: Questionnaire
  var history: History
  var former: [Interview.Former] = []

  mutating func add(_ event: InterviewEvent, _ version: (Digest) -> Questionnaire?)
    throws(Interview.ReplayProblem)
  {
    guard case .moved(let move) = event, let new = version(move.questionnaire) else {
      return try history.add(event, questionnaire)
    }
    let situation = RouteWalk.walk(questionnaire, history, sampleTexts: [:]).situation
    former.append(Interview.Former(questionnaire: questionnaire, situation: situation))
    history.move(move, from: questionnaire, to: new)
    questionnaire = new
  }
}

extension Interview {
  /// The start of the interview.
  package var start: Start { history.start }
  /// The current language.
  package var language: String { history.language }
  /// The day on which current answers are given.
  package var today: CalendarDate { history.today }
  /// The name of the current interviewer; empty if not given.
  package var interviewer: String { history.interviewer }
  /// The status.
  package var status: Status { history.status }
  /// The last answer to each field, including fields that are no longer on the route.
  package var answers: [Int: Answer] { history.answers }
  /// The days of answers that were not given on the day of the start, by field.
  package var days: [Int: CalendarDate] { history.days }
  /// The reasons for answers that fail a soft check, by field.
  package var overrides: [Int: Note] { history.overrides }
  /// The ids of the quotas that were full.
  package var fullQuotas: Set<String> { history.fullQuotas }
  /// The notes.
  package var notes: [Note] { history.notes }

  /// The route through the questionnaire.
  package func route() -> Route { position.route }

  /// The index of the current stop: the one that the interview went back to, or else the first open one; nil if no stop
  /// is open.
  package func current() -> Int? { position.current }

  /// The disposition that the interview would have if it ended now.
  package func disposition() -> Disposition { route().ending ?? .completed }

  /// The fields that have an answer but are no longer on the route.
  package func setAside() -> [Int] {
    let cells = route().situation.cells
    return answers.keys.filter { if case .absent(.notAsked) = cells[$0] { true } else { false } }.sorted()
  }
}
