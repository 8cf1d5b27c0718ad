import Foundation
import GRDB

extension SQLiteStore {
  /// The largest file, in bytes, that is checked for damage each time it is opened.
  private static let checkedAtOpening = 8 << 20

  /// Opens a file. Tries twice if it seems to be damaged, because a temporary read error looks the same.
  static func openAgain(_ path: String, _ durability: Durability) throws(StoreProblem) -> (
    DatabaseQueue, Bool
  ) {
    do {
      return try translatingForWritable(path) { try openForWriting(path, durability) }
    } catch .damaged {
      return try translatingForWritable(path) { try openForWriting(path, durability) }
    }
  }

  private static func openForWriting(_ path: String, _ durability: Durability) throws -> (DatabaseQueue, Bool)
  {
    let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: false))
    try queue.inDatabase { database in
      try setDurability(durability, path, database)
      guard try Schema.actors(database).isEmpty else { throw StoreProblem.foreignStructure(path) }
    }
    try Schema.upgrade(queue)
    let isMarked = try queue.inDatabase { database in
      try checkForDamage(database, path)
      let isMarked = try LogMark.isSet(database)
      try LogMark.set(database)
      LogKeeping.end(database)
      return isMarked
    }
    return (queue, isMarked)
  }

  static func openForReading(_ place: StoreFile) throws -> (DatabaseQueue, Bool) {
    func open(_ path: String, isReadOnly: Bool) throws -> (DatabaseQueue, Bool) {
      let queue = try DatabaseQueue(path: path, configuration: configuration(isReadOnly: isReadOnly))
      let isMarked = try queue.inDatabase { database in
        if !isReadOnly { try database.execute(sql: "PRAGMA query_only = ON") }
        try checkForDamage(database, path)
        let isMarked = try LogMark.isSet(database)
        LogKeeping.end(database)
        return isMarked
      }
      return (queue, isMarked)
    }
    switch ReadingAccess(place) {
    case .clean: return try open(place.path, isReadOnly: false)
    case .asItIs: return try open(place.path, isReadOnly: true)
    case .copy:
      let copy = try ReadingCopy(of: place)
      // An open file stays readable after its removal.
      defer { copy.remove() }
      return try open(copy.path, isReadOnly: false)
    }
  }

  private static func configuration(isReadOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(10)
    configuration.readonly = isReadOnly
    configuration.prepareDatabase { database in
      LogKeeping.begin(database)
      try database.execute(
        sql:
          "PRAGMA temp_store = MEMORY; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON"
      )
    }
    return configuration
  }

  /// Applies the settings that make writes safe, and checks them, because SQLite can ignore them silently.
  private static func setDurability(_ durability: Durability, _ path: String, _ database: Database) throws {
    try database.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
    #if os(macOS)
      try database.execute(sql: "PRAGMA fullfsync = ON; PRAGMA checkpoint_fullfsync = ON")
    #endif
    let mode = try useLog(database)
    let level = try Int.fetchOne(database, sql: "PRAGMA synchronous")
    let keys = try Int.fetchOne(database, sql: "PRAGMA foreign_keys")
    guard mode == "wal", level == (durability == .full ? 2 : 1), keys == 1 else {
      throw StoreProblem.unsafe(path)
    }
  }

  /// Switches to a write-ahead log, if necessary. Returns the actual mode, because SQLite reports no error if it cannot
  /// switch.
  static func useLog(_ database: Database) throws -> String? {
    let mode = try String.fetchOne(database, sql: "PRAGMA journal_mode")
    return mode == "wal" ? mode : try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
  }

  /// Checks a small file for damage.
  private static func checkForDamage(_ database: Database, _ path: String) throws {
    if StoreFile(path: path).size <= checkedAtOpening { try DamageCheck.run(database, path) }
  }
}
