import GRDB
import GRDBSQLite

/// Keeps SQLite from deleting the log of a file until the file was opened well.
///
/// Where two calls fail one after another while a file is opened that a killed program has left with its log, SQLite 3.40
/// gives up, works nothing of the log into the file, and deletes the log: all that was acknowledged there would be lost.
enum LogKeeping {
  /// From here on the log stays when the file is closed.
  static func begin(_ database: Database) { set(1, database) }

  /// From here on the log goes when the file is closed, as it should.
  static func end(_ database: Database) { set(0, database) }

  private static func set(_ value: CInt, _ database: Database) {
    guard let connection = unsafe database.sqliteConnection else { return }
    var value = value
    _ = unsafe sqlite3_file_control(connection, "main", SQLITE_FCNTL_PERSIST_WAL, &value)
  }
}
