import GRDB

/// A mark in the file which says that its newest answers may be in the log, so that a copy without the log is noticed. It
/// is set before the first write, and cleared by the last program that closes the file.
enum LogMark {
  /// Whether the mark is set; false in a file of an older schema.
  static func isSet(_ database: Database) throws -> Bool {
    let version = try Int32.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version >= 3 else { return false }
    return try Bool.fetchOne(database, sql: "SELECT value <> 0 FROM marks WHERE name = 'log'") ?? false
  }

  /// Sets the mark in the file itself, not only in its log.
  static func set(_ database: Database) throws {
    guard try !isSet(database) else { return }
    try database.inTransaction(.immediate) {
      try write(1, database)
      return .commit
    }
    try database.execute(sql: "PRAGMA wal_checkpoint(PASSIVE)")
  }

  /// Clears the mark.
  static func clear(_ database: Database) throws {
    try database.inTransaction(.immediate) {
      try write(0, database)
      return .commit
    }
  }

  /// Writes the mark: 1 for set, 0 for cleared.
  static func write(_ value: Int, _ database: Database) throws {
    try database.execute(
      sql:
        "INSERT INTO marks (name, value) VALUES ('log', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
      arguments: [value])
  }
}
