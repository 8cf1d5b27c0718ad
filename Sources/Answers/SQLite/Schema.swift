import GRDB

/// The tables of an answers file.
enum Schema {
  /// An empty answers file in memory.
  static func empty() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID)") }
    try migrator.migrate(queue)
    return queue
  }

  /// Upgrades an older file to the current schema, one transaction for each step.
  static func upgrade(_ queue: DatabaseQueue) throws {
    let version = try queue.inDatabase { try Int32.fetchOne($0, sql: "PRAGMA user_version") ?? 0 }
    guard version < StoreFile.schemaVersion else { return }
    for _ in steps {
      do {
        return try migrator.migrate(queue)
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
        // Another program took the same step a moment before, which can happen at each step.
      }
    }
    try migrator.migrate(queue)
  }

  /// The steps to the current schema. Step n makes version n, and skips a file that has it already: files of versions 1 to 3
  /// were made without a migrator, so they do not list their steps.
  private static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    for (place, step) in steps.enumerated() {
      // Deferred checks would read every row of the file.
      migrator.registerMigration(step.name, foreignKeyChecks: .immediate) { database in
        guard try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0 <= place else { return }
        try database.execute(sql: "\(step.sql) PRAGMA user_version = \(place + 1)")
      }
    }
    return migrator
  }

  /// The steps in order. A step that was released is never changed.
  private static let steps: [(name: String, sql: String)] = [
    (
      "journal",
      """
      CREATE TABLE questionnaires (
        hash BLOB PRIMARY KEY NOT NULL CHECK (length(hash) = 32),
        id TEXT NOT NULL,
        source BLOB NOT NULL,
        kept_at INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE interviews (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        version BLOB NOT NULL REFERENCES questionnaires (hash)
      ) STRICT;
      -- salt and payload are what an erasure empties; digest and chain stay.
      CREATE TABLE events (
        interview INTEGER NOT NULL REFERENCES interviews (number),
        sequence INTEGER NOT NULL,
        kind TEXT NOT NULL,
        address TEXT,
        payload TEXT,
        payload_version INTEGER NOT NULL,
        utc INTEGER NOT NULL,
        monotonic INTEGER NOT NULL,
        salt BLOB,
        digest BLOB NOT NULL,
        chain BLOB NOT NULL,
        PRIMARY KEY (interview, sequence)
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "quotas",
      """
      CREATE TABLE quota_places (
        questionnaire TEXT NOT NULL,
        wave TEXT NOT NULL,
        quota TEXT NOT NULL,
        interview INTEGER NOT NULL REFERENCES interviews (number),
        PRIMARY KEY (questionnaire, wave, quota, interview)
      ) STRICT, WITHOUT ROWID;
      """
    ),
    (
      "cases",
      """
      CREATE TABLE marks (
        name TEXT PRIMARY KEY NOT NULL,
        value INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      -- Which interviews have come to their end, and which belong to a case: it is in the journals, too.
      CREATE TABLE closed (
        interview INTEGER PRIMARY KEY REFERENCES interviews (number)
      ) STRICT;
      INSERT INTO closed SELECT DISTINCT interview FROM events WHERE kind = 'completed';
      CREATE TABLE cases (
        case_id TEXT NOT NULL,
        interview INTEGER NOT NULL REFERENCES interviews (number),
        PRIMARY KEY (case_id, interview)
      ) STRICT, WITHOUT ROWID;
      INSERT INTO cases SELECT json_extract(payload, '$.case'), interview FROM events
        WHERE sequence = 1 AND json_valid(payload) AND json_type(payload, '$.case') = 'text'
        AND json_extract(payload, '$.case') <> '';
      """
    ),
    // From this version on, a file lists its steps in `grdb_migrations`.
    ("migrations", ""),
    (
      "moves",
      """
      -- Which interviews were moved to a version: it is in the journals, too.
      CREATE TABLE moves (
        version BLOB NOT NULL REFERENCES questionnaires (hash),
        interview INTEGER NOT NULL REFERENCES interviews (number),
        PRIMARY KEY (version, interview)
      ) STRICT, WITHOUT ROWID;
      """
    ),
  ]

  /// The objects of a database (tables, indexes and others), each with the SQL that created it.
  static func objects(_ database: Database) throws -> [String: String] {
    let rows = try Row.fetchAll(
      database, sql: "SELECT type || ' ' || name, coalesce(sql, '') FROM sqlite_schema ORDER BY 1")
    return Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { first, _ in first }
  }

  /// The names of triggers and views, which could change what is read or written.
  static func actors(_ database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM sqlite_schema WHERE type IN ('trigger', 'view') ORDER BY name")
  }
}
