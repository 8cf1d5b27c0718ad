package import Digests
package import Instruments
package import Interviews

/// Writes the journal of one interview: gives every happening its place, its moment and its hash.
package final class JournalWriter {
  private(set) var store: any AnswerStore
  private let clock: () -> Moment
  private let id: String
  private let version: Digest
  /// All that was recorded, so that it can be saved elsewhere when the store is gone.
  private var events: [Event]
  /// What could not be written: it may have been kept all the same, so that it is written again as it was.
  private var failed: Event?

  /// A writer of a new interview.
  package init(_ store: any AnswerStore, id: String, version: Digest, clock: @escaping () -> Moment) {
    (self.store, self.id, self.version, self.clock) = (store, id, version, clock)
    events = []
  }

  /// A writer that goes on with a journal.
  package init(_ store: any AnswerStore, continuing record: InterviewRecord, clock: @escaping () -> Moment) {
    (self.store, self.clock) = (store, clock)
    (id, version, events) = (record.head.id, record.head.version, record.events)
  }

  /// The hash over all that was recorded: whoever holds on to it can tell later whether it was changed.
  package var proof: Digest? { events.last?.chain }

  /// Records something. Returns when it is safe. What failed can be recorded again.
  package func record(_ happening: Happening) throws {
    let event = try next(happening)
    if events.isEmpty {
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

  /// Saves the whole interview in another store, with what could not be written, and goes on there. To record that again
  /// does nothing.
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
