import Answers
import Datasets
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// Which interviews an extract takes, under which variables, and what it doubts.
@Suite struct ExtractTests {
  private let moment = Moment(utc: 1_763_757_889_000, monotonic: 0)

  private func questionnaire(_ items: String) throws -> Questionnaire {
    let yaml = "questionnaire: x\nmissing: [dk]\nitems:\n\(items)\n"
    return try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
  }

  /// Begins an interview with one number as its answer; `as` may change how it was begun.
  private func begin(
    _ store: MemoryStore, _ questionnaire: Questionnaire, _ id: String, _ number: Int, proved: String? = nil,
    as change: (inout Start) -> Void = { _ in }
  ) throws {
    var start = Story.start(questionnaire)
    change(&start)
    let entries = try JournalEntry.journal(
      [.started(start), .answered(Address("n"), .given(.number(Decimal(number))), override: nil)],
      of: proved ?? id
    ) { moment }
    try store.begin(id, version: questionnaire.hash, entries)
  }

  /// The ids of the interviews that are taken, with their numbers, then those that are doubted.
  private func taken(_ store: MemoryStore, _ change: (inout Extract.Options) -> Void = { _ in }) throws
    -> [String]
  {
    var options = Extract.Options()
    change(&options)
    var found: [String] = []
    let tally = try Extract(store, questionnaire: "x", only: ["n"], options: options).forEachRow { row in
      if case .word(let id) = row.fixed[0], case .number(let number) = row.cells[0] {
        found.append("\(id)=\(number)")
      }
    }
    #expect(tally.rows == found.count)
    return found + tally.doubts.map { "\($0.id): \($0.fault.summary)" }
  }

  @Test("Real interviews of all waves and perspectives, unless others are asked for") func options() throws {
    let questionnaire = try questionnaire("  - {number: n, ask: \"N?\"}")
    let store = MemoryStore()
    store.keep(questionnaire, at: moment)
    try begin(store, questionnaire, "a", 1)
    try begin(store, questionnaire, "b", 2) { $0.isSimulated = true }
    try begin(store, questionnaire, "c", 3) { $0.wave = "2026q4" }
    try begin(store, questionnaire, "d", 4) { ($0.wave, $0.perspective) = ("2026q4", .management) }
    #expect(try taken(store) == ["a=1", "c=3", "d=4"])
    #expect(try taken(store) { $0.simulated = true } == ["a=1", "b=2", "c=3", "d=4"])
    #expect(try taken(store) { $0.wave = "2026q4" } == ["c=3", "d=4"])
    #expect(try taken(store) { $0.perspective = .customer } == ["a=1", "c=3"])
    #expect(try taken(store) { ($0.wave, $0.perspective) = ("2026q4", .management) } == ["d=4"])
  }

  @Test("What cannot be believed is named, and has a row only where that is wanted") func doubts() throws {
    let questionnaire = try questionnaire("  - {number: n, ask: \"N?\"}")
    let store = MemoryStore()
    store.keep(questionnaire, at: moment)
    try begin(store, questionnaire, "a", 1)
    try begin(store, questionnaire, "b", 2, proved: "z")
    try begin(store, questionnaire, "c", 3, proved: "z") { $0.isSimulated = true }
    // What is not taken is not doubted either, as far as it can be read.
    let doubts = ["b: event 1 was changed", "c: event 1 was changed"]
    #expect(try taken(store) == ["a=1"] + doubts)
    #expect(try taken(store) { $0.unverified = true } == ["a=1", "b=2", doubts[0]])
  }

  @Test("Events that do not go with their questionnaire, and versions that cannot be used, are doubts")
  func foreign() throws {
    let questionnaire = try questionnaire("  - {number: n, ask: \"N?\"}")
    let store = MemoryStore()
    store.keep(questionnaire, at: moment)
    try begin(store, questionnaire, "a", 1)
    let entries = try JournalEntry.journal(
      [
        .started(Story.start(questionnaire)),
        .answered(Address("gone"), .given(.number(1)), override: nil),
      ], of: "b"
    ) { moment }
    try store.begin("b", version: questionnaire.hash, entries)
    let unknown = Digest(of: Array("another".utf8))
    var start = Story.start(questionnaire)
    start.questionnaire = unknown
    try store.begin("c", version: unknown, try JournalEntry.journal([.started(start)], of: "c") { moment })
    #expect(try taken(store) == ["a=1", "b: its events do not match its questionnaire"])
    // The third belongs to no questionnaire that is known.
    #expect(throws: Extract.Problem.noInterviews("y")) { try Extract(store, questionnaire: "y") }
    #expect(
      Extract.Problem.noInterviews("y").message == "There are no interviews with the questionnaire `y`.")
    #expect(
      Extract.Problem.version("0123456789ab").message
        == "This version of outsidein cannot read version 0123456789ab of the questionnaire. Install the newest version of outsidein."
    )
  }

  @Test("Variables are those of the newest version, then those that only older ones had") func versions()
    throws
  {
    let old = try questionnaire(
      "  - {number: n, ask: \"N?\"}\n  - {number: gone, ask: \"G?\"}\n  - {number: m, ask: \"M?\"}")
    let new = try questionnaire(
      "  - {number: fresh, ask: \"F?\"}\n  - {number: m, ask: \"M?\"}\n  - {number: n, ask: \"N?\"}")
    let store = MemoryStore()
    for (id, version, lines) in [("a", old, ["1", "2", "3", ""]), ("b", new, ["4", "5", "6", ""])] {
      store.keep(version, at: moment)
      let events = try Story.converse(version, lines).events
      try store.begin(id, version: version.hash, try JournalEntry.journal(events, of: id) { moment })
    }
    var bytes: [UInt8] = []
    var options = Extract.Options()
    options.proofs = true
    let extract = try Extract(store, questionnaire: "x", options: options)
    _ = try CSVWriter.write(extract, CSVWriter.Options()) { bytes += $0 }
    let proofs = try ["a", "b"].map { try #require(try store.journal($0)?.proof).hexadecimal }
    #expect(
      Story.variables(String(decoding: bytes, as: UTF8.self)) == [
        "fresh,m,n,gone,proof", ",3,1,2,\(proofs[0])", "4,5,6,,\(proofs[1])",
      ])
    #expect(try Extract(store, questionnaire: "x", only: ["gone", "n"]).names == ["gone", "n"])
  }

  @Test("More interviews than are replayed at once come out whole, in their order") func many() throws {
    let questionnaire = try questionnaire("  - {number: n, ask: \"N?\"}")
    let store = MemoryStore()
    store.keep(questionnaire, at: moment)
    for number in 0..<1026 { try begin(store, questionnaire, "i\(number)", number) }
    #expect(try taken(store) == (0..<1026).map { "i\($0)=\($0)" })
  }
}
