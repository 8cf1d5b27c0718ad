package import Instruments
package import Interviews

/// An alert that an interview raised.
package struct RaisedAlert: Sendable {
  /// The interview.
  package var interview: InterviewSummary
  /// The id of the alert.
  package var id: String
  /// What to do, in the language of the interview; empty if the author wrote nothing.
  package var say: String
}

extension Library {
  /// The alerts that interviews with customers raise, in the order of their start, and the interviews that do not verify;
  /// not those of simulated interviews or of interviews with managers.
  ///
  /// - Parameters:
  ///   - unverified: whether interviews are included that do not verify, if they can be read.
  ///   - sampleTexts: the free texts of a case, which fill what is to be done.
  ///   - isWanted: which interviews are included.
  package func alerts(
    unverified: Bool, sampleTexts: (Start, Questionnaire) throws -> [String: String],
    _ isWanted: (InterviewSummary) -> Bool
  ) throws -> (alerts: [RaisedAlert], doubts: [UnverifiedInterview]) {
    var (alerts, doubts): ([RaisedAlert], [UnverifiedInterview]) = ([], [])
    // A store is not read again while it is gone through.
    _ = try versions()
    try store.forEachJournal(of: nil) { journal in
      let (history, doubt) = journal.read(unverified: unverified)
      if let doubt { doubts.append(doubt) }
      guard let history, let summary = InterviewSummary(history), isWanted(summary),
        !summary.start.isSimulated, summary.start.perspective == .customer
      else { return }
      do {
        let questionnaire = try questionnaire(of: history.head)
        if questionnaire.alerts.isEmpty { return }
        var interview = try interview(history)
        let texts = try sampleTexts(summary.start, questionnaire)
        if !texts.isEmpty { interview.sampleTexts = texts }
        alerts += interview.alerts().map { RaisedAlert(interview: summary, id: $0.id, say: $0.say) }
      } catch let doubt as UnverifiedInterview {
        doubts.append(doubt)
      }
    }
    return (alerts, doubts)
  }
}
