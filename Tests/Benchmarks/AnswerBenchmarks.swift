import Answers
import Foundation
import GRDBSQLite
import Instruments
import Interviews
import Stories

/// From the first question to answers that are safe.
struct AnswerBenchmarks {
  let folder: URL

  func run() throws {
    print("\nInterviews")
    try start()
    try answers()
    try replay()
  }

  /// From the start of the program to its first question.
  private func start() throws {
    let file = folder.appendingPathComponent("q.yaml")
    try hundredQuestions.write(to: file, atomically: true, encoding: .utf8)
    func median(_ arguments: [String], _ program: String, _ status: Int32) throws -> Double {
      try (1...21).map { _ in try Measured.run(arguments, program: program, expecting: status).wall }
        .sorted()[10]
    }
    let ours = try median(["interview", "--dry-run", file.path], Programs.path("outsidein"), 3)
    let bare = try median([], "/bin/true", 0)
    report(
      "start, first of 100 questions, end of input", ours.seconds,
      "(running `true` the same way: \(bare.seconds))")
  }

  private var hundredQuestions: String {
    "questionnaire: hundred\nitems:\n"
      + (1...100).map { "  - {rating: q\($0), ask: \"Question \($0)?\", scale: standard.nps}\n" }.joined()
  }

  /// Answers a second, each synced, beside a bare loop that commits as often with the same settings.
  private func answers() throws {
    let questionnaire = try compile(hundredQuestions)
    let store = try SQLiteStore(path: folder.appendingPathComponent("answers.db").path, for: .writing)
    try store.keep(questionnaire, at: Moment(utc: 0, monotonic: 0))
    let interviews = 10
    var count = 0
    let ours = try Stopwatch.once {
      for number in 1...interviews {
        let writer = JournalWriter(store, id: "i\(number)", version: questionnaire.hash) {
          Moment(utc: 0, monotonic: 0)
        }
        var controller = try InterviewController(beginning: questionnaire, Story.start(questionnaire)) {
          try writer.record($0)
        }
        for answer in 0..<100 {
          _ = try controller.take(.answer(.given(.point(answer % 11))))
          _ = controller.screen()
          count += 1
        }
      }
    }
    try store.close()
    let bare = Stopwatch.once { bareCommits(count + interviews) }
    report(
      "answers a second, each synced", String(format: "%.0f", Double(count) / ours.wall),
      "\((ours.wall / bare.wall).times) a bare SQLite loop with the same syncs (\(String(format: "%.0f", Double(count) / bare.wall)))"
    )
    report("processor time an answer", (ours.cpu / Double(count)).seconds)
  }

  private func bareCommits(_ count: Int) {
    var database: OpaquePointer?
    unsafe sqlite3_open(folder.appendingPathComponent("bare.db").path, &database)
    unsafe sqlite3_exec(database, "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL", nil, nil, nil)
    unsafe sqlite3_exec(
      database,
      "CREATE TABLE events (interview INTEGER, sequence INTEGER, payload TEXT, rest BLOB, PRIMARY KEY (interview, sequence)) WITHOUT ROWID",
      nil, nil, nil)
    var statement: OpaquePointer?
    unsafe sqlite3_prepare_v2(
      database, "INSERT INTO events VALUES (1, ?, '{\"point\":7}', zeroblob(120))", -1, &statement, nil)
    for number in 0..<count {
      unsafe sqlite3_bind_int64(statement, 1, Int64(number))
      unsafe sqlite3_step(statement)
      unsafe sqlite3_reset(statement)
    }
    unsafe sqlite3_finalize(statement)
    unsafe sqlite3_close(database)
  }

  /// From a journal of 500 events to the next screen.
  private func replay() throws {
    let questionnaire = try compile(hundredQuestions)
    var events: [InterviewEvent] = [.started(Story.start(questionnaire))]
    for number in 0..<499 {
      events.append(.answered(Address("q\(number % 99 + 1)"), .given(.point(number % 11)), override: nil))
    }
    let timing = try Stopwatch.median(of: 21) {
      for _ in 1...20 {
        let interview = try Interview(questionnaire, replaying: events)
        _ = interview.screen()
      }
    }
    report("replay of 500 events, to the next screen", (timing.cpu / 20).seconds)
  }

  private func compile(_ text: String) throws -> Questionnaire {
    guard let questionnaire = Story.questionnaire(text) else { throw CocoaError(.fileReadCorruptFile) }
    return questionnaire
  }
}
