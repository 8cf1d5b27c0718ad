import Answers
import Dates
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Interviews as they are found in a store, in memory and in a file alike.
@Suite struct StoreListTests {
  private let now = Moment(utc: 1_000, monotonic: 5)

  private func stores() throws -> [any AnswerStore] {
    let path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    return [MemoryStore(), try SQLiteStore(path: path, for: .writing)]
  }

  private func questionnaire(_ id: String, _ text: String = "N?") throws -> Questionnaire {
    try #require(Story.questionnaire("questionnaire: \(id)\nitems:\n  - {number: n, ask: \"\(text)\"}\n"))
  }

  /// Begins an interview of a case; what else happened follows.
  private func begin(
    _ store: any AnswerStore, _ id: String, _ questionnaire: Questionnaire, case caseID: String = "",
    _ events: [InterviewEvent] = []
  ) throws {
    try store.keep(questionnaire, at: now)
    var start = Story.start(questionnaire)
    start.caseID = caseID
    try store.begin(
      id, version: questionnaire.hash, try JournalEntry.journal([.started(start)] + events, of: id) { now })
  }

  @Test(
    "Interviews of a case are those with the questionnaire, in their order; those of no case are nobody's")
  func cases()
    throws
  {
    for store in try stores() {
      let (visits, other) = (try questionnaire("visits"), try questionnaire("other"))
      try begin(store, "b", visits, case: "7")
      try begin(store, "a", visits, case: "7")
      try begin(store, "c", other, case: "7")
      try begin(store, "d", visits, case: "8")
      try begin(store, "e", visits)
      #expect(try store.heads(ofCase: "7", questionnaire: "visits").map(\.id) == ["b", "a"])
      #expect(try store.heads(ofCase: "7", questionnaire: "other").map(\.id) == ["c"])
      #expect(try store.heads(ofCase: "9", questionnaire: "visits").isEmpty)
      #expect(try store.heads(ofCase: "7", questionnaire: "none").isEmpty)
    }
  }

  @Test("Ids are found by how they begin, up to their last letter") func prefixes() throws {
    for store in try stores() {
      let visits = try questionnaire("visits")
      for id in ["zz", "ab", "abc", "b", "a"] { try begin(store, id, visits) }
      #expect(try store.heads(idPrefix: "ab").map(\.id) == ["ab", "abc"])
      #expect(try store.heads(idPrefix: "z").map(\.id) == ["zz"])
      #expect(try store.heads(idPrefix: "").map(\.id) == ["zz", "ab", "abc", "b", "a"])
      let first = try store.heads(idPrefix: "")[0]
      #expect(first.questionnaire == "visits" && first.version == visits.hash)
      #expect(try store.interview("abcd") == nil && store.journal("abcd") == nil)
    }
  }

  @Test("Open are those that did not come to their end, or were changed afterwards") func open() throws {
    for store in try stores() {
      let visits = try questionnaire("visits")
      let amended = InterviewEvent.amended(Amendment(.reopen, by: "anna", on: .epoch, why: "why"))
      try begin(store, "a", visits)
      try begin(store, "b", visits, [.completed("completed")])
      try begin(store, "c", visits, [.completed("completed"), amended])
      try begin(store, "d", visits, [.stopped("partial")])
      try begin(store, "e", visits, [.completed("completed"), amended, .completed("completed")])
      let open = try store.openHeads().map(\.id)
      // Whether what was changed can be gone on with is told by its journal.
      #expect(open == (store is MemoryStore ? ["a", "c", "d", "e"] : ["a", "c", "d"]))
    }
  }

  @Test("Of a questionnaire those versions are told that have interviews, and journals of one or of all")
  func versions()
    throws
  {
    for store in try stores() {
      let (first, second, other) = (
        try questionnaire("visits"), try questionnaire("visits", "How many?"), try questionnaire("other")
      )
      for questionnaire in [first, second, other, first] { try store.keep(questionnaire, at: now) }
      try begin(store, "a", second)
      try begin(store, "b", other)
      #expect(try store.questionnaireIDs() == ["other", "visits"])
      #expect(try store.versions(of: "visits").map(\.hash) == [second.hash])
      try begin(store, "c", first)
      #expect(try store.versions(of: "visits").map(\.hash) == [first.hash, second.hash])
      #expect(try store.source(of: second.hash) == second.source && store.source(of: Digest(of: [])) == nil)
      func ids(of questionnaire: String?) throws -> [String] {
        var ids: [String] = []
        try store.forEachJournal(of: questionnaire) { ids.append("\($0.head.id) \($0.count)") }
        return ids
      }
      #expect(try ids(of: "visits") == ["a 1", "c 1"] && ids(of: nil) == ["a 1", "b 1", "c 1"])
      #expect(try ids(of: "none") == [])
    }
  }

  @Test("What a reader throws comes through as it is") func thrown() throws {
    struct Enough: Error {}
    for store in try stores() {
      try begin(store, "a", try questionnaire("visits"))
      #expect(throws: Enough.self) { try store.forEachJournal(of: nil) { _ in throw Enough() } }
    }
  }

  @Test("An interview that is begun again with the same events is one; with others it is refused")
  func again() throws {
    for store in try stores() {
      let visits = try questionnaire("visits")
      try store.keep(visits, at: now)
      let entries = try JournalEntry.journal([.started(Story.start(visits)), .advanced], of: "a") { now }
      try store.begin("a", version: visits.hash, [entries[0]])
      try store.begin("a", version: visits.hash, entries)
      #expect(try store.interview("a")?.entries.count == 2 && store.heads(idPrefix: "").count == 1)
      let others = try JournalEntry.journal([.started(Story.start(visits)), .language("it")], of: "a") { now }
      #expect(throws: StoreProblem.overtaken(interview: "a")) {
        try store.begin("a", version: visits.hash, others)
      }
    }
  }
}
