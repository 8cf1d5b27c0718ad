package import Digests
package import Instruments
package import Interviews

/// Writes the journal of one interview. Gives each event its sequence number, time and hash.
package final class JournalWriter {
  private(set) var store: any AnswerStore
  private let clock: () -> Moment
  private let id: String
  private let version: Digest
  /// All recorded events, so that the interview can be saved elsewhere if the store disappears.
  private var events: [Event]
  /// The event whose write failed. It may have been stored anyway, so it is written again unchanged.
  private var failed: Event?

  /// A writer of a new interview.
  package init(_ store: any AnswerStore, id: String, version: Digest, clock: @escaping () -> Moment) {
    (self.store, self.id, self.version, self.clock) = (store, id, version, clock)
    events = []
  }

  /// A writer that continues a journal.
  package init(_ store: any AnswerStore, continuing record: InterviewRecord, clock: @escaping () -> Moment) {
    (self.store, self.clock) = (store, clock)
    (id, version, events) = (record.head.id, record.head.version, record.events)
  }

  /// The hash over all recorded events. Kept elsewhere, it shows later whether the interview was changed.
  package var proof: Digest? { events.last?.chain }

  /// Records an event. Returns when it is safe. After a failure it can be recorded again.
  package func record(_ happening: Happening) throws {
    let event = try next(happening)
    if events.isEmpty {
      try store.begin(id, version: version, [event])
    } else {
      try store.append(event, to: id)
    }
    advance(event)
  }

  /// Records an event and takes quota places for it, all or nothing. Returns the claim on a full quota, if any.
  func record(_ happening: Happening, claiming claims: [QuotaClaim]) throws -> QuotaClaim? {
    let event = try next(happening)
    let full = try store.append(event, to: id, claiming: claims)
    if full == nil { advance(event) } else { failed = nil }
    return full
  }

  /// Saves the whole interview in another store, including the event whose write failed, and continues there. Recording that
  /// event again has no effect.
  package func move(to other: any AnswerStore, with questionnaire: Questionnaire) throws {
    try other.keep(questionnaire, at: clock())
    let all = events + (failed.map { [$0] } ?? [])
    try other.begin(id, version: version, all)
    store = other
  }

  private func next(_ happening: Happening) throws -> Event {
    if let failed, failed.happening == happening { return failed }
    let event = try Event(
      happening, sequence: events.count + 1, at: clock(), after: proof ?? Event.root(of: id))
    failed = event
    return event
  }

  private func advance(_ event: Event) {
    events.append(event)
    failed = nil
  }
}
