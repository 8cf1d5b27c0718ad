import Answers
import Dates
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// Interviews as they are looked for: by the beginning of an id, by their case, open ones, and those with alerts.
@Suite struct LibraryTests {
  private let now = Moment(utc: 1_763_757_889_000, monotonic: 5)
  private let questionnaire: Questionnaire
  private let store = MemoryStore()

  init() throws {
    let yaml = """
      questionnaire: visits
      sample: {fields: {name: text}}
      items:
        - {number: n, ask: "N?"}
      alerts:
        - {alert: low, when: n < 3, say: "Call {sample.name}."}
        - {alert: lowest, when: n < 1}
      """
    questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
    store.keep(questionnaire, at: now)
  }

  /// Begins an interview in which something happened.
  private func begin(
    _ id: String, _ events: [InterviewEvent] = [], version: Digest? = nil,
    change: (inout Start) -> Void = { _ in }
  ) throws {
    var start = Story.start(questionnaire)
    if let version { start.questionnaire = version }
    change(&start)
    let entries = try JournalEntry.journal([.started(start)] + events, of: id) { now }
    try store.begin(id, version: start.questionnaire, entries)
  }

  private func answered(_ number: Int) -> InterviewEvent {
    .answered(Address("n"), .given(.number(Decimal(number))), override: nil)
  }

  @Test("The beginning of an id is enough where only one has it, and a whole id always") func prefixes()
    throws
  {
    for id in ["ab", "abc", "abd", "b1"] { try begin(id) }
    let library = Library(store)
    #expect(try library.journal(idPrefix: "b").head.id == "b1")
    #expect(try library.journal(idPrefix: "B1").head.id == "b1")
    #expect(try library.journal(idPrefix: "ab").head.id == "ab")
    #expect(try library.record(idPrefix: "abd").head.id == "abd")
    #expect(throws: StoreProblem.noInterview("Zz")) { try library.journal(idPrefix: "Zz") }
    let found = #expect(throws: Library.Ambiguity.self) { try library.journal(idPrefix: "A") }
    #expect(found?.prefix == "A" && found?.ids == ["ab", "abc", "abd"])
  }

  @Test("An interview whose record was changed is no record") func doubtful() throws {
    let foreign = try JournalEntry.journal([.started(Story.start(questionnaire)), .advanced], of: "other") {
      now
    }
    try store.begin("a", version: questionnaire.hash, foreign)
    #expect(throws: UnverifiedInterview(id: "a", fault: .altered(at: 1))) {
      try Library(store).record(idPrefix: "a")
    }
  }

  @Test("Open interviews are those of people that can be gone on with, if nothing was changed in them")
  func open()
    throws
  {
    try begin("a")
    try begin("b", [.stopped("partial")])
    try begin("c", [.stopped("refused")])
    try begin("d", [answered(1), .completed("completed")])
    try begin("e") { $0.isSimulated = true }
    let foreign = try JournalEntry.journal([.started(Story.start(questionnaire))], of: "other") { now }
    try store.begin("f", version: questionnaire.hash, foreign)
    let open = try Library(store).openInterviews()
    #expect(open.map(\.id) == ["a", "b"])
    #expect(open[1].status == "partial" && open[1].questionnaire == "visits" && open[1].isOpen)
  }

  @Test("Other interviews of a case are those of people in the same wave and perspective") func cases() throws
  {
    func of(_ caseID: String, _ wave: String = "1") -> (inout Start) -> Void {
      { ($0.caseID, $0.wave) = (caseID, wave) }
    }
    try begin("a", change: of("7"))
    try begin("b", [.completed("completed")], change: of("7"))
    try begin("c", change: of("7", "2"))
    try begin("d", change: of("8"))
    try begin("e") {
      of("7")(&$0)
      $0.perspective = .management
    }
    try begin("f") {
      of("7")(&$0)
      $0.isSimulated = true
    }
    try begin("g", change: of(""))
    let library = Library(store)
    var start = Story.start(questionnaire)
    of("7")(&start)
    #expect(try library.otherInterviews(of: start, questionnaire: "visits").map(\.id) == ["a", "b"])
    #expect(try library.otherInterviews(of: start, questionnaire: "visits", without: "a").map(\.id) == ["b"])
    #expect(try library.otherInterviews(of: start, questionnaire: "other").isEmpty)
    start.wave = "2"
    #expect(try library.otherInterviews(of: start, questionnaire: "visits").map(\.id) == ["c"])
    (start.wave, start.perspective) = ("1", .management)
    #expect(try library.otherInterviews(of: start, questionnaire: "visits").map(\.id) == ["e"])
    of("")(&start)
    #expect(try library.otherInterviews(of: start, questionnaire: "visits").isEmpty)
  }

  @Test("Who was asked before is found, even in a record that was changed") func changedCase() throws {
    var start = Story.start(questionnaire)
    start.caseID = "7"
    let foreign = try JournalEntry.journal([.started(start)], of: "other") { now }
    try store.begin("a", version: questionnaire.hash, foreign)
    #expect(try Library(store).otherInterviews(of: start, questionnaire: "visits").map(\.id) == ["a"])
  }

  private func alerts(
    _ texts: [String: String] = [:], unverified: Bool = false,
    wanted: (InterviewSummary) -> Bool = { _ in true }
  ) throws -> (alerts: [String], doubts: [String]) {
    let found = try Library(store).alerts(unverified: unverified, sampleTexts: { _, _ in texts }, wanted)
    return (
      found.alerts.map { "\($0.interview.id) \($0.id): \($0.say)" },
      found.doubts.map { "\($0.id): \($0.fault.summary)" }
    )
  }

  @Test("Alerts are those of customers' interviews that are wanted, with the texts of the sample")
  func alerts()
    throws
  {
    try begin("a", [answered(2)])
    try begin("b", [answered(5)])
    try begin("c", [answered(0), .completed("completed")])
    try begin("d", [answered(0)]) { $0.isSimulated = true }
    try begin("e", [answered(0)]) { $0.perspective = .management }
    #expect(
      try alerts() == (["a low: Call [name].", "c low: Call [name].", "c lowest: "], [])
        as ([String], [String]))
    #expect(try alerts(["name": "Ann"]).alerts == ["a low: Call Ann.", "c low: Call Ann.", "c lowest: "])
    #expect(try alerts { $0.id == "a" }.alerts == ["a low: Call [name]."])
  }

  @Test("What cannot be believed or read is told, and its alerts only where that is wanted") func doubts()
    throws
  {
    let foreign = try JournalEntry.journal([.started(Story.start(questionnaire)), answered(2)], of: "x") {
      now
    }
    try store.begin("a", version: questionnaire.hash, foreign)
    try begin("b", [.answered(Address("m"), .missing(.dk), override: nil)])
    try begin("c", [answered(2)], version: Digest(of: []))
    let doubts = [
      "a: event 1 was changed", "b: its events do not match its questionnaire",
      "c: the source of its questionnaire is missing or was changed",
    ]
    #expect(try alerts() == ([], doubts) as ([String], [String]))
    #expect(try alerts(unverified: true) == (["a low: Call [name]."], doubts) as ([String], [String]))
  }

  @Test("Versions of questionnaires that were used, and what is wrong with their sources") func versions()
    throws
  {
    try begin("a")
    let library = Library(store)
    #expect(
      try library.versions().map { "\($0.questionnaire) \($0.fault?.summary ?? "fine")" } == ["visits fine"])
    #expect(try library.versions().map(\.hash) == [questionnaire.hash])
    let head = try #require(store.heads(idPrefix: "a").first)
    let found: Questionnaire = try library.questionnaire(of: head)
    #expect(found.hash == questionnaire.hash)
    #expect(throws: StoreProblem.self) { try library.journal(idPrefix: "z") }
    let bytes = Array("questionnaire: visits\nitems: nothing\n".utf8)
    #expect(StoredSource("visits", Digest(of: bytes), bytes).compiled().fault == .unusableSource)
    #expect(StoredSource("visits", Digest(of: []), bytes).compiled().fault == .noSource)
    #expect(StoredSource("visits", Digest(of: bytes), nil).compiled().fault == .noSource)
    #expect(StoredSource("visits", questionnaire.hash, questionnaire.source).compiled().fault == nil)
  }
}

extension Result where Failure == JournalFault {
  /// Why there is nothing.
  fileprivate var fault: JournalFault? { if case .failure(let fault) = self { fault } else { nil } }
}
