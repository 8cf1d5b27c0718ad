import GRDB

/// The tables of an answers file.
enum Schema {
  /// Makes the tables in an empty database, and marks it as ours.
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

  /// Brings an older file up to what this program writes.
  static func upgrade(_ database: Database) throws {
    guard try Int32.fetchOne(database, sql: "PRAGMA user_version") == 1 else { return }
    try database.execute(
      sql: """
        CREATE TABLE quota_places (
          questionnaire TEXT NOT NULL,
          wave TEXT NOT NULL,
          quota TEXT NOT NULL,
          interview INTEGER NOT NULL REFERENCES interviews (number),
          PRIMARY KEY (questionnaire, wave, quota, interview)
        ) STRICT, WITHOUT ROWID;
        PRAGMA user_version = \(StoreFile.schemaVersion);
        """)
  }
}
