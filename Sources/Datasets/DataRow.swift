package import Answers
package import Digests
import Instruments
package import Interviews

/// One interview as a row of a data set.
package struct DataRow: Sendable {
  /// The fixed columns, in the order of `FixedColumns.names`.
  package var fixed: [DataCell]
  /// The variables, in the order of the extract.
  package var cells: [DataCell]
}

/// A summary of an interview, computed without its questionnaire.
package struct InterviewSummary: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The id of its questionnaire.
  package var questionnaire: String
  /// The SHA-256 of the questionnaire's source.
  package var version: Digest
  /// The first event of the interview.
  package var start: Start
  /// The last language of the interview.
  package var language: String
  /// `completed`, `partial`, `refused`, or another outcome.
  package var status: String
  /// Whether it can be continued.
  package var isOpen: Bool
  /// When it was started.
  package var startedAt: Moment
  /// When it was finished or stopped; nil if neither.
  package var endedAt: Moment?
  /// The number of answered fields; 0 if they were not counted.
  package var answered: Int

  /// The summary of a history; nil if its first event is missing. `countsAnswers: false` is faster.
  package init?(_ history: InterviewHistory, countsAnswers: Bool = true) {
    guard let first = history.entries.first, case .started(let start) = first.happening else { return nil }
    id = history.head.id
    questionnaire = history.head.questionnaire
    version = history.head.version
    self.start = start
    language = start.language
    status = Outcome.partial
    isOpen = true
    startedAt = first.moment
    answered = 0
    var fields: Set<Address> = []
    for event in history.entries {
      switch event.happening {
      case .answered(let address, _, _): if countsAnswers { fields.insert(address) }
      case .language(let tag): language = tag
      case .stopped(let outcome):
        (status, isOpen, endedAt) = (outcome, outcome != Outcome.refused, event.moment)
      case .completed(let outcome): (status, isOpen, endedAt) = (outcome, false, event.moment)
      case .resumed: (status, isOpen, endedAt) = (Outcome.partial, true, nil)
      case .amended(let amendment): amend(amendment)
      case .started, .reopened, .advanced, .noted, .quotaFull, .day: break
      }
    }
    answered = fields.count
  }

  private mutating func amend(_ amendment: Amendment) {
    switch amendment.act {
    case .reopen: (status, isOpen) = (Outcome.partial, true)
    case .status(let outcome): (status, isOpen) = (outcome, isOpen && outcome != Outcome.refused)
    case .note: break
    }
  }
}
