import Answers
import Datasets
import Interviews

/// The other interviews of a case: one case, one interview, unless somebody wants it otherwise.
struct CaseHistory {
  private let start: Start
  private let summaries: [InterviewSummary]

  /// The interviews of the same case in the same wave, from the same perspective; none where no case is named.
  init(_ start: Start, _ questionnaire: String, in store: SQLiteStore, without id: String? = nil) throws {
    self.start = start
    let heads =
      start.caseID.isEmpty ? [] : try store.heads(ofCase: start.caseID, questionnaire: questionnaire)
    summaries = try heads.filter { $0.id != id }.compactMap { head in
      try store.journal(head.id)?.read(unverified: true).history.flatMap { InterviewSummary($0) }
    }.filter {
      $0.start.wave == start.wave && $0.start.perspective == start.perspective && !$0.start.isSimulated
    }
  }

  /// Throws where the case was interviewed before, unless a reason is given to do it again.
  func allow() throws {
    guard let last = summaries.last, start.again.allSatisfy(\.isWhitespace) else { return }
    let count = summaries.count == 1 ? "" : " (\(summaries.count) times)"
    let goOn = last.isOpen ? " Go on with it: outsidein resume \(last.id)." : ""
    throw Failure(
      .usage,
      "Case \(start.caseID) was interviewed before\(count): \(told(last)).\(goOn) To begin another interview on purpose: --again REASON."
    )
  }

  /// Throws where another interview of the case has come to its end, unless a reason is given to go on all the same.
  func allow(resuming id: String, again reason: String) throws {
    guard let other = summaries.last(where: { !$0.isOpen }), reason.allSatisfy(\.isWhitespace) else { return }
    throw Failure(
      .usage,
      "Case \(start.caseID) has another interview that is over: \(told(other)). To continue \(id) on purpose: --again REASON."
    )
  }

  private func told(_ summary: InterviewSummary) -> String {
    let by = summary.start.interviewer.isEmpty ? "" : " by \(summary.start.interviewer)"
    return "\(summary.id), \(summary.startedAt.text)\(by), \(summary.status)"
  }
}
