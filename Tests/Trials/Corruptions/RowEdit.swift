import GRDB
import Instruments
import Randomness

/// Edits of the tables of an answers file, as anybody can make them with SQLite's shell.
enum RowEdit {
  /// An event by its keys.
  private struct Key {
    var interview: Int
    var sequence: Int
    var payload: String?
    var condition: String { "WHERE interview = \(interview) AND sequence = \(sequence)" }
  }

  /// Edits a file.
  static func apply(_ kind: CorruptionKind, to path: String, _ chance: inout KeyedRandom) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    // The copy is a throw-away: chance goes in and out.
    chance = try queue.write { database in
      var chance = chance
      try edit(kind, database, &chance)
      return chance
    }
    try queue.close()
  }

  private static func edit(_ kind: CorruptionKind, _ database: Database, _ chance: inout KeyedRandom) throws {
    switch kind {
    case .answer:
      let key = try draw("kind = 'answered'", database, &chance)
      let payload = changed(key.payload ?? "", &chance)
      try database.execute(sql: "UPDATE events SET payload = ? \(key.condition)", arguments: [payload])
    case .event: try change(try draw("kind = 'answered'", database, &chance), database, &chance)
    case .head:
      let key = try draw("true", database, &chance)
      let changes = ["version = randomblob(32)", "version = zeroblob(32)", "number = number + 1000"]
      try database.execute(
        sql: "UPDATE interviews SET \(changes[chance.below(changes.count)]) WHERE number = \(key.interview)")
    case .exchange: try exchange(database, &chance)
    case .removal:
      let last = "(SELECT max(sequence) FROM events AS others WHERE others.interview = events.interview)"
      let key = try draw("sequence < \(last)", database, &chance)
      try database.execute(sql: "DELETE FROM events \(key.condition)")
    case .addition: try add(try draw("kind = 'answered'", database, &chance), database)
    case .questionnaire:
      let source = try String.fetchOne(database, sql: "SELECT CAST(source AS TEXT) FROM questionnaires") ?? ""
      try database.execute(
        sql: "UPDATE questionnaires SET source = CAST(? AS BLOB)", arguments: [changed(source, &chance)])
    case .id:
      let key = try draw("true", database, &chance)
      try database.execute(
        sql: "UPDATE interviews SET id = 'x' || substr(id, 2) WHERE number = \(key.interview)")
    case .lastEvent:
      let key = try draw("true", database, &chance)
      try database.execute(
        sql:
          "DELETE FROM events WHERE interview = ?1 AND sequence = (SELECT max(sequence) FROM events WHERE interview = ?1)",
        arguments: [key.interview])
    case .interview:
      let key = try draw("true", database, &chance)
      try database.execute(sql: "DELETE FROM events WHERE interview = \(key.interview)")
      try database.execute(sql: "DELETE FROM interviews WHERE number = \(key.interview)")
    default: break
    }
  }

  /// Draws an event that meets a condition.
  private static func draw(_ condition: String, _ database: Database, _ chance: inout KeyedRandom) throws
    -> Key
  {
    let rows = try Row.fetchAll(
      database,
      sql: "SELECT interview, sequence, payload FROM events WHERE \(condition) ORDER BY interview, sequence")
    let row = rows[chance.below(rows.count)]
    return Key(interview: row[0], sequence: row[1], payload: row[2])
  }

  /// A text with another digit or letter in it; in JSON, behind the colon.
  private static func changed(_ text: String, _ chance: inout KeyedRandom) -> String {
    var characters = Array(text)
    let start = text.hasPrefix("{") ? characters.firstIndex(of: ":") ?? 0 : 0
    let places = characters.indices.filter {
      $0 > start && (characters[$0].isNumber || characters[$0].isLetter)
    }
    guard !places.isEmpty else { return text + "x" }
    let place = places[chance.below(places.count)]
    let others = Array(characters[place].isNumber ? "123456789" : "abcdefghijklmnopqrstuvwxyz")
      .filter { $0 != characters[place] }
    characters[place] = others[chance.below(others.count)]
    return String(characters)
  }

  /// Changes a column of an event that is not the answer.
  private static func change(_ key: Key, _ database: Database, _ chance: inout KeyedRandom) throws {
    let changes = [
      "utc = utc + 60000", "monotonic = monotonic + 1", "kind = 'reopened', payload = NULL",
      "address = (SELECT address FROM events AS others WHERE others.address <> events.address LIMIT 1)",
      "salt = randomblob(16)", "digest = randomblob(32)", "chain = randomblob(32)",
      "sequence = sequence + 1000",
      "payload_version = 9",
    ]
    try database.execute(sql: "UPDATE events SET \(changes[chance.below(changes.count)]) \(key.condition)")
  }

  /// Exchanges an answer with another one of the same interview.
  private static func exchange(_ database: Database, _ chance: inout KeyedRandom) throws {
    let one = try draw("kind = 'answered'", database, &chance)
    let other = try draw(
      "kind = 'answered' AND interview = \(one.interview) AND payload IS NOT "
        + "(SELECT payload FROM events \(one.condition))", database, &chance)
    for (from, to) in [(one, other), (other, one)] {
      try database.execute(sql: "UPDATE events SET payload = ? \(to.condition)", arguments: [from.payload])
    }
  }

  /// Adds a copy of an event at the end of its interview.
  private static func add(_ key: Key, _ database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO events SELECT interview, (SELECT max(sequence) + 1 FROM events WHERE interview = \(key.interview)),
        kind, address, payload, payload_version, utc, monotonic, salt, digest, chain FROM events \(key.condition)
        """)
  }
}
