import Answers
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// Damage within a file: a small one is looked through at each start, a large one by whoever copies it.
@Suite struct BackupTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    folder = try Programs.temporaryFolder()
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// An answers file with a note of so many bytes, of which a page in the middle is damaged.
  private func make(_ bytes: Int, damaged: Bool = true) throws {
    let store = try SQLiteStore(path: path("a.db"), for: .writing)
    try store.keep(questionnaire, at: now)
    let note = InterviewEvent.noted(nil, String(repeating: "x", count: bytes))
    let entries = try JournalEntry.journal([.started(Story.start(questionnaire)), note], of: "one") { now }
    try store.begin("one", version: questionnaire.hash, entries)
    try store.close()
    guard damaged else { return }
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path("a.db")))
    // The page that the chain of the note goes on with.
    try file.seek(toOffset: 4096 * 200)
    try file.write(contentsOf: [0x00, 0xFF, 0xFF, 0xFF])
    try file.close()
  }

  private var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() }
  }

  @Test("Damage of a file of up to eight megabytes is told when it is opened") func small() throws {
    try make(8_200_000)
    for purpose in [SQLiteStore.Purpose.reading, .writing] {
      #expect(throws: StoreProblem.damaged(path("a.db"))) {
        try SQLiteStore(path: path("a.db"), for: purpose)
      }
    }
  }

  @Test("A larger one is opened at once, and a backup of it tells: nothing is left behind") func large()
    throws
  {
    try make(8_500_000)
    let store = try SQLiteStore(path: path("a.db"), for: .reading)
    #expect(throws: StoreProblem.damaged(path("a.db"))) { try store.backup(to: path("b.db")) }
    #expect(try StructureAudit(store).findings.count == 1)
    try store.close()
    #expect(try names == ["a.db"])
  }

  @Test("A backup is whole, needs no log, is nobody else's to read, and replaces nothing") func whole() throws
  {
    try make(20, damaged: false)
    let store = try SQLiteStore(path: path("a.db"), for: .reading)
    #expect(try store.backup(to: path("b.db")) == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: path("b.db"))[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(throws: StoreProblem.cannotCreate(path("b.db"))) { try store.backup(to: path("b.db")) }
    #expect(throws: StoreProblem.cannotCreate(path("no/b.db"))) { try store.backup(to: path("no/b.db")) }
    let backup = try SQLiteStore(path: path("b.db"), for: .reading)
    #expect(try backup.journal("one")?.proof == store.journal("one")?.proof && !backup.isLogMissing)
    #expect(try StructureAudit(backup).findings == [])
    try store.close()
    try backup.close()
    #expect(try names == ["a.db", "b.db"])
  }
}
