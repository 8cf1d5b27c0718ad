package import Interviews
package import Questionnaires

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
  /// How many places of a quota are taken.
  func taken(_ claim: QuotaClaim) throws -> Int
  /// The interviews whose id begins with a text, in the order in which they were begun.
  func heads(idPrefix: String) throws -> [InterviewHead]
  /// An interview with its journal; nil if there is none.
  func interview(_ id: String) throws -> InterviewRecord?
  /// The ids of the questionnaires that are kept, in alphabetical order.
  func questionnaireIDs() throws -> [String]
  /// The sources of all versions of a questionnaire that have interviews, the newest last.
  func versions(of questionnaire: String) throws -> [(hash: Digest, source: [UInt8])]
  /// The source of a version; nil if it is not kept.
  func source(of version: Digest) throws -> [UInt8]?
  /// Hands out the interviews of a questionnaire, or all, one by one, in the order in which they were begun. Only
  /// one is in memory at a time.
  func forEachInterview(of questionnaire: String?, _ body: (InterviewHistory) throws -> Void) throws
}

/// Writes the journal of one interview: gives every happening its place, its moment and its hash.
package final class JournalWriter {
  let store: any AnswerStore
  private let clock: () -> Moment
  private let id: String
  private let version: Digest
  private var sequence: Int
  private var chain: Digest?
  /// What could not be written: it may have been kept all the same, so that it is written again as it was.
  private var failed: Event?

  /// A writer of a new interview.
  package init(_ store: any AnswerStore, id: String, version: Digest, clock: @escaping () -> Moment) {
    self.store = store
    self.id = id
    self.version = version
    self.clock = clock
    sequence = 0
  }

  /// A writer that goes on with a journal.
  package init(_ store: any AnswerStore, continuing record: InterviewRecord, clock: @escaping () -> Moment) {
    self.store = store
    self.clock = clock
    id = record.head.id
    version = record.head.version
    sequence = record.events.last?.sequence ?? 0
    chain = record.events.last?.chain
  }

  /// Records something. Returns when it is safe. What failed can be recorded again.
  package func record(_ happening: Happening) throws {
    let event = try next(happening)
    if sequence == 0 {
      try store.begin(id, version: version, [event])
    } else {
      try store.append(event, to: id)
    }
    advance(event)
  }

  /// Records something and takes places for it, all or nothing; returns the place that was not free.
  func record(_ happening: Happening, claiming claims: [QuotaClaim]) throws -> QuotaClaim? {
    let event = try next(happening)
    let full = try store.append(event, to: id, claiming: claims)
    if full == nil { advance(event) } else { failed = nil }
    return full
  }

  private func next(_ happening: Happening) throws -> Event {
    if let failed, failed.happening == happening { return failed }
    let event = try Event(happening, sequence: sequence + 1, at: clock(), after: chain)
    failed = event
    return event
  }

  private func advance(_ event: Event) {
    (sequence, chain) = (event.sequence, event.chain)
    failed = nil
  }
}
