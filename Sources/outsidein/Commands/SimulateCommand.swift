import Answers
import ArgumentParser
import Instruments
import Interviews
import Rehearsals

/// `simulate`: conducts interviews with simulated respondents.
struct SimulateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "simulate",
    abstract: "Simulate interviews, to try out a questionnaire and its analysis.",
    discussion: """
      Simulated respondents go through the same interview as people, and their answers go into the same answers file. \
      These interviews are marked: analyses and exports include them only with --simulated. The same seed gives the same \
      answers.

      To check that an analysis finds known effects, describe the respondents in a YAML file:

        effects: {waiting: 0.9, fees: 0.3}  # of each factor on the outcomes
        segments:
          account:
            business: {fees: 0.9}           # different effects in a group
        noise: 0.5                          # 0.5 gives an R² of about 0.8
        missing: 0.03                       # the share of missing answers
        break_off: 0.05                     # the share of break-offs

      Then:

        outsidein simulate questionnaires/bank_satisfaction.yaml --effects e.yaml
        outsidein importance --simulated --by account
      """)

  @Argument(help: "The questionnaire file.")
  var file: String

  @OptionGroup var store: StoreOptions

  @Option(help: "The number of interviews.")
  var interviews = 100

  @Option(help: "The random seed: the same seed gives the same answers.")
  var seed: UInt64 = 1

  @Option(help: "A YAML file that describes the respondents, as above.")
  var effects: String?

  @Option(help: "The wave that the interviews belong to.")
  var wave = ""

  /// The number of interviews that are written in one transaction.
  private static let batch = 500

  func validate() throws {
    if interviews < 1 || interviews > 10_000_000 {
      throw ValidationError("--interviews needs a number from 1 to 10000000.")
    }
  }

  func run() throws {
    let questionnaire = try QuestionnaireFile.load(file)
    let effects =
      try effects.map { path in
        try CheckedFile.load(path, orElse: "so no interviews were simulated") {
          EffectsReader.read($0, for: questionnaire)
        }
      } ?? Effects()
    let store = try store.open(for: .writing)
    try translatingErrors { try store.keep(questionnaire, at: WorldClock.now()) }
    let start = Start(
      questionnaire: questionnaire.hash, seed: 0, date: WorldClock.today(),
      language: questionnaire.sourceLanguage, wave: wave)
    var (outcomes, stuck, evaded): ([String: Int], [String: Int], [String: Int]) = ([:], [:], [:])
    let quotas = SimulatedQuotas()
    for first in stride(from: 0, to: interviews, by: Self.batch) {
      let rehearsals = try (first..<min(interviews, first + Self.batch)).map { number in
        try Rehearsal(
          questionnaire, start, effects: effects, seed: seed, number: number, quotas: quotas)
      }
      try writing(first) {
        try store.begin(
          rehearsals.map {
            let id = RandomBytes.interviewID()
            return (id, questionnaire.hash, try JournalEntry.journal($0.events, of: id, at: WorldClock.now))
          })
      }
      for rehearsal in rehearsals {
        outcomes[rehearsal.disposition.word, default: 0] += 1
        if let place = rehearsal.stuck { stuck[place, default: 0] += 1 }
        for place in rehearsal.evaded { evaded[place, default: 0] += 1 }
      }
      if Console.errorsAreTerminal { Console.say("\r\(first + rehearsals.count) of \(interviews)\u{1B}[K") }
    }
    if Console.errorsAreTerminal { Console.say("\r\u{1B}[K") }
    report(outcomes)
    Self.report(stuck, "broke off at", "every answer that was tried was rejected")
    Self.report(evaded, "gave a missing answer at", "every other answer that was tried was rejected")
    Console.say("To use them: outsidein importance --simulated, outsidein export --simulated\n")
  }

  /// Writes a batch. If it fails, earlier batches are kept.
  private func writing(_ done: Int, _ work: () throws -> Void) throws {
    do { try work() } catch StoreProblem.full(let path) {
      throw Failure(
        .inputOutput, "The disk of \(path) is full: \(done) of \(interviews) interviews were written.")
    } catch let problem as StoreProblem {
      throw Failure(problem)
    }
  }

  private func report(_ outcomes: [String: Int]) {
    let parts = outcomes.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.value) \($0.key)" }
    Console.say(
      "\(interviews) simulated interview\(interviews == 1 ? "" : "s"): \(parts.joined(separator: ", ")).\n")
  }

  /// Reports the questions that rejected all answers: the five most frequent.
  private static func report(_ places: [String: Int], _ what: String, _ why: String) {
    for (place, count) in places.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }).prefix(5) {
      Console.say(
        "\(count) \(what) \(place): \(why). Check the bounds, the checks and the pattern of this question.\n"
      )
    }
  }
}
