import Answers
import Interviews

/// The other interviews of a case. A case may be interviewed once per wave, unless a reason is given.
struct CaseHistory {
  private let start: Start
  private let summaries: [InterviewSummary]

  /// The other interviews of a case.
  init(_ start: Start, _ questionnaire: String, in library: Library, without id: String? = nil) throws {
    self.start = start
    summaries = try library.otherInterviews(of: start, questionnaire: questionnaire, without: id)
  }

  /// Throws if the case was interviewed before and no reason is given to interview it again.
  func allow() throws {
    guard let last = summaries.last, start.again.allSatisfy(\.isWhitespace) else { return }
    let count = summaries.count == 1 ? "" : " (\(summaries.count) times)"
    let goOn = last.isOpen ? " To continue that interview: outsidein resume \(last.id)." : ""
    throw Failure(
      .usage,
      "Case \(start.caseID) was already interviewed\(count): \(described(last)).\(goOn) To start another interview of this case, give a reason: --again REASON."
    )
  }

  /// Throws if another interview of the case is finished and no reason is given to continue this one.
  func allow(resuming id: String, again reason: String) throws {
    guard let other = summaries.last(where: { !$0.isOpen }), reason.allSatisfy(\.isWhitespace) else { return }
    throw Failure(
      .usage,
      "Another interview of case \(start.caseID) is finished: \(described(other)). To continue \(id) as well, give a reason: --again REASON."
    )
  }

  private func described(_ summary: InterviewSummary) -> String {
    let by = summary.start.interviewer.isEmpty ? "" : " by \(summary.start.interviewer)"
    return "\(summary.id), \(summary.startedAt.text)\(by), \(summary.status)"
  }
}
