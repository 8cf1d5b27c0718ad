import Answers
import ArgumentParser
import Datasets
import Instruments
import Interviews

/// `answers list`: lists all interviews, or those that the filters select.
struct AnswersList: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the stored interviews.",
    discussion: """
        outsidein answers list --open --interviewer maria
        outsidein answers list --case 0417 --format json
        outsidein answers list --alerts --sample contacts.csv
      """)

  @OptionGroup var store: StoreOptions

  @Option(help: "Output format.")
  var format = AnswersCommand.Format.text

  @Flag(help: "List the alerts that interviews raised, with what to do about each.")
  var alerts = false

  @Flag(help: "List the versions of each questionnaire, with their interviews and what changed.")
  var versions = false

  @Flag(help: "Only interviews that can be continued.")
  var open = false

  @Option(help: "Only interviews with this questionnaire.")
  var questionnaire: String?

  @Option(help: "Only interviews of this wave.")
  var wave: String?

  @Option(name: .customLong("case"), help: "Only interviews of this case.")
  var caseID: String?

  @Option(help: "Only interviews that this interviewer started.")
  var interviewer: String?

  @Option(help: "Only interviews with this status, such as completed, partial, refused.")
  var status: String?

  @Option(
    help: ArgumentHelp(
      "With --alerts: a contact file; its texts, such as names, are filled in.", valueName: "file.csv"))
  var sample: String?

  @OptionGroup var trust: TrustOptions

  func validate() throws {
    if sample != nil, !alerts { throw ValidationError("--sample needs --alerts.") }
    if alerts, versions { throw ValidationError("Use either --alerts or --versions, not both.") }
  }

  func run() throws {
    let store = try store.open(for: .reading)
    let doubts = try translatingErrors {
      alerts ? try listAlerts(store) : versions ? try listVersions(store) : try list(store)
    }
    try UnverifiedNotice.show(doubts, areTaken: trust.unverified)
  }

  private func isWanted(_ summary: InterviewSummary) -> Bool {
    func holds(_ wanted: String?, _ found: String) -> Bool { wanted.map { $0 == found } ?? true }
    return holds(questionnaire, summary.questionnaire) && holds(wave, summary.start.wave)
      && holds(caseID, summary.start.caseID) && holds(interviewer, summary.start.interviewer)
      && holds(status, summary.status.word) && (!open || summary.isOpen)
  }

  private func list(_ store: SQLiteStore) throws -> [UnverifiedInterview] {
    var list = format == .text ? SummaryStream.text : .json
    var doubts: [UnverifiedInterview] = []
    try store.forEachJournal(of: nil) { journal in
      let (history, doubt) = journal.read(unverified: trust.unverified)
      if let doubt { doubts.append(doubt) }
      if let history, let summary = InterviewSummary(history), isWanted(summary) {
        try list.add(summary, proof: journal.proof)
      }
    }
    list.finish()
    if list.isEmpty { Console.say("No interview matches.\n") }
    return doubts
  }

  private func listVersions(_ store: SQLiteStore) throws -> [UnverifiedInterview] {
    let versions = try VersionList(store, unverified: trust.unverified, isWanted)
    switch format {
    case .text: Console.write(versions.render())
    case .json: Console.write(try AnswersCommand.json(versions.entries))
    }
    return versions.doubts
  }

  private func listAlerts(_ store: SQLiteStore) throws -> [UnverifiedInterview] {
    let contacts = try sample.map(ContactFile.init)
    let alerts = try AlertList(store, contacts, unverified: trust.unverified, isWanted)
    switch format {
    case .text: Console.write(alerts.render())
    case .json: Console.write(try AnswersCommand.json(alerts.entries))
    }
    return alerts.doubts
  }
}
