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

  package func begin(_ id: String, version: Digest, _ entries: [JournalEntry]) throws {
    try begin([(id, version, entries)])
  }

  package func begin(_ interviews: [(id: String, version: Digest, entries: [JournalEntry])]) throws {
    try writing { queue in
      try queue.write { database in
        // A failed write may have been stored anyway, so starting the same interview again is not a conflict.
        let head = try database.cachedStatement(
          sql: "INSERT INTO interviews (id, version) VALUES (?, ?) ON CONFLICT DO NOTHING")
        for interview in interviews {
          try head.execute(arguments: [interview.id, Data(interview.version.bytes)])
          let isNew = database.changesCount > 0
          let number = try isNew ? database.lastInsertedRowID : Self.number(of: interview.id, database)
          if isNew { try Self.note(caseOf: interview.entries, number, database) }
          for entry in interview.entries { try Self.append(entry, number, interview.id, database) }
        }
      }
    }
  }

  /// Stores the case of an interview, if it has one, for searching.
  private static func note(caseOf entries: [JournalEntry], _ number: Int64, _ database: Database) throws {
    guard case .started(let start)? = entries.first?.event, !start.caseID.isEmpty else { return }
    try database.cachedStatement(sql: "INSERT INTO cases (case_id, interview) VALUES (?, ?)")
      .execute(arguments: [start.caseID, number])
  }

  package func append(_ entry: JournalEntry, to id: String) throws {
    try writing { queue in
      try queue.write { database in
        try Self.append(entry, try Self.number(of: id, database), id, database)
      }
    }
  }

  /// The number of an interview in the file.
  static func number(of id: String, _ database: Database) throws -> Int64 {
    let find = try database.cachedStatement(sql: "SELECT number FROM interviews WHERE id = ?")
    guard let number = try Int64.fetchOne(find, arguments: [id]) else { throw StoreProblem.noInterview(id) }
    return number
  }

  /// Appends an entry to the journal of an interview.
  static func append(_ entry: JournalEntry, _ number: Int64, _ id: String, _ database: Database) throws {
    try insert(entry, number, database)
    if database.changesCount == 0 { try compare(entry, number, id, database) }
    try noteState(entry, number, database)
  }

  /// Stores for searching that an interview is finished, that it was amended afterwards and may be open again, or that it
  /// was moved to another version.
  private static func noteState(_ entry: JournalEntry, _ number: Int64, _ database: Database) throws {
    func run(_ sql: String, _ arguments: StatementArguments) throws {
      try database.cachedStatement(sql: sql).execute(arguments: arguments)
    }
    switch entry.event {
    case .completed: try run("INSERT INTO closed (interview) VALUES (?) ON CONFLICT DO NOTHING", [number])
    case .amended: try run("DELETE FROM closed WHERE interview = ?", [number])
    case .moved(let move):
      try run(
        "INSERT INTO moves (version, interview) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [Data(move.questionnaire.bytes), number])
    default: break
    }
  }

  /// Inserts an entry, unless one with the same number exists.
  private static func insert(_ entry: JournalEntry, _ number: Int64, _ database: Database) throws {
    let record = try Payload.encode(entry.event)
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO events
          (interview, sequence, kind, address, payload, payload_version, utc, monotonic, salt, digest, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
        """)
    try statement.execute(arguments: [
      number, entry.sequence, record.kind, record.address, record.payload, Payload.version, entry.moment.utc,
      entry.moment.monotonic, Data(entry.salt), Data(entry.digest.bytes), Data(entry.chain.bytes),
    ])
  }

  /// Throws if the stored entry is a different one. A failed write may have been stored anyway, so the same entry again is
  /// not a conflict.
  private static func compare(_ entry: JournalEntry, _ number: Int64, _ id: String, _ database: Database)
    throws
  {
    let stored = try Data.fetchOne(
      database, sql: "SELECT chain FROM events WHERE interview = ? AND sequence = ?",
      arguments: [number, entry.sequence])
    guard stored.map(Array.init) == entry.chain.bytes else { throw StoreProblem.overtaken(interview: id) }
  }
}
