import Answers
import Datasets
import Digests
import Foundation
import Instruments
import Interviews
import Stories
import Testing

/// The columns that an analysis asks for, from a store.
@Suite struct ExtractTableTests {
  private static let yaml = """
    questionnaire: x
    missing: [dk, refused]
    segments: {kind: {from: c}}
    scales: {marks: {from: 1, to: 6, best: low}}
    items:
      - {choice: c, ask: "C?", options: {p: "P", b: {label: "B", value: 9}}}
      - {number: n, ask: "N?", decimals: 2}
      - {rating: s, ask: "S?", scale: marks, when: n != 0}
      - {open: t, ask: "T?", optional: yes}
    """

  private func store(_ interviews: [[String]], _ yamls: [String] = [yaml]) throws -> MemoryStore {
    let store = MemoryStore()
    let moment = Moment(utc: 0, monotonic: 0)
    for (place, lines) in interviews.enumerated() {
      let yaml = yamls[place % yamls.count]
      let questionnaire = try #require(Story.questionnaire(yaml), "\(Story.report(yaml))")
      store.keep(questionnaire, at: moment)
      let events = try Story.converse(questionnaire, lines).events
      try store.begin(
        "i\(place)", version: questionnaire.hash, try JournalEntry.journal(events, of: "i\(place)") { moment }
      )
    }
    return store
  }

  /// The columns of a table as lines, `-` where there is nothing.
  private func told(_ table: DataTable) -> [String] {
    table.numbers.map { column in
      column.name + ": " + column.values.map { $0.isNaN ? "-" : "\($0)" }.joined(separator: " ")
    }
      + table.categories.map { column in
        column.name + ": " + column.places.map { $0.map { column.words[$0] } ?? "-" }.joined(separator: " ")
      }
  }

  @Test(
    "Codes, numbers and turned points are numbers, texts are none; groups, codes and fixed columns are categories"
  )
  func columns() throws {
    let store = try store([
      ["b", "1.25", "2", "17", ""], ["p", "0", "", ""], ["p", ":dk", ":refused", ""],
      ["b", "-3", ":refused"], [],
    ])
    let table = try Extract.table(
      store, questionnaire: "x", numbers: ["s", "c", "n", "t"],
      categories: ["status", "c", "segment_kind", "interview", "n", "t", "simulated"])
    #expect(
      told(table) == [
        "s: 5.0 - - - -", "c: 9.0 1.0 1.0 9.0 -", "n: 1.25 0.0 - -3.0 -", "t: - - - - -",
        "status: completed completed completed partial partial", "c: 9 1 1 9 -", "segment_kind: b p p b -",
        "interview: i0 i1 i2 i3 i4", "n: 1.25 0 - -3 -", "t: 17 - - - -", "simulated: 0 0 0 0 0",
      ])
    #expect(table.rows == 5 && table.versions.count == 1 && table.doubts == [])
    #expect(
      table.numbers.map(\.gaps)
        == ([
          [.empty: 2, .missing(.refused): 1, .missing(.notReached): 1], [.missing(.notReached): 1],
          [.missing(.dk): 1, .missing(.notReached): 1],
          [.empty: 1, .missing(.skipped): 1, .missing(.refused): 1, .missing(.notReached): 2],
        ] as [[Gap: Int]]))
    #expect((0..<5).map { table.numbers[0].isEmpty($0) } == [false, true, true, false, false])
    #expect(table.column("n")?.values.prefix(2) == [1.25, 0] && table.column("other") == nil)
  }

  @Test("Versions are counted where rows were made with them; without rows there is none") func versions()
    throws
  {
    let other = Self.yaml.replacing("N?", with: "How many?")
    let two = try store([["b", "1"], ["p", "2"], ["p", "3"]], [Self.yaml, other])
    #expect(
      try Extract.table(two, questionnaire: "x", numbers: ["n"], categories: []).versions.map(\.rows) == [
        2, 1,
      ])
    var simulated = Extract.Options()
    simulated.wave = "none"
    let none = try Extract.table(
      two, questionnaire: "x", numbers: ["n"], categories: ["c"], options: simulated)
    #expect(none.versions == [] && none.rows == 0 && told(none) == ["n: ", "c: "])
    #expect(DataTable(numbers: [], categories: []).versions == [])
  }

  @Test("What cannot be believed is passed on") func doubts() throws {
    let store = try store([["b", "1"]])
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    let entries = try JournalEntry.journal([.started(Story.start(questionnaire))], of: "other") {
      Moment(utc: 0, monotonic: 0)
    }
    try store.begin("i1", version: questionnaire.hash, entries)
    let table = try Extract.table(store, questionnaire: "x", numbers: ["n"], categories: [])
    #expect(
      told(table) == ["n: 1.0"] && table.doubts == [UnverifiedInterview(id: "i1", fault: .altered(at: 1))])
  }

  @Test("A mean is that of what a row has; a row without any is missing as in the first column") func mean()
    throws
  {
    let file = try CSVFile(name: "x", bytes: Array("a,b\n1,4\n2,dk\nrefused,dk\n,dk\n".utf8))
    var table = try file.table(numbers: ["a", "b"], categories: [])
    table.addMean("m", of: ["a", "b"])
    table.addMean("none", of: [])
    #expect(told(table) == ["a: 1.0 2.0 - -", "b: 4.0 - - -", "m: 2.5 2.0 - -", "none: - - - -"])
    #expect(
      table.numbers[2].gaps == [.missing(.refused): 1, .empty: 1] && table.numbers[3].gaps == [.empty: 4])
  }

  @Test("A stored source is believed only under its own hash, and compiled once for all interviews")
  func sources() throws {
    let questionnaire = try #require(Story.questionnaire(Self.yaml))
    func compiled(_ hash: Digest, _ source: [UInt8]?) -> Result<Digest, JournalFault> {
      StoredSource("x", hash, source).compiled().map(\.hash)
    }
    let (hash, source) = (questionnaire.hash, questionnaire.source)
    #expect(compiled(hash, source) == .success(hash))
    #expect(compiled(hash, nil) == .failure(.noSource))
    #expect(compiled(hash, source + [0x20]) == .failure(.noSource))
    let nonsense = Array("items: [".utf8)
    #expect(compiled(Digest(of: nonsense), nonsense) == .failure(.unusableSource))
    let library = Library(try store([["b", "1"]]))
    let once = try library.questionnaire(hash, of: "x").get()
    #expect(try library.questionnaire(hash, of: "x").get() === once)
    #expect(try library.questionnaire(Digest(of: nonsense), of: "x").map(\.hash) == .failure(.noSource))
    #expect(try library.versions().map(\.hash) == [hash] && library.versions().allSatisfy { $0.fault == nil })
  }
}
