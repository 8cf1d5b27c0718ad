import Answers
import Datasets
import Instruments
import Interviews

/// The alerts that interviews with customers raise, such as whom to call back, ordered by the start of the interview.
struct AlertList {
  /// An alert of an interview.
  struct Entry: Encodable {
    var interview: String
    var questionnaire: String
    var wave: String
    var caseID: String
    var status: String
    var started: String
    var alert: String
    var say: String

    enum CodingKeys: String, CodingKey {
      case interview, questionnaire, wave, status, alert, say
      case caseID = "case"
      case started = "started_at"
    }
  }

  /// The alerts.
  private(set) var entries: [Entry] = []
  /// The interviews that do not verify.
  private(set) var doubts: [Doubt] = []

  /// The alerts of interviews with customers; not of simulated interviews or interviews with managers.
  init(
    _ store: SQLiteStore, _ contacts: ContactFile?, unverified: Bool, _ isWanted: (InterviewSummary) -> Bool
  ) throws {
    let versions = try StoredVersions(store)
    try store.forEachJournal(of: nil) { journal in
      let (history, doubt) = journal.read(unverified: unverified)
      if let doubt { doubts.append(doubt) }
      guard let history, let summary = InterviewSummary(history), isWanted(summary) else { return }
      guard !summary.start.isSimulated, summary.start.perspective == "customer" else { return }
      do {
        try add(history, summary, try versions[journal.head.version].get(), contacts)
      } catch let fault as JournalFault {
        doubts.append(Doubt(id: summary.id, fault: fault))
      }
    }
  }

  private mutating func add(
    _ history: InterviewHistory, _ summary: InterviewSummary, _ questionnaire: Questionnaire,
    _ contacts: ContactFile?
  ) throws {
    if questionnaire.alerts.isEmpty { return }
    guard var interview = try? Interview(questionnaire, replaying: history.entries.lazy.map(\.happening))
    else {
      throw JournalFault.foreign
    }
    if let contacts {
      interview.sampleTexts = try contacts.texts(of: summary.start.caseID, for: questionnaire)
    }
    for alert in interview.alerts() {
      entries.append(
        Entry(
          interview: summary.id, questionnaire: summary.questionnaire, wave: summary.start.wave,
          caseID: summary.start.caseID, status: summary.status, started: summary.startedAt.text,
          alert: alert.id, say: alert.say))
    }
  }

  /// The alerts as a table.
  func render() -> String {
    let rows = entries.map { [$0.interview, SummaryTable.minute($0.started), $0.caseID, $0.alert, $0.say] }
    return SummaryTable.render(
      head: ["interview", "started (UTC)", "case", "alert", "what to do"], rows, isCut: false)
  }
}
