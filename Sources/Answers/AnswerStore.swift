package import Digests
package import Instruments
package import Interviews

/// An interview in a store: what it is called, and which questionnaire it is pinned to.
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
  /// What it is called.
  package var head: InterviewHead
  /// Its events, in order.
  package var events: [Event]
}

/// What happened in an interview, and when: its journal without the proofs.
package struct InterviewHistory: Sendable {
  /// A line of it.
  package struct Entry: Sendable {
    /// What happened.
    package var happening: Happening
    /// When.
    package var moment: Moment
  }

  /// What the interview is called.
  package var head: InterviewHead
  /// What happened, in order.
  package var entries: [Entry]
}

extension InterviewRecord {
  /// What happened, without the proofs.
  package var history: InterviewHistory {
    InterviewHistory(head: head, entries: events.map { .init(happening: $0.happening, moment: $0.moment) })
  }
}

/// A place that keeps journals, and the questionnaires that they were made with.
package protocol AnswerStore: Sendable {
  /// Keeps the source of a questionnaire, if it is not kept yet.
  func keep(_ questionnaire: Questionnaire, at moment: Moment) throws
  /// Begins an interview with its first events. Returns when they are safe.
  func begin(_ id: String, version: Digest, _ events: [Event]) throws
  /// Begins many interviews at once, for bulk work.
  func begin(_ interviews: [(id: String, version: Digest, events: [Event])]) throws
  /// Appends an event to an interview. Returns when it is safe; to append the same one again does nothing.
  func append(_ event: Event, to id: String) throws
  /// Appends an event to an interview and takes places for it, all or nothing. Returns when they are safe; if a place is
  /// not free, nothing is written, and that one is returned. To do it again changes nothing.
  func append(_ event: Event, to id: String, claiming claims: [QuotaClaim]) throws -> QuotaClaim?
  /// Gives back the places that an interview has taken.
  func releasePlaces(of id: String) throws
  /// How many places of a quota are taken.
  func taken(_ claim: QuotaClaim) throws -> Int
  /// The interviews whose id begins with a text, in the order in which they were begun.
  func heads(idPrefix: String) throws -> [InterviewHead]
  /// The interviews that can be gone on with, and some that were changed afterwards: those that have not come to their end,
  /// in the order in which they were begun.
  func openHeads() throws -> [InterviewHead]
  /// The interviews of a case with a questionnaire, in the order in which they were begun.
  func heads(ofCase caseID: String, questionnaire: String) throws -> [InterviewHead]
  /// The journal of an interview as it stands there; nil if there is none.
  func journal(_ id: String) throws -> StoredJournal?
  /// The ids of the questionnaires that are kept, in alphabetical order.
  func questionnaireIDs() throws -> [String]
  /// The sources of all versions of a questionnaire that have interviews, the newest last.
  func versions(of questionnaire: String) throws -> [(hash: Digest, source: [UInt8])]
  /// The source of a version; nil if it is not kept.
  func source(of version: Digest) throws -> [UInt8]?
  /// Hands out the journals of the interviews with a questionnaire, or of all, one by one, in the order in which they were
  /// begun. Only one is in memory at a time.
  func forEachJournal(of questionnaire: String?, _ body: (StoredJournal) throws -> Void) throws
}

extension AnswerStore {
  /// An interview with its journal; nil if there is none.
  ///
  /// - Throws: `JournalFault` where the journal cannot be believed.
  package func interview(_ id: String) throws -> InterviewRecord? { try journal(id)?.record() }
}
