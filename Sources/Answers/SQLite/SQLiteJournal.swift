package import Digests
import Foundation
import GRDB
package import Instruments
import Interviews

extension SQLiteStore {
  package func keep(_ questionnaire: Questionnaire, at moment: Moment) throws {
    try writing { queue in
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
    try writing { queue in
      try queue.write { database in
        // A failed write may have been stored anyway, so starting the same interview again is not a conflict.
        let head = try database.cachedStatement(
          sql: "INSERT INTO interviews (id, version) VALUES (?, ?) ON CONFLICT DO NOTHING")
        for interview in interviews {
          try head.execute(arguments: [interview.id, Data(interview.version.bytes)])
          let isNew = database.changesCount > 0
          let number = try isNew ? database.lastInsertedRowID : Self.number(of: interview.id, database)
          if isNew { try Self.note(caseOf: interview.events, number, database) }
          for event in interview.events { try Self.append(event, number, interview.id, database) }
        }
      }
    }
  }

  /// Stores the case of an interview, if it has one, for searching.
  private static func note(caseOf events: [Event], _ number: Int64, _ database: Database) throws {
    guard case .started(let start)? = events.first?.happening, !start.caseID.isEmpty else { return }
    try database.cachedStatement(sql: "INSERT INTO cases (case_id, interview) VALUES (?, ?)")
      .execute(arguments: [start.caseID, number])
  }

  package func append(_ event: Event, to id: String) throws {
    try writing { queue in
      try queue.write { database in
        try Self.append(event, try Self.number(of: id, database), id, database)
      }
    }
  }

  /// The number of an interview in the file.
  static func number(of id: String, _ database: Database) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT number FROM interviews WHERE id = ?")
    guard let number = try Int64.fetchOne(find, arguments: [id]) else { throw StoreProblem.noInterview(id) }
    return number
  }

  /// Appends an event to the journal of an interview.
  static func append(_ event: Event, _ number: Int64, _ id: String, _ database: Database) throws {
    try insert(event, number, database)
    if database.changesCount == 0 { try compare(event, number, id, database) }
    try noteEnd(event, number, database)
  }

  /// Stores that an interview is finished, or that it was amended afterwards and may be open again, for searching.
  private static func noteEnd(_ event: Event, _ number: Int64, _ database: Database) throws {
    let sql: String
    switch event.happening {
    case .completed: sql = "INSERT INTO closed (interview) VALUES (?) ON CONFLICT DO NOTHING"
    case .amended: sql = "DELETE FROM closed WHERE interview = ?"
    default: return
    }
    try database.cachedStatement(sql: sql).execute(arguments: [number])
  }

  /// Inserts an event, unless one with the same number exists.
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

  /// Throws if the stored event is a different one. A failed write may have been stored anyway, so the same event again is
  /// not a conflict.
  private static func compare(_ event: Event, _ number: Int64, _ id: String, _ database: Database) throws {
    let stored = try Data.fetchOne(
      database, sql: "SELECT chain FROM events WHERE interview = ? AND sequence = ?",
      arguments: [number, event.sequence])
    guard stored.map(Array.init) == event.chain.bytes else { throw StoreProblem.overtaken(interview: id) }
  }
}
