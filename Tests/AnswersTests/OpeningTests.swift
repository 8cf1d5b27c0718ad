import Answers
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// What the opening of a file does with what a killed program has left beside it.
@Suite struct OpeningTests {
  private let folder: URL
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    folder = try Programs.temporaryFolder()
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  private func content(_ name: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path(name)))
  }

  /// A file and a log as a program leaves them that is killed: an interview is in the file, another one in the log.
  private func killed() throws {
    for id in ["one", "two"] {
      let store = try SQLiteStore(path: path("a.db"), for: .writing)
      try store.keep(questionnaire, at: now)
      let note = InterviewEvent.noted(nil, String(repeating: "x", count: id == "one" ? 2_000_000 : 5))
      let entries = try JournalEntry.journal([.started(Story.start(questionnaire)), note], of: id) { now }
      try store.begin(id, version: questionnaire.hash, entries)
      if id == "two" {
        for end in ["", "-wal"] {
          try FileManager.default.copyItem(atPath: path("a.db" + end), toPath: path("b.db" + end))
        }
      }
      try store.close()
    }
  }

  @Test(
    "What stands in the log of a killed program is there when the file is opened again",
    arguments: [true, false])
  func recovered(_ isWriting: Bool) throws {
    try killed()
    let store = try SQLiteStore(path: path("b.db"), for: isWriting ? .writing : .reading)
    #expect(try store.heads(idPrefix: "").map(\.id) == ["one", "two"] && !store.isLogMissing)
    try store.close()
    // Whoever writes works the log into the file; a reader leaves it to the next one who writes.
    let hasLog = FileManager.default.fileExists(atPath: path("b.db-wal"))
    #expect(hasLog == !isWriting)
  }

  @Test("Where the file turns out to be damaged, the log stays as it is: whatever it holds is not lost")
  func damaged()
    throws
  {
    try killed()
    let file = try FileHandle(forUpdating: URL(fileURLWithPath: path("b.db")))
    try file.seek(toOffset: 4096 * 100)
    try file.write(contentsOf: [0x00, 0xFF, 0xFF, 0xFF])
    try file.close()
    let log = try content("b.db-wal")
    for purpose in [SQLiteStore.Purpose.writing, .reading] {
      #expect(throws: StoreProblem.damaged(path("b.db"))) {
        try SQLiteStore(path: path("b.db"), for: purpose)
      }
      #expect(try content("b.db-wal") == log)
    }
  }

  @Test("Drafts that nobody writes any more go when the file is opened for writing; other files stay")
  func drafts() throws {
    try SQLiteStore(path: path("a.db"), for: .writing).close()
    let names = [
      "a.db.new-0123456789", "a.db.new-0123456789-journal", "a.db.new-012345678", "a.db.new-0123456789.txt",
      "b.db.new-0123456789",
    ]
    for name in names { try Data().write(to: URL(fileURLWithPath: path(name))) }
    try SQLiteStore(path: path("a.db"), for: .reading).close()
    let all = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(all == (["a.db"] + names).sorted())
    try SQLiteStore(path: path("a.db"), for: .writing).close()
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(left == (["a.db"] + names.dropFirst(2)).sorted())
  }
}
