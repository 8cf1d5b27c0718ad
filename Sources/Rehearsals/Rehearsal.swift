import Dates
import Foundation
package import Instruments
package import Interviews
import Randomness

/// A simulated interview: a simulated respondent goes through the same interview as people.
package struct Rehearsal: Sendable {
  /// The events, in order.
  package let events: [InterviewEvent]
  /// The question that rejected all answers of the respondent; nil if there is none.
  package let stuck: String?

  /// The questions that rejected all answers but a missing one.
  package let evaded: Set<String>

  /// The disposition: `completed`, `partial`, or another.
  package var disposition: Disposition {
    for case .completed(let disposition) in events.suffix(1) { return disposition }
    return .partial
  }

  /// The most attempts at one question.
  private static let attempts = 24
  /// How often a respondent goes back to change an answer before giving up.
  private static let returns = 30

  /// Conducts an interview of a simulation. The same seed, number and questionnaire give the same interview.
  ///
  /// - Parameters:
  ///   - start: the first event; its seed and the mark of simulation are set here.
  ///   - number: the number of the interview in the simulation.
  ///   - quotas: the quota counts of the simulation.
  package init(
    _ questionnaire: Questionnaire, _ start: Start, effects: Effects, seed: UInt64, number: Int,
    quotas: SimulatedQuotas = SimulatedQuotas()
  ) throws {
    var chance = KeyedRandom(seed: seed, key: "interview \(number)")
    var start = start
    (start.seed, start.isSimulated) = (chance.next(), true)
    start.sample = Self.sample(questionnaire, start)
    let recorder = Recorder()
    let record: (InterviewEvent) -> Void = { recorder.events.append($0) }
    var controller = try InterviewController(
      beginning: questionnaire, start, counter: quotas.counter(record), record: record)
    let factors = questionnaire.factors.map { questionnaire.codeFrames[$0].elements.map(\.id) } ?? []
    let respondent = Respondent(
      person: Person(seed: start.seed, effects: effects, factors: factors), questionnaire: questionnaire,
      simulation: seed)
    var random = RandomValues(seed: start.seed, key: "break off")
    let breaksOff = random.part() < effects.breakOff
    var (left, stuck, returns): (Int?, String?, Int) = (nil, nil, 0)
    var evaded: Set<String> = []
    while case .question(let screen) = controller.screen() {
      // Break off at a random question of those that are expected now.
      if breaksOff, left == nil { left = random.below(max(1, screen.total)) }
      if left == 0 || stuck != nil {
        _ = try controller.take(.stop("partial"))
        break
      }
      left = left.map { $0 - 1 }
      switch try Self.answer(screen, &controller, respondent, after: returns) {
      case .said: break
      case .evaded: evaded.insert(screen.address.item)
      case .stuck:
        // An earlier answer may leave no valid answer here, so go back and change one.
        returns += 1
        if try returns > Self.returns || !Self.goBack(&controller, &random) { stuck = screen.address.item }
      }
    }
    // If a quota is full, the interview ends in another way, and has to be finished again.
    for _ in 0...questionnaire.quotas.count { _ = try controller.take(.finish) }
    events = recorder.events
    self.stuck = stuck
    self.evaded = evaded
  }

  /// Random sample fields of a case: options of lists, small numbers, dates of the past year.
  private static func sample(_ questionnaire: Questionnaire, _ start: Start) -> [String: Value] {
    var sample: [String: Value] = [:]
    for field in questionnaire.sample {
      var random = RandomValues(seed: start.seed, key: "sample \(field.id)")
      switch field.kind {
      case .text: break
      case .number: sample[field.id] = .number(Decimal(random.below(20)))
      case .date: sample[field.id] = .date(start.date.adding(days: -random.below(365)))
      case .choice(let codeFrame):
        sample[field.id] = random.one(of: questionnaire.codeFrames[codeFrame].elements).map { .one($0.id) }
      }
    }
    return sample
  }

  /// The result of trying to answer a question.
  private enum Reply { case said, evaded, stuck }

  /// Goes back to one of the last few answers. Returns false if there is none.
  private static func goBack(_ controller: inout InterviewController, _ random: inout RandomValues) throws
    -> Bool
  {
    for steps in 0...random.below(4) {
      // Before the first answer there is none, but one step back is enough.
      if try controller.take(.back) != nil { return steps > 0 }
    }
    return true
  }

  /// Answers a question, with several attempts if necessary.
  private static func answer(
    _ screen: QuestionScreen, _ controller: inout InterviewController, _ respondent: Respondent,
    after returns: Int
  ) throws -> Reply {
    guard
      let question = controller.interview.questionnaire.numbers[screen.address.item].map({
        controller.interview.questionnaire.questions[$0]
      })
    else { return .stuck }
    let situation = controller.situation()
    for attempt in 0..<attempts {
      let answer = respondent.answer(
        screen, question, situation, attempt: attempt + returns * attempts, isReturn: returns > 0)
      guard let problem = try controller.take(.answer(answer)) else { return .said }
      if case .check(_, canOverride: true) = problem, attempt > attempts / 2 {
        return try controller.take(.override("simulated")) == nil ? .said : .stuck
      }
    }
    guard let missing = respondent.missing(screen) else { return .stuck }
    return try controller.take(.answer(missing)) == nil ? .evaded : .stuck
  }

  private final class Recorder { var events: [InterviewEvent] = [] }
}
