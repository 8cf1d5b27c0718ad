import Answers
import ArgumentParser
import Datasets
import Diagnostics
import Instruments
import Interviews
import Terminal
import Texts
import Words

/// `resume`: continues an interview that was stopped.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Continue an interview that was stopped.",
    discussion: """
      Without an id, continues the only open interview, or lets you choose one. If the questionnaire \
      has changed since, you choose: keep the version that the interview was started with, or move to the newest one. In a \
      move, answers that still mean the same carry over, and the rest is asked again; this is recorded. Names and other free \
      texts of a contact file are not stored: to fill them in again, give the file again with --sample.

        outsidein resume 7k3mq9xw2c
        outsidein resume 7k3mq9xw2c --file mended.yaml --move
      """)

  @Argument(help: "The id of the interview, or its first characters.")
  var interview: String?

  @OptionGroup var store: StoreOptions

  @OptionGroup var sample: SampleOptions

  @Option(help: "The name of the interviewer now (default: as before).")
  var interviewer = ""

  @Option(
    help: ArgumentHelp(
      "The reason for continuing although another interview of the case is finished.",
      valueName: "reason"))
  var again = ""

  @Flag(help: "Keep the version of the questionnaire that the interview was started with.")
  var keep = false

  @Flag(help: "Move the interview to the newest version of the questionnaire.")
  var move = false

  @Option(
    help: ArgumentHelp(
      "The questionnaire, if it has changed (default: the newest version in the answers file).",
      valueName: "file.yaml"))
  var file: String?

  @OptionGroup var screen: ScreenOptions

  func validate() throws {
    if keep, move { throw ValidationError("Use either --keep or --move, not both.") }
  }

  func run() throws {
    let options = store
    let store = try options.open(for: .writing)
    var session = try translatingErrors {
      let library = Library(store)
      let record = try find(library)
      var interview = try library.interview(record.history)
      let questionnaire = interview.questionnaire
      try refuseIfOver(interview, record.head.id)
      let history = try CaseHistory(interview.start, questionnaire.id, in: library, without: record.head.id)
      try history.allow(resuming: record.head.id, again: again)
      guard try store.claim(record.head.id) else { throw Library.isOpenElsewhere(record.head.id) }
      let choice = try VersionChoice(interview, library, file: file)
      let moved = try choice?.made(keep ? .keep : move ? .move : nil)
      let current = moved?.to ?? questionnaire
      if let moved { try store.keep(moved.to, at: WorldClock.now()) }
      interview.sampleTexts = try sample.fields(of: interview.start.caseID, for: current).texts
      let versions = interview.former.map(\.questionnaire) + [questionnaire] + (moved.map { [$0.to] } ?? [])
      let recorder = SessionRecorder(
        JournalWriter(store, continuing: record, clock: WorldClock.now), versions, id: record.head.id,
        in: store, options, sample: sample.sample)
      var controller = try InterviewController(
        resuming: interview, by: interviewer, moving: moved,
        counter: recorder.counter(wave: interview.start.wave),
        today: WorldClock.today, record: recorder.record)
      if !again.isEmpty { _ = try controller.take(.note(again)) }
      return InterviewSession(
        controller, recorder, isPlain: screen.plain,
        emptyFields: sample.missing(for: current, isNew: false))
    }
    try session.run(isResumed: true)
  }

  private func refuseIfOver(_ interview: Interview, _ id: String) throws {
    guard interview.status.isFinal else { return }
    throw Failure(
      .badData,
      "Interview \(id) is finished (\(interview.status.disposition)). To read it: `outsidein answers show \(id)`. To reopen it: `outsidein answers reopen \(id) --why REASON`."
    )
  }

  private func find(_ library: Library) throws -> InterviewRecord {
    if let interview { return try library.record(idPrefix: interview) }
    let open = try library.openInterviews()
    guard let only = open.first else { throw Failure(.noInput, "There is no open interview.") }
    if open.count == 1 { return try library.record(idPrefix: only.id) }
    guard ScreenDevice.isThere, !screen.plain else {
      Console.say(ResultTable.render(head: Self.head, open.map(Self.row)))
      throw Failure(
        .usage,
        "\(open.count) interviews are open. Name one of them, such as: outsidein resume \(open[open.count - 1].id)"
      )
    }
    // Choosing none is not an error.
    guard let id = try pick(open) else { throw ExitCode.success }
    return try library.record(idPrefix: id)
  }

  private static let head = [
    "interview", "case", "status", "answered", "interviewer", "started (UTC)", "questionnaire",
  ]

  private static func row(_ summary: InterviewSummary) -> [String] {
    [
      summary.id, summary.start.caseID, summary.status.word, "\(summary.answered)", summary.start.interviewer,
      summary.startedAt.minute, summary.questionnaire,
    ]
  }

  /// Lets the person choose one of the open interviews.
  private func pick(_ open: [InterviewSummary]) throws -> String? {
    let lines = ResultTable.render(head: Self.head, open.map(Self.row)).split(separator: "\n").map(
      String.init)
    let size = ScreenDevice.size
    return try ScreenDevice().run { world in
      var picking = Picking(
        zip(open.map(\.id), lines.dropFirst()).map { (id: $0, label: $1) }, head: lines.first ?? "",
        words: Words.of(EnvironmentLanguage.tag ?? "en"), columns: size.columns, rows: size.rows,
        alphabet: Console.alphabet, world: world)
      return picking.run()
    }
  }
}
