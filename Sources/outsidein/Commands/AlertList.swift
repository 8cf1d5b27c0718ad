import Answers
import Datasets
import Interviews
import Questionnaires

/// The alerts that interviews raise, in the order in which those were begun: whom to call back.
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

  /// The alerts, one an entry.
  let entries: [Entry]

  /// The alerts of all interviews with people.
  init(_ store: SQLiteStore) throws {
    var versions: [Digest: Questionnaire] = [:]
    for head in try store.heads(idPrefix: "") where versions[head.version] == nil {
      versions[head.version] = try PinnedQuestionnaire.load(head, from: store)
    }
    var entries: [Entry] = []
    try store.forEachInterview(of: nil) { history in
      guard let summary = InterviewSummary(history), !summary.start.isSimulated,
        let questionnaire = versions[history.head.version], !questionnaire.alerts.isEmpty
      else { return }
      guard var interview = try? Interview(questionnaire, replaying: history.entries.lazy.map(\.happening))
      else {
        throw Extract.Problem.interview(history.head.id)
      }
      for alert in interview.alerts() {
        entries.append(
          Entry(
            interview: summary.id, questionnaire: summary.questionnaire, wave: summary.start.wave,
            caseID: summary.start.caseID, status: summary.status, started: summary.startedAt.text,
            alert: alert.id, say: alert.say))
      }
    }
    self.entries = entries
  }

  /// The alerts as a table.
  func render() -> String {
    let rows = entries.map { [$0.interview, $0.started, $0.caseID, $0.alert, $0.say] }
    return SummaryTable.render(head: ["interview", "started", "case", "alert", "what to do"], rows)
  }
}
