package import Digests
package import Instruments
package import Interviews

/// The id of a stored interview, and the version of its questionnaire.
package struct InterviewHead: Hashable, Sendable {
  /// Its id.
  package var id: String
  /// The id of its questionnaire.
  package var questionnaire: String
  /// The SHA-256 of the questionnaire's source.
  package var version: Digest
}

/// An interview with its journal.
package struct InterviewRecord: Sendable {
  /// Its id and questionnaire.
  package var head: InterviewHead
  /// Its entries, in order.
  package var entries: [JournalEntry]
}

/// The entries of an interview and their times: its journal without the hashes.
package struct InterviewHistory: Sendable {
  /// An entry with its time.
  package struct Entry: Sendable {
    /// The entry.
    package var event: InterviewEvent
    /// The time of the entry.
    package var moment: Moment
  }

  /// The id and questionnaire of the interview.
  package var head: InterviewHead
  /// The entries, in order.
  package var entries: [Entry]
}

extension InterviewRecord {
  /// The entries without the hashes.
  package var history: InterviewHistory {
    InterviewHistory(head: head, entries: entries.map { .init(event: $0.event, moment: $0.moment) })
  }
}

/// Stores the journals of interviews, and the sources of their questionnaires.
package protocol AnswerStore: Sendable {
  /// Stores the source of a questionnaire, unless it is stored already.
  func keep(_ questionnaire: Questionnaire, at moment: Moment) throws
  /// Creates an interview with its first entries. Returns when they are safe.
  func begin(_ id: String, version: Digest, _ entries: [JournalEntry]) throws
  /// Creates many interviews in one transaction, such as simulated ones.
  func begin(_ interviews: [(id: String, version: Digest, entries: [JournalEntry])]) throws
  /// Appends an entry to an interview. Returns when it is safe. Appending the same entry again has no effect.
  func append(_ entry: JournalEntry, to id: String) throws
  /// Appends an entry to an interview and takes quota places for it, all or nothing. Returns when they are safe. If a quota
  /// is full, writes nothing and returns that claim. Doing it again has no effect.
  func append(_ entry: JournalEntry, to id: String, claiming claims: [QuotaClaim]) throws -> QuotaClaim?
  /// Frees the quota places of an interview.
  func releasePlaces(of id: String) throws
  /// The number of places of a quota that are taken.
  func taken(_ claim: QuotaClaim) throws -> Int
  /// The interviews whose id starts with a text, in the order of their start.
  func heads(idPrefix: String) throws -> [InterviewHead]
  /// The interviews that are not finished, in the order of their start. Includes interviews that were amended after their
  /// end, even if they cannot be continued.
  func openHeads() throws -> [InterviewHead]
  /// The interviews of a case with a questionnaire, in the order of their start.
  func heads(ofCase caseID: String, questionnaire: String) throws -> [InterviewHead]
  /// The stored journal of an interview, not verified; nil if there is none.
  func journal(_ id: String) throws -> StoredJournal?
  /// The ids of the stored questionnaires, in alphabetical order.
  func questionnaireIDs() throws -> [String]
  /// The sources of all versions of a questionnaire that have interviews, the newest last.
  func versions(of questionnaire: String) throws -> [(hash: Digest, source: [UInt8])]
  /// The source of a version; nil if it is not stored.
  func source(of version: Digest) throws -> [UInt8]?
  /// Calls `body` with the journal of each interview with a questionnaire (nil: of all), in the order of their start. Only
  /// one journal is in memory at a time.
  func forEachJournal(of questionnaire: String?, _ body: (StoredJournal) throws -> Void) throws
}

extension AnswerStore {
  /// An interview with its journal; nil if there is none.
  ///
  /// - Throws: `JournalFault` if the journal does not verify.
  package func interview(_ id: String) throws -> InterviewRecord? { try journal(id)?.record() }
}
