import GRDB
import GRDBSQLite

/// Reads the rows of entries from SQLite as raw bytes. Decoding them here would take most of the time of an export.
struct EventRows {
  private let statement: Statement

  /// Prepares to read the entries of a database.
  init(_ database: Database) throws {
    statement = try database.cachedStatement(
      sql: """
        SELECT sequence, payload_version, utc, monotonic, kind, address, payload, salt, digest, chain
        FROM events WHERE interview = ? ORDER BY sequence
        """)
  }

  /// The journal of the interview with a number in the file.
  func journal(_ head: InterviewHead, number: Int64) throws -> StoredJournal {
    var journal = StoredJournal(head)
    let rows = try Row.fetchCursor(statement, arguments: [number])
    while try rows.next() != nil { unsafe Self.append(statement.sqliteStatement, to: &journal) }
    return journal
  }

  private static func append(_ row: SQLiteStatement, to journal: inout StoredJournal) {
    let moment = unsafe Moment(utc: sqlite3_column_int64(row, 2), monotonic: sqlite3_column_int64(row, 3))
    let line = unsafe StoredJournal.Line(
      sequence: Int(sqlite3_column_int64(row, 0)), payloadVersion: Int(sqlite3_column_int64(row, 1)),
      moment: moment, kind: bytes(row, 4, &journal) ?? 0..<0, address: bytes(row, 5, &journal),
      payload: bytes(row, 6, &journal), salt: bytes(row, 7, &journal),
      digest: bytes(row, 8, &journal) ?? 0..<0,
      chain: bytes(row, 9, &journal) ?? 0..<0)
    journal.lines.append(line)
  }

  /// Copies the bytes of a column; nil if it is null.
  private static func bytes(_ row: SQLiteStatement, _ column: Int32, _ journal: inout StoredJournal) -> Range<
    Int
  >? {
    guard unsafe sqlite3_column_type(row, column) != SQLITE_NULL else { return nil }
    guard let start = unsafe sqlite3_column_blob(row, column) else { return 0..<0 }
    return unsafe journal.add(
      UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(row, column))))
  }
}
