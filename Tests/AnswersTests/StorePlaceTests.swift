import Answers
import Dates
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// The answers file is the one that was opened, and nothing is left beside it.
@Suite struct StorePlaceTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    folder = try Programs.temporaryFolder()
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  /// A store with an interview that was just begun, and its writer.
  private func begun() throws -> (SQLiteStore, JournalWriter) {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    let writer = JournalWriter(store, id: "one", version: questionnaire.hash) { now }
    try writer.record(.started(Story.start(questionnaire)))
    return (store, writer)
  }

  private func move(_ name: String, to other: String) throws {
    try FileManager.default.moveItem(atPath: path(name), toPath: path(other))
  }

  private func remove(_ name: String) throws { try FileManager.default.removeItem(atPath: path(name)) }

  @Test(
    "A file that is moved, replaced or deleted, or its log, is noticed before the next answer is acknowledged",
    arguments: ["moved", "deleted", "replaced", "log deleted", "log moved"])
  func displaced(_ what: String) throws {
    let (_, writer) = try begun()
    switch what {
    case "moved": try move("a.db", to: "b.db")
    case "deleted": try remove("a.db")
    case "replaced":
      try move("a.db", to: "b.db")
      try FileManager.default.copyItem(atPath: path("b.db"), toPath: path("a.db"))
    case "log deleted": try remove("a.db-wal")
    default: try move("a.db-wal", to: "b.db-wal")
    }
    let answer = InterviewEvent.answered(Address("n"), .given(.number(7)), override: nil)
    #expect(throws: StoreProblem.displaced(path("a.db"))) { try writer.record(answer) }
    // The whole interview goes on in another file, with the answer that could not be acknowledged.
    let rescue = try SQLiteStore(path: path("rescue.db"), for: .writing)
    try writer.move(to: rescue, with: [questionnaire])
    try writer.record(answer)
    try writer.record(.completed("completed"))
    let record = try #require(try rescue.interview("one"))
    #expect(
      record.entries.map(\.event) == [
        .started(Story.start(questionnaire)), answer, .completed("completed"),
      ])
  }

  @Test("An interview whose very beginning is not acknowledged goes on elsewhere, too") func beginning()
    throws
  {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    let writer = JournalWriter(store, id: "one", version: questionnaire.hash) { now }
    try move("a.db", to: "b.db")
    let start = InterviewEvent.started(Story.start(questionnaire))
    #expect(throws: StoreProblem.displaced(path("a.db"))) { try writer.record(start) }
    let rescue = try SQLiteStore(path: path("rescue.db"), for: .writing)
    try writer.move(to: rescue, with: [questionnaire])
    try writer.record(start)
    try writer.record(.advanced)
    #expect(try rescue.interview("one")?.entries.count == 2)
  }

  @Test("A file that was moved has everything once its program has ended, if nobody put another in its place")
  func movedFileIsWhole() throws {
    var (store, writer): (SQLiteStore?, JournalWriter?) = try begun()
    try move("a.db", to: "b.db")
    #expect(throws: StoreProblem.self) { try writer?.record(.advanced) }
    try store?.close()
    (store, writer) = (nil, nil)
    #expect(try names == ["b.db"])
    #expect(try SQLiteStore(path: path("b.db"), for: .reading).interview("one")?.entries.count == 2)
  }

  @Test("No file is made beside a log that belongs to another one, or in the place of a log") func stray()
    throws
  {
    let (store, _) = try begun()
    try move("a.db", to: "b.db")
    #expect(throws: StoreProblem.strayLog(path("a.db"))) {
      try SQLiteStore(path: path("a.db"), for: .writing)
    }
    for companion in ["-wal", "-shm", "-journal"] {
      #expect(throws: StoreProblem.cannotCreate(path("c.db" + companion))) {
        try SQLiteStore(path: path("c.db" + companion), for: .writing)
      }
    }
    try store.close()
  }

  @Test("Through a symbolic link the log is that of the file itself") func link() throws {
    try begun().0.close()
    try FileManager.default.createSymbolicLink(atPath: path("link.db"), withDestinationPath: "a.db")
    let store = try SQLiteStore(path: path("link.db"), for: .writing)
    let record = try #require(try store.interview("one"))
    let writer = JournalWriter(store, continuing: record) { now }
    try writer.record(.advanced)
    let reader = try SQLiteStore(path: path("link.db"), for: .reading)
    #expect(try !reader.isLogMissing && reader.interview("one")?.entries.count == 2)
    try remove("a.db-wal")
    #expect(throws: StoreProblem.displaced(path("link.db"))) { try writer.record(.advanced) }
  }

  @Test("A reader leaves nothing behind, with and without a log") func readers() throws {
    do {
      let (store, _) = try begun()
      #expect(try SQLiteStore(path: path("a.db"), for: .reading).heads(idPrefix: "").count == 1)
      #expect(try names == ["a.db", "a.db-shm", "a.db-wal"])
      try store.close()
    }
    #expect(try names == ["a.db"])
    #expect(try SQLiteStore(path: path("a.db"), for: .reading).heads(idPrefix: "").count == 1)
    #expect(try names == ["a.db"])
  }

  @Test("A copy without its log is noticed, a whole one and a backup are not") func copies() throws {
    let (store, writer) = try begun()
    try FileManager.default.copyItem(atPath: path("a.db"), toPath: path("copy.db"))
    #expect(try SQLiteStore(path: path("copy.db"), for: .reading).isLogMissing)
    for name in ["whole.db", "whole.db-wal"] {
      try FileManager.default.copyItem(atPath: path(name.replacing("whole", with: "a")), toPath: path(name))
    }
    let whole = try SQLiteStore(path: path("whole.db"), for: .reading)
    #expect(try !whole.isLogMissing && whole.interview("one")?.entries.count == 1)
    try writer.record(.advanced)
    #expect(try store.backup(to: path("backup.db")) == 1)
    let backup = try SQLiteStore(path: path("backup.db"), for: .reading)
    #expect(try !backup.isLogMissing && backup.interview("one")?.entries.count == 2)
    #expect(throws: StoreProblem.cannotCreate(path("backup.db"))) { try store.backup(to: path("backup.db")) }
    try store.close()
    #expect(try !SQLiteStore(path: path("a.db"), for: .reading).isLogMissing)
    // A backup is an answers file like any other.
    try SQLiteStore(path: path("backup.db"), for: .writing).close()
    #expect(try !SQLiteStore(path: path("backup.db"), for: .reading).isLogMissing)
  }

  @Test(
    "A file with a trigger or a view takes no answers",
    arguments: [
      "CREATE TRIGGER t AFTER INSERT ON events BEGIN UPDATE events SET payload = 'x'; END",
      "CREATE VIEW v AS SELECT * FROM events",
    ])
  func actors(_ sql: String) throws {
    try begun().0.close()
    let editor = try DatabaseQueue(path: path("a.db"))
    try editor.write { try $0.execute(sql: sql) }
    try editor.close()
    #expect(throws: StoreProblem.foreignStructure(path("a.db"))) {
      try SQLiteStore(path: path("a.db"), for: .writing)
    }
    let audit = try StructureAudit(try SQLiteStore(path: path("a.db"), for: .reading))
    #expect(audit.findings.count == 1 && audit.findings[0].hasSuffix("was not created by outsidein"))
  }

  @Test("A file of the first schema is brought up to date with its cases, and is then as one made anew")
  func older()
    throws
  {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    var start = Story.start(questionnaire)
    start.caseID = "0417"
    try store.begin(
      "one", version: questionnaire.hash, try JournalEntry.journal([.started(start)], of: "one") { now })
    try store.close()
    let editor = try DatabaseQueue(path: path("a.db"))
    try editor.write {
      try $0.execute(
        sql: """
          DROP TABLE quota_places; DROP TABLE marks; DROP TABLE cases; DROP TABLE closed;
          DROP TABLE moves; DROP TABLE grdb_migrations; PRAGMA user_version = 1
          """)
    }
    try editor.close()
    #expect(try StructureAudit(try SQLiteStore(path: path("a.db"), for: .reading)).findings == [])
    let upgraded = try SQLiteStore(path: path("a.db"), for: .writing)
    #expect(try upgraded.heads(ofCase: "0417", questionnaire: "example").map(\.id) == ["one"])
    #expect(try upgraded.heads(ofCase: "0418", questionnaire: "example").isEmpty)
    #expect(try StructureAudit(upgraded).findings == [])
  }

  @Test("Interviews that can be gone on with are found without reading the others") func open() throws {
    for store in [MemoryStore(), try SQLiteStore(path: path("a.db"), for: .writing)] as [any AnswerStore] {
      try store.keep(questionnaire, at: now)
      let start = InterviewEvent.started(Story.start(questionnaire))
      let reopen = InterviewEvent.amended(Amendment(.reopen, by: "", on: .epoch, why: "by mistake"))
      for (id, rest) in [
        ("a", []), ("b", [.completed("completed")]), ("c", [.completed("completed"), reopen]),
      ] {
        try store.begin(
          id, version: questionnaire.hash, try JournalEntry.journal([start] + rest, of: id) { now })
      }
      #expect(try store.openHeads().map(\.id) == ["a", "c"])
    }
  }
}
