import GRDB
import GRDBSQLite

/// Keeps SQLite from deleting the log of a file until the file has been opened successfully.
///
/// A killed program leaves its log behind. If two system calls fail in a row while such a file is opened, SQLite 3.40 gives
/// up and deletes the log without copying it into the file, and saved answers would be lost.
enum LogKeeping {
  /// Keeps the log when the file is closed.
  static func begin(_ database: Database) { set(1, database) }

  /// Lets SQLite remove the log when the file is closed, as usual.
  static func end(_ database: Database) { set(0, database) }

  private static func set(_ value: CInt, _ database: Database) {
    guard let connection = unsafe database.sqliteConnection else { return }
    var value = value
    _ = unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_PERSIST_WAL, &value)
  }
}
