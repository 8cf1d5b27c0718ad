import Answers
import Dates
import Digests
import Foundation
import GRDB
import Instruments
import Interviews
import Stories
import Testing

/// Payloads as they stand in files: of this program, of other JSON writers, and of nobody.
@Suite struct PayloadTests {
  private let path: String
  private let questionnaire: Questionnaire

  init() throws {
    path = try Programs.temporaryFolder().appendingPathComponent("answers.db").path
    questionnaire = try #require(Story.questionnaire("- {number: n, ask: \"N?\"}\n"))
  }

  /// What is read of an entry with this payload, believed or not; nil where it cannot be read.
  private func read(_ kind: String, _ address: String?, _ payload: String?) throws -> InterviewEvent? {
    let store = try SQLiteStore(path: path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    let entries = try JournalEntry.journal(
      [.started(Story.start(questionnaire)), .language("fr")], of: "one"
    ) {
      Moment(utc: 0, monotonic: 0)
    }
    try store.begin("one", version: questionnaire.hash, entries)
    try store.close()
    let editor = try DatabaseQueue(path: path)
    try editor.write {
      try $0.execute(
        sql: "UPDATE events SET kind = ?, address = ?, payload = ? WHERE sequence = 2",
        arguments: [kind, address, payload])
    }
    try editor.close()
    let journal = try #require(try SQLiteStore(path: path, for: .reading).journal("one"))
    let read = journal.read(unverified: true)
    #expect(read.doubt?.fault == .altered(at: 2))
    return read.history?.entries.last?.event
  }

  @Test(
    "Answers are read however JSON is spelled, and only where they are JSON",
    arguments: [
      (#"{"point":7}"#, .given(.point(7))), (#"{"point":-3}"#, .given(.point(-3))),
      (#"{ "point" : 7 }"#, .given(.point(7))),
      (#"{"point":}"#, nil), (#"{"point":x}"#, nil),
      (#"{"one":"yes"}"#, .given(.one("yes"))), (#"{"one":"a_0z9"}"#, .given(.one("a_0z9"))),
      (#"{"one":"\u0079es"}"#, .given(.one("yes"))), (#"{"one":"A"}"#, .given(.one("A"))),
      (#"{"one":""}"#, .given(.one(""))),
      (#"{"one":"a"b"}"#, nil), (#"{"one":"}"#, nil),
      (#"{"some":[]}"#, .given(.some([]))), (#"{"some":["a"]}"#, .given(.some(["a"]))),
      (#"{"some":["a","b"]}"#, .given(.some(["a", "b"]))),
      (#"{"some":["a", "b"]}"#, .given(.some(["a", "b"]))), (#"{"some":["]}"#, nil),
      (#"{"some":[""]}"#, .given(.some([""]))),
      (#"{"texts":["a,b","\"c\""]}"#, .given(.texts(["a,b", "\"c\""]))), (#"{"texts":["a"b"]}"#, nil),
      (#"{"text":""}"#, .given(.text(""))), (#"{"text":"}"#, nil),
      (#"{"text":"say \"no\""}"#, .given(.text("say \"no\""))),
      (#"{"text":"日本"}"#, .given(.text("日本"))), (#"{"text":"a"b"}"#, nil),
      (#"{"number":"7.50"}"#, .given(.number(7.5))), (#"{"number":"x"}"#, nil),
      (#"{"missing":"dk"}"#, .missing(.dk)), (#"{"missing":"skipped"}"#, .missing(.skipped)),
      (#"{"missing":"maybe"}"#, nil),
      (#"{"date":"2026-02-28"}"#, .given(.date(CalendarDate("2026-02-28") ?? .epoch))),
      (#"{"date":"2026-02-30"}"#, nil),
      (#"{"order":["b","a"]}"#, .given(.order(["b", "a"]))),
      (#"{"amounts":[{"id":"a","number":"1"}]}"#, .given(.amounts([Amount(id: "a", number: 1)]))),
      (#"{"amounts":[{"id":"a","number":"x"}]}"#, nil),
      (
        #"{"best":"a","shown":["a","b"],"worst":"b"}"#,
        .given(.extremes(Extremes(shown: ["a", "b"], best: "a", worst: "b")))
      ),
      (#"{"best":"a","shown":["a","b"]}"#, nil), ("{}", nil), ("", nil), ("null", nil),
    ] as [(String, Answer?)])
  func answers(_ payload: String, _ answer: Answer?) throws {
    #expect(try read("answered", "n", payload) == answer.map { .answered(Address("n"), $0, override: nil) })
  }

  @Test(
    "Each kind of event wants its own words",
    arguments: [
      (
        "answered", "n", #"{"override":"so","point":1}"#,
        .answered(Address("n"), .given(.point(1)), override: "so")
      ),
      ("answered", nil, #"{"point":1}"#, nil), ("answered", "n[", #"{"point":1}"#, nil),
      ("reopened", "n", nil, .reopened(Address("n"))), ("reopened", nil, nil, nil),
      ("advanced", nil, nil, .advanced),
      ("noted", nil, #"{"text":"x y"}"#, .noted(nil, "x y")),
      ("noted", "n", #"{"text":"x"}"#, .noted(Address("n"), "x")),
      ("noted", "n", #"{"word":"x"}"#, nil), ("language", nil, #"{"language":"it"}"#, .language("it")),
      ("language", nil, #"{"language":"pt-BR"}"#, .language("pt-BR")), ("language", nil, nil, nil),
      ("quota_full", nil, #"{"quota":"young"}"#, .quotaFull("young")),
      ("stopped", nil, #"{"outcome":"partial"}"#, .stopped("partial")),
      ("resumed", nil, nil, .resumed(by: "")),
      ("resumed", nil, #"{"interviewer":"Anna"}"#, .resumed(by: "Anna")),
      ("day", nil, #"{"date":"2026-12-01"}"#, .day(CalendarDate("2026-12-01") ?? .epoch)),
      ("day", nil, #"{"date":"soon"}"#, nil),
      ("completed", nil, #"{"outcome":"completed"}"#, .completed("completed")),
      ("completed", nil, #"{"outcome":"}"#, nil), ("completed", nil, #"{"outcome":""}"#, .completed("")),
      ("dreamed", nil, nil, nil),
      (
        "amended", nil, #"{"act":"note","by":"anna","date":"2026-12-01","why":"called"}"#,
        .amended(Amendment(.note, by: "anna", on: CalendarDate("2026-12-01") ?? .epoch, why: "called"))
      ),
      (
        "moved", nil,
        #"{"asked_again":["a","b[x]"],"questionnaire":"0000000000000000000000000000000000000000000000000000000000000000"}"#,
        .moved(
          Move(
            questionnaire: Digest(hexadecimal: String(repeating: "0", count: 64)) ?? Digest(of: []),
            askedAgain: [Address("a"), Address("b", ["x"])]))
      ),
      (
        "moved", nil,
        #"{"asked_again":[""],"questionnaire":"0000000000000000000000000000000000000000000000000000000000000000"}"#,
        nil
      ),
      ("moved", nil, #"{"asked_again":[],"questionnaire":"00"}"#, nil),
      (
        "moved", nil,
        #"{"questionnaire":"0000000000000000000000000000000000000000000000000000000000000000"}"#, nil
      ),
      ("amended", nil, #"{"act":"status","by":"anna","date":"2026-12-01","why":"called"}"#, nil),
      ("amended", nil, #"{"act":"note","by":"anna","date":"2026-12-32","why":"called"}"#, nil),
      ("amended", nil, #"{"act":"erase","by":"anna","date":"2026-12-01","why":"called"}"#, nil),
    ] as [(String, String?, String?, InterviewEvent?)])
  func kinds(_ kind: String, _ address: String?, _ payload: String?, _ event: InterviewEvent?) throws {
    #expect(try read(kind, address, payload) == event)
  }

  @Test("Everything that an interview begins with comes back") func start() throws {
    var start = Start(
      questionnaire: questionnaire.hash, seed: .max, date: .epoch, language: "it", perspective: .management,
      interviewer: "Zoë", wave: "2026q4", caseID: "0417",
      sample: [
        "region": .one("north"), "visits": .number(3.5), "since": .date(CalendarDate("2020-02-29") ?? .epoch),
      ], isSelfCompleted: true, isSimulated: true, again: "moved away")
    for other in [start, Story.start(questionnaire)] {
      start = other
      let store = MemoryStore()
      store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
      try store.begin(
        "one", version: questionnaire.hash,
        try JournalEntry.journal([.started(start)], of: "one") { Moment(utc: 0, monotonic: 0) })
      #expect(try store.interview("one")?.entries.map(\.event) == [.started(start)])
    }
  }

  /// A value of each form. A new form makes the switch incomplete, and then needs a value in the list below.
  private static func isListed(_ value: Value) -> Bool {
    switch value {
    case .one, .some, .point, .number, .text, .texts, .date, .order, .amounts, .extremes: true
    // Truths are computed, never answered.
    case .truth: false
    }
  }

  @Test("Each form of value that is written is read back") func readBack() throws {
    let values: [Value] = [
      .one("a"), .some(["a", "b"]), .point(4), .number(Decimal(string: "-12.50")!), .text("a"),
      .texts(["a", ""]), .date(CalendarDate("2026-12-01")!), .order(["b", "a"]),
      .amounts([Amount(id: "a", number: 3)]), .extremes(Extremes(shown: ["a", "b"], best: "a", worst: "b")),
    ]
    #expect(values.allSatisfy(Self.isListed) && Set(values.map { "\($0)".prefix { $0 != "(" } }).count == 10)
    let store = MemoryStore()
    for (place, value) in values.enumerated() {
      let event = InterviewEvent.answered(Address("n"), .given(value), override: nil)
      let id = "i\(place)"
      let entries = try JournalEntry.journal([.started(Story.start(questionnaire)), event], of: id) {
        Moment(utc: 0, monotonic: 0)
      }
      try store.begin(id, version: questionnaire.hash, entries)
      #expect(try store.journal(id)?.record().entries.last?.event == event)
    }
  }
}
