import Answers
import Foundation
import Instruments
import Interviews
import Stories
import Synchronization
import Testing

/// The lock that keeps quotas from overshooting: it is taken before anything is counted, and whoever comes second waits
/// for it and counts then.
@Suite struct QuotaLockTests {
  private let path: String
  private let questionnaire: Questionnaire
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  @Test(
    "Of eight programs that complete interviews at once, each is told of a place or of none, and nobody of a file in use"
  )
  func waiting() throws {
    let claim = QuotaClaim(questionnaire: "example", wave: "", quota: "young", limit: 100)
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: now)
    let entries = try JournalEntry.journal(
      [.started(Story.start(questionnaire)), .completed("completed")], of: "a"
    ) {
      now
    }
    try store.begin((0..<160).map { ("i\($0)", questionnaire.hash, [entries[0]]) })
    let stores = try (0..<8).map { _ in try SQLiteStore(path: path, for: .writing) }
    let told = Mutex<[String: Int]>([:])
    DispatchQueue.concurrentPerform(iterations: 8) { thread in
      for number in stride(from: thread, to: 160, by: 8) {
        let word: String
        do {
          word =
            try stores[thread].append(entries[1], to: "i\(number)", claiming: [claim]) == nil
            ? "place" : "full"
        } catch {
          // Who counts first and asks for the lock then counts what is not true any more: SQLite refuses that.
          word = "\(error)"
        }
        told.withLock { $0[word, default: 0] += 1 }
      }
    }
    #expect(told.withLock { $0 } == ["place": 100, "full": 60])
    #expect(try store.taken(claim) == 100)
  }

  @Test("Of several claims all have places or none is taken; the first that is full is told") func several()
    throws
  {
    let memory = MemoryStore()
    for store in [memory, try SQLiteStore(path: path, for: .writing)] as [any AnswerStore] {
      try store.keep(questionnaire, at: now)
      let (a, b) = (
        QuotaClaim(questionnaire: "example", wave: "1", quota: "a", limit: 2),
        QuotaClaim(questionnaire: "example", wave: "1", quota: "b", limit: 1)
      )
      var ends: [String: JournalEntry] = [:]
      for id in ["one", "two", "three"] {
        let entries = try JournalEntry.journal(
          [.started(Story.start(questionnaire)), .completed("completed")], of: id
        ) { now }
        try store.begin(id, version: questionnaire.hash, [entries[0]])
        ends[id] = entries[1]
      }
      let (one, two, three) = (
        try #require(ends["one"]), try #require(ends["two"]), try #require(ends["three"])
      )
      #expect(try store.append(one, to: "one", claiming: [a, b]) == nil)
      #expect(try store.append(two, to: "two", claiming: [a, b]) == b)
      #expect(try store.taken(a) == 1 && store.taken(b) == 1 && store.interview("two")?.entries.count == 1)
      #expect(try store.append(two, to: "two", claiming: [a]) == nil)
      #expect(try store.append(three, to: "three", claiming: [b, a]) == b)
      #expect(try store.append(three, to: "three", claiming: [a]) == a)
      // A place that is given back is free; other waves, quotas and questionnaires are counted apart.
      try store.releasePlaces(of: "one")
      #expect(try store.taken(a) == 1 && store.taken(b) == 0)
      #expect(try store.append(three, to: "three", claiming: [b, a]) == nil)
      for other in [
        QuotaClaim(questionnaire: "example", wave: "2", quota: "a", limit: 2),
        QuotaClaim(questionnaire: "example", wave: "1", quota: "c", limit: 2),
        QuotaClaim(questionnaire: "other", wave: "1", quota: "a", limit: 2),
      ] {
        #expect(try store.taken(other) == 0)
      }
    }
  }
}
