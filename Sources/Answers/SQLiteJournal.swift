import Foundation
import GRDB
import Interviews
package import Questionnaires

extension SQLiteStore {
  package func keep(_ questionnaire: Questionnaire, at moment: Moment) throws {
    try translating(path) {
      try queue.write { database in
        try database.execute(
          sql:
            "INSERT INTO questionnaires (hash, id, source, kept_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
          arguments: [
            Data(questionnaire.hash.bytes), questionnaire.id, Data(questionnaire.source), moment.utc,
          ])
      }
    }
  }

  package func begin(_ id: String, version: Digest, _ events: [Event]) throws {
    try begin([(id, version, events)])
  }

  package func begin(_ interviews: [(id: String, version: Digest, events: [Event])]) throws {
    try translating(path) {
      try queue.write { database in
        let head = try database.cachedStatement(sql: "INSERT INTO interviews (id, version) VALUES (?, ?)")
        for interview in interviews {
          try head.execute(arguments: [interview.id, Data(interview.version.bytes)])
          let number = database.lastInsertedRowID
          for event in interview.events { try Self.insert(event, number, database) }
        }
      }
    }
  }

  package func append(_ event: Event, to id: String) throws {
    try translating(path) {
      try queue.write { database in
        try Self.append(event, try Self.number(of: id, database), id, database)
      }
    }
  }

  /// The number that stands for an interview within the file.
  static func number(of id: String, _ database: Database) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT number FROM interviews WHERE id = ?")
    guard let number = try Int64.fetchOne(find, arguments: [id]) else { throw StoreProblem.noInterview(id) }
    return number
  }

  /// Appends an event to the journal of an interview.
  static func append(_ event: Event, _ number: Int64, _ id: String, _ database: Database) throws {
    try insert(event, number, database)
    if database.changesCount == 0 { try compare(event, number, id, database) }
  }

  /// Inserts an event; one that is there already is left as it is.
  private static func insert(_ event: Event, _ number: Int64, _ database: Database) throws {
    let record = try Payload.encode(event.happening)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO events
          (interview, sequence, kind, address, payload, payload_version, utc, monotonic, salt, digest, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """)
    try statement.execute(arguments: [
      number, event.sequence, record.kind, record.address, record.payload, Payload.version, event.moment.utc,
      event.moment.monotonic, Data(event.salt), Data(event.digest.bytes), Data(event.chain.bytes),
    ])
  }

  /// A write that failed may have been kept all the same: the same event again is no conflict.
  private static func compare(_ event: Event, _ number: Int64, _ id: String, _ database: Database) throws {
    let stored = try Data.fetchOne(
      database, sql: "SELECT chain FROM events WHERE interview = ? AND sequence = ?",
      arguments: [number, event.sequence])
    guard stored.map(Array.init) == event.chain.bytes else { throw StoreProblem.overtaken(interview: id) }
  }

  // MARK: reading

  package func heads(idPrefix: String) throws -> [InterviewHead] {
    try translating(path) {
      try queue.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version FROM interviews
            JOIN questionnaires ON hash = version WHERE substr(interviews.id, 1, ?) = ? ORDER BY number
            """, arguments: [idPrefix.count, idPrefix]
        ).map { try Self.head($0) }
      }
    }
  }

  package func interview(_ id: String) throws -> InterviewRecord? {
    try translating(path) {
      try queue.read { database in
        let rows = try Row.fetchCursor(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version, sequence, kind, address, payload, utc, monotonic, salt, digest, chain
            FROM interviews JOIN questionnaires ON hash = version JOIN events ON interview = number
            WHERE interviews.id = ? ORDER BY sequence
            """, arguments: [id])
        var record: InterviewRecord?
        while let row = try rows.next() {
          if record == nil { record = InterviewRecord(head: try Self.head(row), events: []) }
          record?.events.append(try Self.event(row))
        }
        return record
      }
    }
  }

  package func questionnaireIDs() throws -> [String] {
    try translating(path) {
      try queue.read { try String.fetchAll($0, sql: "SELECT DISTINCT id FROM questionnaires ORDER BY id") }
    }
  }

  package func versions(of questionnaire: String) throws -> [(hash: Digest, source: [UInt8])] {
    try translating(path) {
      try queue.read { database in
        try Row.fetchAll(
          database,
          sql: """
            SELECT hash, source FROM questionnaires
            WHERE id = ? AND EXISTS (SELECT 1 FROM interviews WHERE version = hash) ORDER BY kept_at, rowid
            """, arguments: [questionnaire]
        ).map { row in (try Self.digest(row[0]), Array(row[1] as Data)) }
      }
    }
  }

  package func source(of version: Digest) throws -> [UInt8]? {
    try translating(path) {
      try queue.read {
        try Data.fetchOne(
          $0, sql: "SELECT source FROM questionnaires WHERE hash = ?", arguments: [Data(version.bytes)]
        ).map(Array.init)
      }
    }
  }

  package func forEachInterview(of questionnaire: String?, _ body: (InterviewHistory) throws -> Void) throws {
    var thrown: (any Error)?
    try translating(path) {
      try queue.read { database in
        var interviews = try Row.fetchCursor(
          database,
          sql: """
            SELECT interviews.id, questionnaires.id, version, number FROM interviews
            JOIN questionnaires ON hash = version WHERE ? IS NULL OR questionnaires.id = ? ORDER BY number
            """, arguments: [questionnaire, questionnaire])
        do { try Self.read(&interviews, database, body) } catch let error as Outside { thrown = error.error }
      }
    }
    if let thrown { throw thrown }
  }

  /// What was thrown by whoever reads, not by the store.
  private struct Outside: Error { let error: any Error }

  /// Reads journals in one pass, and hands each out when it is whole. What `body` throws comes through as `Outside`.
  private static func read(
    _ interviews: inout RowCursor, _ database: Database, _ body: (InterviewHistory) throws -> Void
  ) throws {
    let events = try database.cachedStatement(
      sql: "SELECT kind, address, payload, utc, monotonic FROM events WHERE interview = ? ORDER BY sequence")
    var addresses = Addresses()
    while let row = try interviews.next() {
      var history = InterviewHistory(head: try head(row), entries: [])
      let rows = try Row.fetchCursor(events, arguments: [row[3] as Int64])
      while let row = try rows.next() {
        let happening = try Payload.decode(
          .init(kind: row[0], address: row[1], payload: row[2]), &addresses)
        history.entries.append(
          .init(happening: happening, moment: Moment(utc: row[3], monotonic: row[4])))
      }
      do { try body(history) } catch { throw Outside(error: error) }
    }
  }

  private static func head(_ row: Row) throws -> InterviewHead {
    InterviewHead(id: row[0], questionnaire: row[1], version: try digest(row[2]))
  }

  private static func event(_ row: Row) throws -> Event {
    var addresses = Addresses()
    let happening = try Payload.decode(.init(kind: row[4], address: row[5], payload: row[6]), &addresses)
    return Event(
      stored: happening, sequence: row[3], moment: Moment(utc: row[7], monotonic: row[8]),
      salt: (row[9] as Data?).map(Array.init) ?? [], digest: try digest(row[10]), chain: try digest(row[11]))
  }

  private static func digest(_ data: Data) throws -> Digest {
    guard let digest = Digest(stored: Array(data)) else { throw Payload.Unreadable() }
    return digest
  }
}
