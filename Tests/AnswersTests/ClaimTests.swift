import Answers
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Which program goes on with an interview, and which interviews have the places of a quota.
@Suite struct ClaimTests {
  private let questionnaire: Questionnaire
  private let path: String
  private let now = Moment(utc: 1_000, monotonic: 5)

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("a.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  private func begin(_ store: any AnswerStore, _ ids: [String]) throws {
    try store.keep(questionnaire, at: now)
    for id in ids {
      try store.begin(
        id, version: questionnaire.hash,
        try JournalEntry.journal([.started(Story.start(questionnaire))], of: id) { now })
    }
  }

  @Test("An interview is gone on with by one program at a time, until that one closes the file") func claims()
    throws
  {
    let first = try SQLiteStore(path: path, for: .writing)
    try begin(first, ["one", "two"])
    let second = try SQLiteStore(path: path, for: .writing)
    #expect(try first.claim("one") && first.claim("one"))
    #expect(try !second.claim("one"))
    #expect(try second.claim("two"))
    #expect(try !first.claim("two"))
    // Who only reads takes nothing away from anybody.
    #expect(try SQLiteStore(path: path, for: .reading).claim("one"))
    #expect(throws: StoreProblem.noInterview("three")) { _ = try first.claim("three") }
    try second.close()
  }

  @Test("Places are taken once for each interview, kept apart by wave and quota, and given back")
  func places() throws {
    func claim(_ quota: String, wave: String = "", questionnaire: String = "q", limit: Int = 1) -> QuotaClaim
    {
      QuotaClaim(questionnaire: questionnaire, wave: wave, quota: quota, limit: limit)
    }
    for store in [MemoryStore(), try SQLiteStore(path: path, for: .writing)] as [any AnswerStore] {
      try begin(store, ["one", "two"])
      func append(_ id: String, _ claims: [QuotaClaim]) throws -> QuotaClaim? {
        let record = try #require(try store.interview(id))
        let entry = try JournalEntry(
          .advanced, sequence: record.entries.count + 1, at: now, after: record.entries.last?.chain)
        return try store.append(entry, to: id, claiming: claims)
      }
      #expect(try append("one", [claim("a"), claim("b", limit: 2)]) == nil)
      #expect(try store.taken(claim("a")) == 1 && store.taken(claim("b")) == 1)
      #expect(try store.taken(claim("a", wave: "2")) == 0 && store.taken(claim("a", questionnaire: "r")) == 0)
      // All or nothing: the place in `b` is not taken, and nothing is recorded.
      #expect(try append("two", [claim("b", limit: 2), claim("a")]) == claim("a"))
      #expect(try store.taken(claim("b")) == 1 && store.interview("two")?.entries.count == 1)
      // Whoever has a place keeps it.
      #expect(try append("one", [claim("a")]) == nil)
      #expect(try append("two", [claim("b", limit: 2), claim("a", wave: "2")]) == nil)
      #expect(try store.taken(claim("b")) == 2 && store.taken(claim("a", wave: "2")) == 1)
      try store.releasePlaces(of: "one")
      #expect(try store.taken(claim("a")) == 0 && store.taken(claim("b")) == 1)
      #expect(try append("two", [claim("a")]) == nil)
      #expect(try append("one", [claim("c", limit: 0)]) == claim("c", limit: 0))
    }
  }

  @Test("A counter asks for the places of a questionnaire and a wave, and completes or tells which is full")
  func counter() throws {
    let store = MemoryStore()
    try begin(store, ["one"])
    let quotas = try #require(
      Story.questionnaire(
        """
        questionnaire: q
        items: [{number: n, ask: "N?"}]
        quotas: [{quota: a, when: n > 0, limit: 1}, {quota: b, when: n > 1, limit: 2}]
        """)
    ).quotas
    func counter(_ id: String, wave: String = "") throws -> QuotaCounter {
      let writer = JournalWriter(store, id: id, version: questionnaire.hash) { now }
      try writer.record(.started(Story.start(questionnaire)))
      return writer.counter(questionnaire: "q", wave: wave)
    }
    let first = try counter("x")
    #expect(try !first.isFull(quotas[0]))
    #expect(try first.complete(.completed("completed"), quotas) == nil)
    #expect(try first.isFull(quotas[0]) && !first.isFull(quotas[1]))
    let second = try counter("y")
    #expect(try second.complete(.completed("completed"), quotas)?.id == "a")
    #expect(try second.complete(.completed("completed"), [quotas[1]]) == nil)
    #expect(try second.isFull(quotas[1]))
    #expect(try !counter("z", wave: "2").isFull(quotas[0]))
    #expect(try store.interview("y")?.entries.map(\.sequence) == [1, 2])
  }
}
