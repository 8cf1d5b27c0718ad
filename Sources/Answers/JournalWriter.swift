package import Digests
package import Instruments
package import Interviews

/// Writes the journal of one interview. Gives each entry its sequence number, time and hash.
package final class JournalWriter {
  private(set) var store: any AnswerStore
  private let clock: () -> Moment
  private let id: String
  private let version: Digest
  /// All recorded entries, so that the interview can be saved elsewhere if the store disappears.
  private var entries: [JournalEntry]
  /// The entry whose write failed. It may have been stored anyway, so it is written again unchanged.
  private var failed: JournalEntry?

  /// A writer of a new interview.
  package init(_ store: any AnswerStore, id: String, version: Digest, clock: @escaping () -> Moment) {
    (self.store, self.id, self.version, self.clock) = (store, id, version, clock)
    entries = []
  }

  /// A writer that continues a journal.
  package init(_ store: any AnswerStore, continuing record: InterviewRecord, clock: @escaping () -> Moment) {
    (self.store, self.clock) = (store, clock)
    (id, version, entries) = (record.head.id, record.head.version, record.entries)
  }

  /// The hash over all recorded entries. Kept elsewhere, it shows later whether the interview was changed.
  package var proof: Digest? { entries.last?.chain }

  /// Records an entry. Returns when it is safe. After a failure it can be recorded again.
  package func record(_ event: InterviewEvent) throws {
    let entry = try next(event)
    if entries.isEmpty {
      try store.begin(id, version: version, [entry])
    } else {
      try store.append(entry, to: id)
    }
    advance(entry)
  }

  /// Records an entry and takes quota places for it, all or nothing. Returns the claim on a full quota, if any.
  func record(_ event: InterviewEvent, claiming claims: [QuotaClaim]) throws -> QuotaClaim? {
    let entry = try next(event)
    let full = try store.append(entry, to: id, claiming: claims)
    if full == nil { advance(entry) } else { failed = nil }
    return full
  }

  /// Saves the whole interview in another store, including the entry whose write failed, and continues there. Recording that
  /// entry again has no effect. `versions` are all versions of the questionnaire that it was conducted with.
  package func move(to other: any AnswerStore, with versions: [Questionnaire]) throws {
    for version in versions { try other.keep(version, at: clock()) }
    let all = entries + (failed.map { [$0] } ?? [])
    try other.begin(id, version: version, all)
    store = other
  }

  private func next(_ event: InterviewEvent) throws -> JournalEntry {
    if let failed, failed.event == event { return failed }
    let entry = try JournalEntry(
      event, sequence: entries.count + 1, at: clock(), after: proof ?? JournalEntry.root(of: id))
    failed = entry
    return entry
  }

  private func advance(_ entry: JournalEntry) {
    entries.append(entry)
    failed = nil
  }
}
