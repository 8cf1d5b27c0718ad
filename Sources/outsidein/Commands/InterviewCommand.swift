import Answers
import ArgumentParser
import Instruments
import Interviews
import Words

/// `interview`: administers a questionnaire.
struct InterviewCommand: ParsableCommand {
  /// Who is speaking.
  enum Perspective: String, ExpressibleByArgument, CaseIterable { case customer, management }

  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Conducts an interview.",
    discussion: """
      On a terminal it has the whole screen: type the code of an answer, then Enter; ? tells the other keys. With
      --plain, and where input or output is no terminal, one line is one answer, and :help tells what else. Every
      answer is on disk before the next question is shown. Ends with 0 when the interview is complete, with 3 when
      it was left before and can be gone on with, with 4 when the respondent refused.

        outsidein interview bank.yaml --language it --interviewer maria --wave 2026q4
        outsidein interview bank.yaml --sample contacts.csv --case 0417
      """)

  @Argument(help: "The questionnaire.")
  var file: String

  @OptionGroup var store: StoreOptions

  @Flag(help: "Stores nothing.")
  var dryRun = false

  @Option(help: "The language; else the one of your locale, if the questionnaire has it.")
  var language: String?

  @Option(help: "Who asks.")
  var interviewer = ""

  @Option(help: "The wave that the interview belongs to.")
  var wave = ""

  @Option(help: "Who is speaking: customer or management.")
  var perspective = Perspective.customer

  @Option(name: .customLong("case"), help: "The case that the interview belongs to: a pseudonym, not a name.")
  var caseID = ""

  @OptionGroup var sample: SampleOptions

  @Option(help: "What all chance comes from, such as the order of questions; a random number otherwise.")
  var seed: UInt64?

  @Flag(name: .customLong("self"), help: "The respondent answers alone.")
  var isSelfCompleted = false

  @OptionGroup var screen: ScreenOptions

  @Option(
    help: ArgumentHelp(
      "Why the case is interviewed again, where it was interviewed before.", valueName: "reason"))
  var again = ""

  func run() throws {
    let questionnaire = try QuestionnaireFile.load(file)
    let fields = try sample.fields(of: caseID, for: questionnaire)
    let start = Start(
      questionnaire: questionnaire.hash, seed: seed ?? RandomBytes.seed(), date: WorldClock.today(),
      language: try chosenLanguage(questionnaire), perspective: perspective.rawValue,
      interviewer: interviewer,
      wave: wave, caseID: caseID, sample: fields.recorded, isSelfCompleted: isSelfCompleted, again: again)
    var session = try telling {
      let recorder = try recorder(questionnaire, start)
      let conductor = try Conductor(
        beginning: questionnaire, start, sampleTexts: fields.texts, desk: recorder?.desk(wave: wave),
        today: WorldClock.today
      ) { try recorder?.record($0) }
      return InterviewSession(
        conductor, recorder, isPlain: screen.plain,
        emptyFields: sample.missing(for: questionnaire, isNew: true))
    }
    try session.run(isResumed: false)
  }

  /// What records the interview; nothing in a dry run.
  private func recorder(_ questionnaire: Questionnaire, _ start: Start) throws -> SessionRecorder? {
    if dryRun { return nil }
    let store = try self.store.open(for: .writing)
    try CaseHistory(start, questionnaire.id, in: store).allow()
    try store.keep(questionnaire, at: WorldClock.now())
    let id = RandomBytes.interviewID()
    let writer = JournalWriter(store, id: id, version: questionnaire.hash, clock: WorldClock.now)
    return SessionRecorder(writer, questionnaire, id: id, in: store, self.store, sample: sample.sample)
  }

  private func chosenLanguage(_ questionnaire: Questionnaire) throws -> String {
    guard let language else {
      return EnvironmentLanguage.best(of: questionnaire.languages) ?? questionnaire.sourceLanguage
    }
    guard let found = questionnaire.languages.first(where: { $0.lowercased() == language.lowercased() })
    else {
      let languages = questionnaire.languages.filter { !$0.isEmpty }
      throw Failure(
        .usage,
        languages.isEmpty
          ? "The questionnaire names no languages."
          : "The questionnaire is in: \(languages.joined(separator: ", ")).")
    }
    return found
  }
}
