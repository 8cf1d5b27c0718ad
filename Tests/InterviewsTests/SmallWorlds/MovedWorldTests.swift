import Comparisons
import Dispatch
import Foundation
import Instruments
import Interviews
import Stories
import Synchronization
import Testing

/// Small questionnaires, edits and standings: a moved interview equals one that was asked the new version from the start, with
/// the answers that carry over.
///
/// `OUTSIDEIN_WORLDS=1` takes all of them; the tests of every day keep to what takes seconds.
@Suite struct MovedWorldTests {
  private struct Tally {
    var (worlds, edits, standings) = (0, 0, 0)
    var failures: [String] = []
  }

  /// What makes a move of an interview.
  private typealias Mover = @Sendable (Interview, Questionnaire) -> Move

  private static let mover: Mover = { interview, new in
    Move(of: interview, to: new, Comparison(from: interview.questionnaire, to: new))
  }

  /// The standings of an interview: after every string of answers, right ones and missing ones.
  private func standings(_ world: VersionedWorld, _ questionnaire: Questionnaire) throws -> [[InterviewEvent]]
  {
    let start = Story.start(questionnaire)
    var found: [[InterviewEvent]] = []
    var level: [(Interview, [InterviewEvent])] = [(Interview(questionnaire, start), [.started(start)])]
    while !level.isEmpty {
      found += level.map(\.1)
      var next: [(Interview, [InterviewEvent])] = []
      for (interview, events) in level {
        guard case .question(let screen) = interview.screen(),
          let part = world.parts.first(where: { $0.id == screen.address.item.replacing("_n", with: "") })
        else { continue }
        for answer in part.kind.answers(screen).map(Answer.given) + [.missing(.dk)] {
          guard case .record(let event) = interview.handle(.answer(answer)) else { continue }
          var after = interview
          try after.apply(event)
          next.append((after, events + [event]))
        }
      }
      level = next
    }
    return found
  }

  private static let isWhole = ProcessInfo.processInfo.environment["OUTSIDEIN_WORLDS"] != nil

  /// Every nth world.
  private static func worlds(every step: Int) -> [VersionedWorld] {
    VersionedWorld.all.enumerated().filter { $0.offset % (isWhole ? 1 : step) == 0 }.map(\.element)
  }

  private func answers(_ interview: Interview) -> [Address: Answer] {
    Dictionary(
      uniqueKeysWithValues: interview.answers.map { (interview.questionnaire.address(of: $0), $1) })
  }

  /// What differs between a moved interview and one that was asked the new version from the start; nil if nothing does.
  private func difference(
    _ events: [InterviewEvent], _ old: (VersionedWorld, Questionnaire),
    _ new: (VersionedWorld, Questionnaire),
    _ mover: Mover
  ) throws -> String? {
    let interview = try Interview(old.1, replaying: events)
    let move = mover(interview, new.1)
    var moved = interview
    try moved.apply(.moved(move)) { $0 == new.1.hash ? new.1 : nil }
    let carried = old.0.carried(answers(interview), to: new.0)
    var fresh = Interview(new.1, Story.start(new.1))
    for (address, answer) in carried { try fresh.apply(.answered(address, answer, override: nil)) }
    if answers(moved) != carried { return "other answers carried over" }
    if moved.route().situation.cells != fresh.route().situation.cells { return "other cells" }
    if moved.route().stops.map(\.isSettled) != fresh.route().stops.map(\.isSettled) {
      return "other open questions"
    }
    if moved.current() != fresh.current() { return "another current question" }
    let replayed = try Interview(old.1, replaying: events + [.moved(move)]) { $0 == new.1.hash ? new.1 : nil }
    if answers(replayed) != carried || replayed.current() != moved.current() { return "replay differs" }
    let again = try Interview(old.1, replaying: events)
    return answers(again) == answers(interview) ? nil : "the old interview changed"
  }

  private func run(_ worlds: [VersionedWorld], _ mover: @escaping Mover) -> Tally {
    let tally = Mutex(Tally())
    DispatchQueue.concurrentPerform(iterations: worlds.count) { place in
      let world = worlds[place]
      var own = Tally()
      do {
        guard let old = Story.questionnaire(world.yaml) else { throw NoQuestionnaire() }
        let standings = try standings(world, old)
        own.worlds = 1
        for version in world.edited {
          guard let new = Story.questionnaire(version.yaml) else { throw NoQuestionnaire() }
          own.edits += 1
          for events in standings {
            own.standings += 1
            if let what = try difference(events, (world, old), (version, new), mover) {
              own.failures.append("\(what): \(version.name) after \(events.dropFirst())")
            }
          }
        }
      } catch { own.failures.append("\(world.name): \(error)") }
      tally.withLock { [own] in
        $0.worlds += own.worlds
        $0.edits += own.edits
        $0.standings += own.standings
        $0.failures += own.failures
      }
    }
    return tally.withLock { $0 }
  }

  private struct NoQuestionnaire: Error {}

  @Test("A moved interview equals one that was asked the new version from the start") func moved() {
    let all = run(Self.worlds(every: 17), Self.mover)
    print(
      "small worlds with versions: \(all.worlds) questionnaires, \(all.edits) edits, \(all.standings) standings moved"
    )
    #expect(all.failures.isEmpty, "\(all.failures.count) failures, such as \(all.failures.prefix(3))")
    #expect(all.standings > 5_000)
  }

  @Test("A mover that carries everything over is noticed, and one that carries nothing over")
  func controls() {
    let worlds = Self.worlds(every: 101)
    let everything = run(worlds) { _, new in Move(questionnaire: new.hash, askedAgain: []) }
    let nothing = run(worlds) { interview, new in
      Move(
        questionnaire: new.hash,
        askedAgain: interview.answers.keys.map(interview.questionnaire.address(of:)))
    }
    print(
      "broken movers: \(everything.failures.count) and \(nothing.failures.count) of \(nothing.standings) standings"
    )
    #expect(everything.failures.count > 100 && nothing.failures.count > 100)
  }
}
