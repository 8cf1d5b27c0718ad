import Answers
import ArgumentParser
import Instruments
import Interviews
import Rehearsals

/// `simulate`: interviews without people.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Fills a store with simulated interviews, to try a questionnaire and its analysis.",
    discussion: """
      Simulated respondents go through the same interview and into the same store as people. Their interviews are
      marked, and left out of analysis and exports unless asked for with --simulated. The same seed makes the same
      interviews.

      What is true of the respondents can be given in a YAML file, so that what goes in can be seen to come out:

        effects: {waiting: 0.9, fees: 0.3}      # of each factor on the outcomes
        segments:
          account:
            business: {fees: 0.9}               # what differs in a group
        noise: 0.5                              # 0.5 leaves an R² of about 0.8
        missing: 0.03                           # the part of answers that are missing
        break_off: 0.05                         # the part of interviews that are broken off

        outsidein simulate bank.yaml --interviews 500 --seed 1 --effects effects.yaml
        outsidein importance --simulated --by account
      """)

  @Argument(help: "The questionnaire.")
  var file: String

  @OptionGroup var store: StoreOptions

  @Option(help: "How many interviews.")
  var interviews = 100

  @Option(help: "What all chance comes from.")
  var seed: UInt64 = 1

  @Option(help: "A YAML file with what is true of the respondents.")
  var effects: String?

  @Option(help: "The wave that the interviews belong to.")
  var wave = ""

  /// How many interviews are written at once.
  private static let batch = 500

  func validate() throws {
    if interviews < 1 || interviews > 10_000_000 {
      throw ValidationError("--interviews is from 1 to 10000000.")
    }
  }

  func run() throws {
    let questionnaire = try QuestionnaireFile.load(file)
    let effects =
      try effects.map { path in
        try CheckedFile.load(path, orElse: "so nothing was simulated") {
          EffectsReader.read($0, for: questionnaire)
        }
      } ?? Effects()
    let store = try store.open(for: .writing)
    try telling { try store.keep(questionnaire, at: WorldClock.now()) }
    let start = Start(
      questionnaire: questionnaire.hash, seed: 0, date: WorldClock.today(),
      language: questionnaire.sourceLanguage, wave: wave)
    var (outcomes, stuck, evaded): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
    let quotas = QuotaCounts()
    for first in stride(from: 0, to: interviews, by: Self.batch) {
      let rehearsals = try (first..<min(interviews, first + Self.batch)).map { number in
        try Rehearsal(
          questionnaire, start, effects: effects, seed: seed, number: number, quotas: quotas)
      }
      try writing(first) {
        try store.begin(
          rehearsals.map {
            let id = RandomBytes.interviewID()
            return (id, questionnaire.hash, try Event.journal($0.happenings, of: id, at: WorldClock.now))
          })
      }
      for rehearsal in rehearsals {
        outcomes[rehearsal.outcome, default: 0] += 1
        if let place = rehearsal.stuck { stuck[place, default: 0] += 1 }
        for place in rehearsal.evaded { evaded[place, default: 0] += 1 }
      }
      if Console.errorsAreTerminal { Console.say("\r\(first + rehearsals.count) of \(interviews)\u{1B}[K") }
    }
    if Console.errorsAreTerminal { Console.say("\r\u{1B}[K") }
    tell(outcomes)
    Self.tell(stuck, "broke off at", "no answer was taken")
    Self.tell(evaded, "gave a missing answer at", "nothing else was taken")
    Console.say("To use them: outsidein importance --simulated, outsidein export --simulated.\n")
  }

  /// Writes a batch; what was written before it stays.
  private func writing(_ done: Int, _ work: () throws -> Void) throws {
    do { try work() } catch StoreProblem.full(let path) {
      throw Failure(
        .inputOutput, "The disk of \(path) is full: \(done) of \(interviews) interviews were written.")
    } catch let problem as StoreProblem {
      throw Failure(problem)
    }
  }

  private func tell(_ outcomes: [String: Int]) {
    let parts = outcomes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    Console.say(
      "\(interviews) simulated interview\(interviews == 1 ? "" : "s"): \(parts.joined(separator: ", ")).\n")
  }

  /// Tells of the questions that took nothing: five, the most frequent first.
  private static func tell(_ places: [String: Int], _ what: String, _ why: String) {
    for (place, count) in places.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(5) {
      Console.say(
        "\(count) \(what) \(place): of all that was tried, \(why). Look at its bounds, its checks and its pattern.\n"
      )
    }
  }
}
