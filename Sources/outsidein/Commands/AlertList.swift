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
  let entries: [Entry]
  /// The interviews that do not verify.
  let doubts: [UnverifiedInterview]

  /// The alerts of interviews with customers, their texts filled from a contact file if there is one.
  init(
    _ store: SQLiteStore, _ contacts: ContactFile?, unverified: Bool, _ isWanted: (InterviewSummary) -> Bool
  ) throws {
    let found = try Library(store).alerts(
      unverified: unverified,
      sampleTexts: { try contacts?.texts(of: $0.caseID, for: $1) ?? [:] }, isWanted)
    doubts = found.doubts
    entries = found.alerts.map { alert in
      let summary = alert.interview
      return Entry(
        interview: summary.id, questionnaire: summary.questionnaire, wave: summary.start.wave,
        caseID: summary.start.caseID, status: summary.status.word, started: summary.startedAt.text,
        alert: alert.id, say: alert.say)
    }
  }

  /// The alerts as a table.
  func render() -> String {
    let rows = entries.map { [$0.interview, Moment.minute(of: $0.started), $0.caseID, $0.alert, $0.say] }
    return ResultTable.render(
      head: ["interview", "started (UTC)", "case", "alert", "what to do"], rows, isCut: false)
  }
}
