import GRDB

/// The tables of an answers file.
enum Schema {
  /// Creates the tables in an empty database, and marks it as an answers file.
  static func create(_ database: Database) throws {
    try database.execute(
      sql: """
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
        """)
    try database.execute(sql: "PRAGMA application_id = \(StoreFile.applicationID); PRAGMA user_version = 1")
    try upgrade(database)
  }

  /// Upgrades an older file to the current schema.
  static func upgrade(_ database: Database) throws {
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    for (place, step) in steps.enumerated() where version <= place + 1 { try database.execute(sql: step) }
    try database.execute(sql: "PRAGMA user_version = \(StoreFile.schemaVersion)")
  }

  /// The additions to the first schema, one step for each version.
  private static let steps = [
    """
    CREATE TABLE quota_places (
      questionnaire TEXT NOT NULL,
      wave TEXT NOT NULL,
      quota TEXT NOT NULL,
      interview INTEGER NOT NULL REFERENCES interviews (number),
      PRIMARY KEY (questionnaire, wave, quota, interview)
    ) STRICT, WITHOUT ROWID;
    """,
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
    """,
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
