import Answers
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Answers in a folder in which nothing can be made: they are read all the same, and nothing is left behind.
@Suite struct ReadOnlyFolderTests {
  private let folder: URL
  private let path: String
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    folder = try Programs.temporaryFolder()
    path = folder.appendingPathComponent("a.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  /// A store with an interview of one entry, which is still open.
  private func begun() throws -> SQLiteStore {
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: now)
    let entries = try JournalEntry.journal([.started(Story.start(questionnaire))], of: "one") { now }
    try store.begin("one", version: questionnaire.hash, entries)
    return store
  }

  /// What a reader finds in the folder while nothing can be made there, and what stands there while it reads.
  private func read() throws -> (entries: Int?, names: [String], isLogMissing: Bool)? {
    try Protected.folder(folder) {
      let reader = try SQLiteStore(path: path, for: .reading)
      return (try reader.interview("one")?.entries.count, try names(), reader.isLogMissing)
    }
  }

  @Test("Without a log a copy is read") func alone() throws {
    try begun().close()
    guard let found = try read() else { return }
    #expect(found.entries == 1 && found.names == ["a.db"] && !found.isLogMissing)
    #expect(try names() == ["a.db"])
  }

  @Test("With a log in which somebody works both are read where they stand") func log() throws {
    let store = try begun()
    guard let found = try read() else { return }
    #expect(found.entries == 1 && found.names == ["a.db", "a.db-shm", "a.db-wal"] && !found.isLogMissing)
    try store.close()
  }

  @Test("With a log whose index is gone a copy of both is read") func withoutIndex() throws {
    let store = try begun()
    let copy = try Programs.temporaryFolder()
    for name in ["a.db", "a.db-wal"] {
      try FileManager.default.copyItem(
        at: folder.appendingPathComponent(name), to: copy.appendingPathComponent(name))
    }
    try store.close()
    let other = copy.appendingPathComponent("a.db").path
    let found = try Protected.folder(copy) {
      let reader = try SQLiteStore(path: other, for: .reading)
      return (
        try reader.interview("one")?.entries.count,
        try FileManager.default.contentsOfDirectory(atPath: copy.path).sorted()
      )
    }
    guard let found else { return }
    #expect(found.0 == 1 && found.1 == ["a.db", "a.db-wal"])
  }
}
