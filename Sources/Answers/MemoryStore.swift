package import Digests
package import Instruments
import Interviews
import Synchronization

/// A store in memory, for rehearsals and tests.
package final class MemoryStore: AnswerStore {
  private struct Content: Sendable {
    var sources: [(id: String, hash: Digest, source: [UInt8])] = []
    var records: [InterviewRecord] = []
    /// The interviews that hold places, by quota.
    var places: [[String]: Set<String>] = [:]
  }

  private let content = Mutex(Content())

  /// An empty store.
  package init() {}

  package func keep(_ questionnaire: Questionnaire, at moment: Moment) {
    content.withLock {
      guard !$0.sources.contains(where: { $0.hash == questionnaire.hash }) else { return }
      $0.sources.append((questionnaire.id, questionnaire.hash, questionnaire.source))
    }
  }

  package func begin(_ id: String, version: Digest, _ entries: [JournalEntry]) throws {
    try begin([(id, version, entries)])
  }

  package func begin(_ interviews: [(id: String, version: Digest, entries: [JournalEntry])]) throws {
    try content.withLock { content in
      for interview in interviews {
        if content.records.contains(where: { $0.head.id == interview.id }) {
          for entry in interview.entries { try Self.append(entry, to: interview.id, &content) }
          continue
        }
        let questionnaire = content.sources.first { $0.hash == interview.version }?.id ?? ""
        let head = InterviewHead(id: interview.id, questionnaire: questionnaire, version: interview.version)
        content.records.append(InterviewRecord(head: head, entries: interview.entries))
      }
    }
  }

  package func append(_ entry: JournalEntry, to id: String) throws {
    try content.withLock { try Self.append(entry, to: id, &$0) }
  }

  private static func append(_ entry: JournalEntry, to id: String, _ content: inout Content) throws {
    guard let index = content.records.firstIndex(where: { $0.head.id == id }) else {
      throw StoreProblem.noInterview(id)
    }
    if let stored = content.records[index].entries.first(where: { $0.sequence == entry.sequence }) {
      if stored.chain != entry.chain { throw StoreProblem.overtaken(interview: id) }
    } else {
      content.records[index].entries.append(entry)
    }
  }

  package func append(_ entry: JournalEntry, to id: String, claiming claims: [QuotaClaim]) throws
    -> QuotaClaim?
  {
    try content.withLock { content in
      for claim in claims {
        let taken = content.places[claim.key, default: []]
        if !taken.contains(id), taken.count >= claim.limit { return claim }
      }
      try Self.append(entry, to: id, &content)
      for claim in claims { content.places[claim.key, default: []].insert(id) }
      return nil
    }
  }

  package func releasePlaces(of id: String) {
    content.withLock { content in
      for key in content.places.keys { content.places[key]?.remove(id) }
    }
  }

  package func taken(_ claim: QuotaClaim) -> Int { content.withLock { $0.places[claim.key]?.count ?? 0 } }

  package func heads(idPrefix: String) -> [InterviewHead] {
    content.withLock { $0.records.map(\.head).filter { $0.id.hasPrefix(idPrefix) } }
  }

  package func openHeads() -> [InterviewHead] {
    content.withLock { content in
      content.records.filter { record in
        let kinds = record.entries.compactMap { try? Payload.encode($0.event).kind }
        return !kinds.contains("completed") || kinds.contains("amended")
      }.map(\.head)
    }
  }

  package func heads(ofCase caseID: String, questionnaire: String) -> [InterviewHead] {
    content.withLock { content in
      content.records.filter { record in
        guard record.head.questionnaire == questionnaire,
          case .started(let start)? = record.entries.first?.event
        else { return false }
        return start.caseID == caseID
      }.map(\.head)
    }
  }

  package func journal(_ id: String) throws -> StoredJournal? {
    let record = content.withLock { content in content.records.first { record in record.head.id == id } }
    return try record.map { try StoredJournal($0) }
  }

  package func questionnaireIDs() -> [String] { content.withLock { Set($0.sources.map(\.id)).sorted() } }

  package func versions(of questionnaire: String) -> [(hash: Digest, source: [UInt8])] {
    content.withLock { content in
      content.sources.filter { source in
        source.id == questionnaire && content.records.contains { $0.uses(source.hash) }
      }.map { ($0.hash, $0.source) }
    }
  }

  package func source(of version: Digest) -> [UInt8]? {
    content.withLock { $0.sources.first { $0.hash == version }?.source }
  }

  package func forEachJournal(of questionnaire: String?, _ body: (StoredJournal) throws -> Void) throws {
    let records = content.withLock { $0.records }
    for record in records where questionnaire == nil || record.head.questionnaire == questionnaire {
      try body(StoredJournal(record))
    }
  }
}

extension InterviewRecord {
  /// Whether the interview was started with a version, or moved to it.
  fileprivate func uses(_ version: Digest) -> Bool {
    head.version == version
      || entries.contains {
        if case .moved(let move) = $0.event { move.questionnaire == version } else { false }
      }
  }
}
