import Answers
import Dates
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// A journal as it stands in a file, byte for byte. Its digests and hashes were computed once with Python's `hashlib` from
/// the words of its columns, so that files of today are proved tomorrow, and by anybody.
@Suite struct GoldenJournalTests {
  /// Sequence, kind, address, payload, version of the payload, both clocks, salt, digest, hash.
  private static let lines = #"""
    1|started||{"case":"0417","date":"2026-11-21","interviewer":"anna","language":"en","perspective":"customer","questionnaire":"dd56de4137951d9c92681b03416ec15f886b4482a27e3a517d32f085244cbe5d","seed":"18446744073709551615","selfCompleted":false,"simulated":false,"wave":"2026q4"}|1|1700000000123|42|000102030405060708090a0b0c0d0e0f|0bd50cef0bcb0e203d594d4130684192572cc529c2788051227a44c8b0bc1416|86ef83b3621694b53980840d2f737dbdf871bdb32ab6a34f37f2010b1a71dc87
    2|answered|n|{"number":"7.5"}|1|1700000001123|1042|0102030405060708090a0b0c0d0e0f10|1ed6c74c5fb60cc44632b5818c386058a641fe34380bf5ab887f11a230cf0d1f|19b85e84aea01dba01026a14f1dad9ff8ef9523c59efee027cb1bfaeb6104566
    3|answered|s[price]|{"missing":"dk"}|1|1700000002123|-5|02030405060708090a0b0c0d0e0f1011|a922de6302162bfc2c5d014e53ba1f9e5e5e54e3792da67018d297136bcd2900|465c7087cd8e593dd7406f00b5c4c0606f8f217a5555afdcda3df9b82180ff29
    4|noted|n|{"text":"Zoë said \"no\""}|1|1700000003123|3042|030405060708090a0b0c0d0e0f101112|1553bfbbce50fc357a5eae76105eac36c9397885a58d45172565567cd97b0fab|4766fd3958339e907f4d124ea8cecd7741b17a7b1edeaabecd079672a5a302c2
    5|completed||{"outcome":"completed"}|1|1700000004123|4042|0405060708090a0b0c0d0e0f10111213|387473c2f893ec8d02ee95f0bcac4dd1fc2957b98051e6684b566398f69d3899|60b50f898e836e3885462611ef55b848a2126d500a7ecf70e4ccb8c2025793d8
    """#

  /// The hashes of the same lines where the journal begins with nothing, as older programs wrote it.
  private static let older = [
    "c2ad866a0db1e75f890dabe8ed099fbe0ae0374366cf663b5a867a3823c1815d",
    "ea5ecf5608eaec06cd094a5c12ab9e76769f07027d67da32fa50d322d3ac50f3",
    "e17df5e5ca55a0f81969ce0653ef384c1a72de27fcb2fb69f12e442c0fb4b7be",
    "c21e549c8e564585ed31f9533c6a7b8a03a3a68891c5cdce6a407b830c27c292",
    "0247bc3bbb96c63f2b7d4c13d3b1da3eb35b761bbb05ea27e7879dfe13338fb1",
  ]

  private let path: String
  private let version = Digest(of: Array("golden".utf8))

  init() throws { path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path }

  private var events: [InterviewEvent] {
    get throws {
      let start = Start(
        questionnaire: version, seed: .max, date: try #require(CalendarDate("2026-11-21")), language: "en",
        interviewer: "anna", wave: "2026q4", caseID: "0417")
      return [
        .started(start), .answered(Address("n"), .given(.number(7.5)), override: nil),
        .answered(Address("s", ["price"]), .missing(.dk), override: nil),
        .noted(Address("n"), "Zoë said \"no\""), .completed("completed"),
      ]
    }
  }

  private let clocks: [Moment] = [
    Moment(utc: 1_700_000_000_123, monotonic: 42), Moment(utc: 1_700_000_001_123, monotonic: 1042),
    Moment(utc: 1_700_000_002_123, monotonic: -5), Moment(utc: 1_700_000_003_123, monotonic: 3042),
    Moment(utc: 1_700_000_004_123, monotonic: 4042),
  ]

  /// A file with these lines as the entries of an interview, put there by nobody but SQLite.
  private func file(_ lines: [String]) throws {
    try SQLiteStore(path: path, for: .writing).close()
    let editor = try DatabaseQueue(path: path)
    try editor.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = OFF")
      try database.execute(
        sql: "INSERT INTO interviews (number, id, version) VALUES (1, 'golden', ?)",
        arguments: [Data(version.bytes)])
      for line in lines {
        let parts = line.components(separatedBy: "|")
        try database.execute(
          sql: """
            INSERT INTO events VALUES (1, \(parts[0]), ?, nullif(?, ''), nullif(?, ''), \(parts[4]), \(parts[5]),
            \(parts[6]), x'\(parts[7])', x'\(parts[8])', x'\(parts[9])')
            """, arguments: StatementArguments(Array(parts[1...3])))
      }
    }
    try editor.close()
  }

  private func read() throws -> (events: [InterviewEvent], moments: [Moment], fault: JournalFault?) {
    let journal = try #require(try SQLiteStore(path: path, for: .reading).journal("golden"))
    let read = journal.read(unverified: true)
    let entries = read.history?.entries ?? []
    return (entries.map(\.event), entries.map(\.moment), read.doubt?.fault)
  }

  @Test("What stands in the file is proved, and is read as what happened") func proved() throws {
    try file(Self.lines.components(separatedBy: "\n"))
    let found = try read()
    #expect(found.fault == nil && found.moments == clocks)
    #expect(try found.events == events)
  }

  @Test("What happened is written as it stands in the file") func written() throws {
    var previous: Digest? = JournalEntry.root(of: "golden")
    let entries = try events.enumerated().map { place, event in
      let entry = try JournalEntry(
        event, sequence: place + 1, at: clocks[place], after: previous,
        salt: (0..<16).map { UInt8($0 + place) })
      previous = entry.chain
      return entry
    }
    let store = try SQLiteStore(path: path, for: .writing)
    let questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
    try store.keep(questionnaire, at: clocks[0])
    try store.begin("golden", version: questionnaire.hash, entries)
    try store.close()
    let reader = try DatabaseQueue(path: path)
    let lines = try reader.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT sequence || '|' || kind || '|' || coalesce(address, '') || '|' || coalesce(payload, '') || '|'
          || payload_version || '|' || utc || '|' || monotonic || '|' || lower(hex(salt)) || '|'
          || lower(hex(digest)) || '|' || lower(hex(chain)) FROM events ORDER BY sequence
          """)
    }
    #expect(lines.joined(separator: "\n") == Self.lines)
  }

  @Test("A journal of an older program, whose chain begins with nothing, is proved too") func older() throws {
    let lines = zip(Self.lines.components(separatedBy: "\n"), Self.older).map { String($0.dropLast(64)) + $1 }
    try file(lines)
    #expect(try read().fault == nil)
  }

  @Test("Any other number in any column is noticed, both clocks among them", arguments: [4, 5, 6])
  func edited(_ column: Int) throws {
    var lines = Self.lines.components(separatedBy: "\n").map { $0.components(separatedBy: "|") }
    lines[2][column] = "\((Int(lines[2][column]) ?? 0) + 1)"
    try file(lines.map { $0.joined(separator: "|") })
    #expect(try read().fault == (column == 4 ? .newer(at: 3) : .altered(at: 3)))
  }
}
