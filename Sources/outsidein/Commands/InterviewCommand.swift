import Answers
import ArgumentParser
import Instruments
import Interviews
import Words

/// `interview`: conducts an interview with a questionnaire.
struct InterviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "interview",
    abstract: "Conduct an interview.",
    discussion: """
      On a terminal, the interview uses the full screen: type the code of an answer and press Enter; ? shows the other \
      keys. With --plain, or if the input or the output is not a terminal, each line is an answer, and :help lists the \
      commands. Every answer is saved to disk before the next question is shown. The exit status is 0 if the interview is \
      complete, 3 if it was stopped and can be resumed, and 4 if the respondent refused.

        outsidein interview questionnaires/bank_satisfaction.yaml
        outsidein interview questionnaires/bank_satisfaction.yaml --language it
        outsidein interview my.yaml --sample contacts.csv --case 0417
      """)

  @Argument(help: "The questionnaire file.")
  var file: String

  @OptionGroup var store: StoreOptions

  @Flag(help: "Try the questionnaire without saving anything.")
  var dryRun = false

  @Option(help: "Language of the interview (default: from your locale).")
  var language: String?

  @Option(help: "The name of the interviewer.")
  var interviewer = ""

  @Option(help: "The wave that the interview belongs to.")
  var wave = ""

  @Option(help: "The role of the respondent.")
  var perspective = Perspective.customer

  @Option(name: .customLong("case"), help: "The id of the case: a pseudonym, not a name.")
  var caseID = ""

  @OptionGroup var sample: SampleOptions

  @Option(help: "Seed for random order and designs (default: random).")
  var seed: UInt64?

  @Flag(name: .customLong("self"), help: "The respondent answers without an interviewer.")
  var isSelfCompleted = false

  @OptionGroup var screen: ScreenOptions

  @Option(
    help: ArgumentHelp(
      "The reason for interviewing a case again.", valueName: "reason"))
  var again = ""

  @Flag(
    help: "Go on although the stored answers to an older version would not mean the same; this is recorded.")
  var acceptChanges = false

  func run() throws {
    let questionnaire = try QuestionnaireFile.load(file)
    let fields = try sample.fields(of: caseID, for: questionnaire)
    var start = Start(
      questionnaire: questionnaire.hash, seed: seed ?? RandomBytes.seed(), date: WorldClock.today(),
      language: try chosenLanguage(questionnaire), perspective: perspective,
      interviewer: interviewer,
      wave: wave, caseID: caseID, sample: fields.recorded, isSelfCompleted: isSelfCompleted, again: again)
    var session = try translatingErrors {
      let recorder = try recorder(questionnaire, &start)
      let controller = try InterviewController(
        beginning: questionnaire, start, sampleTexts: fields.texts, counter: recorder?.counter(wave: wave),
        today: WorldClock.today
      ) { try recorder?.record($0) }
      return InterviewSession(
        controller, recorder, isPlain: screen.plain,
        emptyFields: sample.missing(for: questionnaire, isNew: true))
    }
    try session.run(isResumed: false)
  }

  /// The recorder of the interview; nil in a dry run.
  private func recorder(_ questionnaire: Questionnaire, _ start: inout Start) throws -> SessionRecorder? {
    if dryRun { return nil }
    let store = try self.store.open(for: .writing)
    start.acceptedChangesSince = try VersionGate(questionnaire, store).acceptedChanges(
      isAccepted: acceptChanges, path: self.store.path)
    try CaseHistory(start, questionnaire.id, in: Library(store)).allow()
    try store.keep(questionnaire, at: WorldClock.now())
    let id = RandomBytes.interviewID()
    let writer = JournalWriter(store, id: id, version: questionnaire.hash, clock: WorldClock.now)
    return SessionRecorder(writer, [questionnaire], id: id, in: store, self.store, sample: sample.sample)
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
          ? "The questionnaire has no `languages`, so --language cannot be used."
          : "The questionnaire is not available in `\(language)`. Its languages: \(languages.joined(separator: ", "))."
      )
    }
    return found
  }
}
