package import Digests
package import Instruments
package import Interviews

/// A summary of an interview, computed without its questionnaire.
package struct InterviewSummary: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The id of its questionnaire.
  package var questionnaire: String
  /// The SHA-256 of the questionnaire's source: of the last version, if the interview was moved.
  package var version: Digest
  /// The first entry of the interview.
  package var start: Start
  /// The last language of the interview.
  package var language: String
  /// `completed`, `partial`, `refused`, or another outcome.
  package var status: Disposition
  /// Whether it can be continued.
  package var isOpen: Bool
  /// When it was started.
  package var startedAt: Moment
  /// When it was finished or stopped; nil if neither.
  package var endedAt: Moment?
  /// The number of answered fields; 0 if they were not counted.
  package var answered: Int

  /// The summary of a history; nil if its first entry is missing. `countsAnswers: false` is faster.
  package init?(_ history: InterviewHistory, countsAnswers: Bool = true) {
    guard let first = history.entries.first, case .started(let start) = first.event else { return nil }
    id = history.head.id
    questionnaire = history.head.questionnaire
    version = history.head.version
    self.start = start
    language = start.language
    startedAt = first.moment
    var fields: Set<Address> = []
    var status = Interview.Status.open
    for entry in history.entries {
      status = status.after(entry.event)
      switch entry.event {
      case .answered(let address, _, _): if countsAnswers { fields.insert(address) }
      case .language(let tag): language = tag
      case .stopped, .completed: endedAt = entry.moment
      case .resumed: endedAt = nil
      case .moved(let move): version = move.questionnaire
      case .started, .reopened, .advanced, .noted, .quotaFull, .day, .amended: break
      }
    }
    (self.status, isOpen) = (status.disposition, !status.isFinal)
    answered = fields.count
  }
}
