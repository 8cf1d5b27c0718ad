import Answers
import Dates
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// Journals are believed only where every entry is what was recorded, in its place.
@Suite struct ProofTests {
  private let path: String
  private let questionnaire: Questionnaire

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    questionnaire = try #require(
      Story.questionnaire("- {number: n, ask: \"N?\"}\n- {open: t, ask: \"T?\"}\n"))
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    for id in ["one", "two"] {
      let entries = try JournalEntry.journal(
        [
          .started(Story.start(questionnaire)),
          .answered(Address("n"), .given(.number(7)), override: nil),
          .answered(Address("t"), .given(.text("Zoë said \"no\"")), override: nil),
          .noted(nil, "loud"), .completed("completed"),
        ], of: id
      ) { Moment(utc: 1_700_000_000_123, monotonic: -5) }
      try store.begin(id, version: questionnaire.hash, entries)
    }
    try store.close()
  }

  /// What is wrong with each interview of the file after it was edited.
  private func faults(after sql: String) throws -> [String: JournalFault] {
    let editor = try DatabaseQueue(path: path)
    try editor.writeWithoutTransaction { try $0.execute(sql: "PRAGMA foreign_keys = OFF; \(sql)") }
    try editor.close()
    var faults: [String: JournalFault] = [:]
    let store = try SQLiteStore(path: path, for: .reading)
    try store.forEachJournal(of: nil) { journal in
      let doubt = journal.read(unverified: false).doubt
      faults[journal.head.id] = doubt?.fault
    }
    return faults
  }

  @Test("Nothing is wrong with what was recorded") func sound() throws {
    #expect(try faults(after: "") == [:])
  }

  @Test(
    "An edit of any column is noticed, in its interview alone",
    arguments: [
      ("payload = '{\"number\":\"99\"}'", JournalFault.altered(at: 2)),
      ("payload = NULL", .altered(at: 2)), ("address = 't'", .altered(at: 2)),
      ("kind = 'noted'", .altered(at: 2)),
      ("utc = utc + 1", .altered(at: 2)), ("monotonic = 0", .altered(at: 2)),
      ("salt = zeroblob(16)", .altered(at: 2)), ("digest = zeroblob(32)", .altered(at: 2)),
      ("digest = x'00'", .altered(at: 2)), ("digest = x''", .altered(at: 2)),
      ("chain = x''", .altered(at: 2)), ("salt = x''", .altered(at: 2)), ("salt = NULL", .altered(at: 2)),
      ("kind = ''", .altered(at: 2)), ("chain = zeroblob(32)", .altered(at: 2)),
      ("sequence = 9", .gap(at: 2)), ("payload_version = 2", .newer(at: 2)),
    ])
  func edited(_ change: String, _ fault: JournalFault) throws {
    #expect(
      try faults(after: "UPDATE events SET \(change) WHERE interview = 1 AND sequence = 2") == ["one": fault])
  }

  @Test("Events that are missing, doubled or exchanged are noticed") func moved() throws {
    #expect(
      try faults(after: "DELETE FROM events WHERE interview = 1 AND sequence = 1") == ["one": .noBeginning])
    #expect(
      try faults(after: "DELETE FROM events WHERE interview = 2 AND sequence = 3")["two"] == .gap(at: 3))
    #expect(try faults(after: "DELETE FROM events")["two"] == .noBeginning)
  }

  @Test("The events of one interview in the place of another's are noticed") func exchanged() throws {
    let faults = try faults(
      after: """
        UPDATE events SET interview = 3 WHERE interview = 1 AND sequence = 2;
        UPDATE events SET interview = 1 WHERE interview = 2 AND sequence = 2;
        UPDATE events SET interview = 2 WHERE interview = 3
        """)
    #expect(faults == ["one": .altered(at: 2), "two": .altered(at: 2)])
  }

  @Test("An end that was cut off cannot be told from the journal, but from the hash that was held on to")
  func cut()
    throws
  {
    let proof = try #require(try SQLiteStore(path: path, for: .reading).journal("one")?.proof)
    #expect(try faults(after: "DELETE FROM events WHERE interview = 1 AND sequence = 5") == [:])
    let store = try SQLiteStore(path: path, for: .reading)
    #expect(try store.place(of: proof.bytes) == nil)
    let other = try #require(try store.journal("two")?.proof)
    let place = try #require(try store.place(of: other.bytes))
    #expect(place == (id: "two", sequence: 5, last: 5))
  }

  @Test("An interview under another id is noticed") func renamed() throws {
    #expect(
      try faults(after: "UPDATE interviews SET id = 'onf' WHERE id = 'one'") == ["onf": .altered(at: 1)])
  }

  @Test("Interviews of older programs, whose chains begin with nothing, verify") func older() throws {
    let store = try SQLiteStore(path: path, for: .writing)
    let first = try JournalEntry(
      .started(Story.start(questionnaire)), sequence: 1, at: Moment(utc: 0, monotonic: 0), after: nil)
    try store.begin("old", version: questionnaire.hash, [first])
    try JournalWriter(store, continuing: try #require(try store.interview("old"))) {
      Moment(utc: 1, monotonic: 1)
    }.record(.completed("completed"))
    try store.close()
    #expect(try faults(after: "") == [:])
  }

  @Test("An interview without its questionnaire is handed out all the same") func orphan() throws {
    _ = try faults(after: "DELETE FROM questionnaires")
    var ids: [String] = []
    try SQLiteStore(path: path, for: .reading).forEachJournal(of: "example") { ids.append($0.head.id) }
    #expect(ids == ["one", "two"])
  }

  @Test("The bytes of a journal never change: files of today verify tomorrow") func golden() throws {
    var previous: Digest?
    let entries: [InterviewEvent] = [
      .started(Story.start(questionnaire)), .answered(Address("n"), .given(.number(7)), override: "sure"),
      .day(try #require(CalendarDate("2026-12-01"))), .resumed(by: "anna"),
      .amended(Amendment(.status("invalid"), by: "anna", on: .epoch, why: "a test")),
    ]
    for (place, event) in entries.enumerated() {
      let entry = try JournalEntry(
        event, sequence: place + 1, at: Moment(utc: 1_700_000_000_123, monotonic: 42), after: previous,
        salt: Array(0..<16))
      previous = entry.chain
    }
    #expect(previous?.hexadecimal == "0b22abca267e052d7a9af080cb9673334ddc5e110fa80c50ccf9e01858ff08ec")
  }
}
