import Answers
import Datasets
import Interviews

/// The interviews that a case has had already: one case, one interview, unless somebody wants it otherwise.
struct CaseHistory {
  private let caseID: String
  private let summaries: [InterviewSummary]

  /// What was asked of a case in one wave, from one perspective; nothing where no case is named.
  init(_ caseID: String, _ questionnaire: String, wave: String, perspective: String, in store: SQLiteStore)
    throws
  {
    self.caseID = caseID
    let heads = caseID.isEmpty ? [] : try store.heads(ofCase: caseID, questionnaire: questionnaire)
    summaries = try heads.compactMap { head in
      try store.journal(head.id)?.read(unverified: true).history.flatMap(InterviewSummary.init)
    }.filter { $0.start.wave == wave && $0.start.perspective == perspective && !$0.start.isSimulated }
  }

  /// Throws where the case was interviewed before, unless a reason is given to do it again.
  func allow(again reason: String) throws {
    guard let last = summaries.last, reason.allSatisfy(\.isWhitespace) else { return }
    let by = last.start.interviewer.isEmpty ? "" : " by \(last.start.interviewer)"
    let count = summaries.count == 1 ? "" : " (\(summaries.count) times)"
    let goOn = last.isOpen ? " Go on with it: outsidein resume \(last.id)." : ""
    throw Failure(
      .usage,
      "Case \(caseID) was interviewed before\(count): \(last.id), \(last.startedAt.text)\(by), \(last.status).\(goOn) To begin another interview on purpose: --again REASON."
    )
  }
}
