import Instruments
import Interviews
import Stories

/// Goes through all that can happen in a small world, up to so many events, and holds it against what should.
struct WorldWalk {
  /// What can happen.
  enum Event: CaseIterable {
    case first, second, wrong, missing, back, stop, resume, finish
  }

  /// Where an interview stands, as far as anything can depend on it.
  private struct Standing: Hashable {
    var answers: [Int: Answer]
    var status: Interview.Status
    var reopened: Address?
  }

  private struct State {
    var interview: Interview
    var events: [InterviewEvent]
    var reopened: Address?

    var standing: Standing {
      Standing(answers: interview.answers, status: interview.status, reopened: reopened)
    }
  }

  let world: World
  let questionnaire: Questionnaire
  /// How many standings were reached, and how many events were tried in them.
  private(set) var (states, events) = (0, 0)
  /// What was not as it should be.
  private(set) var failures: [String] = []

  init(_ world: World, _ questionnaire: Questionnaire) {
    (self.world, self.questionnaire) = (world, questionnaire)
  }

  /// Tries every string of events up to a length. Strings that come to one standing are gone on with once.
  mutating func run(length: Int) throws {
    let start = Story.start(questionnaire)
    var level = [State(interview: Interview(questionnaire, start), events: [.started(start)])]
    var seen: Set<Standing> = [level[0].standing]
    for _ in 0..<length {
      var next: [State] = []
      for state in level {
        states += 1
        for event in Event.allCases {
          events += 1
          guard let after = try follow(state, event), seen.insert(after.standing).inserted else { continue }
          try checkEnd(after)
          next.append(after)
        }
      }
      level = next
    }
    if let last = level.last { try checkExport(last) }
  }

  /// What is not asked is an empty cell, whatever was answered to it before; what is answered is none.
  private mutating func checkExport(_ state: State) throws {
    let cells = world.expected(questionnaire, state.interview.answers).cells
    let lines = try Story.export(questionnaire, [Conversation(events: state.events)])
    let exported = lines[1].split(separator: ",", omittingEmptySubsequences: false)
    for (variable, text) in zip(questionnaire.variables, exported) {
      let field: Int
      switch variable.source {
      case .field(let number), .option(let number, _), .rank(let number, _), .extreme(let number, _):
        field = number
      default: continue
      }
      if text.isEmpty != (cells[field] == .absent(.notAsked)) {
        fail("\(variable.name) is exported as \(text)", state)
      }
    }
  }

  private mutating func fail(_ what: String, _ state: State) {
    failures.append("\(what): \(world.name) after \(state.events.dropFirst())")
  }

  /// What follows from an event; nil where nothing happens.
  private mutating func follow(_ state: State, _ event: Event) throws -> State? {
    var state = state
    if event == .resume {
      guard case .stopped = state.interview.status else { return nil }
      return try happen(.resumed(by: ""), state)
    }
    guard let input = input(event, &state.interview) else { return nil }
    let action = state.interview.handle(input)
    if event == .wrong, case .record = action { fail("a wrong answer was taken", state) }
    guard case .record(let event) = action else { return nil }
    let before = state.interview.current()
    let after = try happen(event, state)
    if case .answered = event { try checkBack(state, before, after) }
    return after
  }

  private func input(_ event: Event, _ interview: inout Interview) -> Input? {
    switch event {
    case .back: return .back
    case .stop: return .stop("partial")
    case .finish: return .finish
    case .missing: return .answer(.missing(.dk))
    case .wrong: return .answer(.given(WorldKind.wrong))
    case .resume: return nil
    case .first, .second:
      guard case .question(let screen) = interview.screen(),
        let place = questionnaire.numbers[screen.address.item]
      else { return nil }
      return .answer(.given(world.parts[place].kind.answers(screen)[event == .first ? 0 : 1]))
    }
  }

  /// Applies what happened, and looks whether all is as it should be.
  private mutating func happen(_ event: InterviewEvent, _ state: State) throws -> State {
    var state = state
    try state.interview.apply(event)
    state.events.append(event)
    switch event {
    case .reopened(let address): state.reopened = address
    case .answered, .advanced: state.reopened = nil
    default: break
    }
    let route = state.interview.route()
    let answers = state.interview.answers
    let expected = world.expected(questionnaire, answers)
    if route.situation.cells != expected.cells { fail("other cells", state) }
    if Set(route.stops.map(\.field)) != expected.asked { fail("another route", state) }
    let replayed = try Interview(questionnaire, replaying: state.events)
    if replayed.answers != answers || replayed.status != state.interview.status
      || replayed.current() != state.interview.current()
      || replayed.route().situation.cells != route.situation.cells
    {
      fail("replay differs", state)
    }
    return state
  }

  /// Back after an answer stands at what was answered, with the answer; to answer otherwise then is as if it had been
  /// answered so at once.
  private mutating func checkBack(_ before: State, _ place: Int?, _ after: State) throws {
    var (state, once) = (after, before)
    guard let place, case .answered(let address, _, _)? = after.events.last else { return }
    let route = before.interview
    let isLast = route.route().stops[place].field == questionnaire.field(at: address)
    guard isLast, case .record(let back) = state.interview.handle(.back) else {
      return fail("back is not possible after an answer", after)
    }
    // Only where nothing was open before it does the interview stand right behind the answer.
    guard back == .reopened(address) else { return }
    try state.interview.apply(back)
    guard case .record(let again) = state.interview.handle(.answer(.missing(.dk))),
      case .record(let first) = once.interview.handle(.answer(.missing(.dk)))
    else { return fail("an answer cannot be changed", after) }
    try state.interview.apply(again)
    try once.interview.apply(first)
    let others = once.interview.answers.keys
    let cells = state.interview.route().situation.cells
    if again != first || others.contains(where: { cells[$0] != once.interview.route().situation.cells[$0] }) {
      fail("back does not undo", after)
    }
  }

  /// From everywhere an interview can be brought to its end.
  private mutating func checkEnd(_ state: State) throws {
    var interview = state.interview
    if case .stopped = interview.status { try interview.apply(.resumed(by: "")) }
    for _ in 0...questionnaire.fieldCount {
      guard let input = input(.first, &interview), case .record(let event) = interview.handle(input)
      else { break }
      try interview.apply(event)
    }
    if interview.status == .open, case .record(let end) = interview.handle(.finish) {
      try interview.apply(end)
    }
    guard case .completed(let outcome) = interview.status else { return fail("no end can be reached", state) }
    if (outcome == "completed") == (interview.route().ending != nil) { fail("another outcome", state) }
  }
}
