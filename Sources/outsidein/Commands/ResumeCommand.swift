import Answers
import ArgumentParser
import Datasets
import Diagnostics
import Interviews
import Questionnaires
import Terminal
import Texts
import Words

/// `resume`: goes on where an interview was broken off.
struct ResumeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume",
    abstract: "Goes on where an interview was broken off.",
    discussion: """
      Without an id it goes on with the only open interview, or lets you choose among the open ones. The interview goes on with
      the questionnaire that it was begun with, whatever has become of the file. Names and other free texts of a
      contact file are kept nowhere: give the file again, and they are filled in again.

        outsidein resume 7k3mq9xw2c
      """)

  @Argument(help: "The interview, or the beginning of its id.")
  var interview: String?

  @OptionGroup var store: StoreOptions

  @OptionGroup var sample: SampleOptions

  @OptionGroup var screen: ScreenOptions

  func run() throws {
    let store = try store.open(for: .writing)
    var session = try telling {
      let record = try find(store)
      let questionnaire = try PinnedQuestionnaire.load(record.head, from: store)
      var interview = try PinnedQuestionnaire.replay(record, questionnaire)
      interview.sampleTexts =
        try sample.fields(of: interview.start.caseID, for: questionnaire).texts
      if case .completed = interview.status {
        throw Failure(
          .badData,
          "Interview \(record.head.id) is over. `outsidein answers show \(record.head.id)` shows it.")
      }
      let writer = JournalWriter(store, continuing: record, clock: WorldClock.now)
      let desk = writer.desk(questionnaire: questionnaire.id, wave: interview.start.wave)
      let conductor = try Conductor(resuming: interview, desk: desk) { try writer.record($0) }
      return InterviewSession(conductor, id: record.head.id, isPlain: screen.plain)
    }
    try session.run(isResumed: true)
  }

  private func find(_ store: SQLiteStore) throws -> InterviewRecord {
    if let interview { return try PinnedQuestionnaire.record(idPrefix: interview, in: store) }
    var open: [InterviewSummary] = []
    try store.forEachInterview(of: nil) { record in
      if let summary = InterviewSummary(record), summary.isOpen, !summary.start.isSimulated {
        open.append(summary)
      }
    }
    guard let only = open.first else { throw Failure(.noInput, "There is no open interview.") }
    if open.count == 1 { return try PinnedQuestionnaire.record(idPrefix: only.id, in: store) }
    guard ScreenDevice.isThere, !screen.plain else {
      Console.say(SummaryTable.render(open))
      throw Failure(
        .usage, "\(open.count) interviews are open. Name one: outsidein resume \(open[open.count - 1].id)")
    }
    // Who would rather not has done nothing wrong.
    guard let id = try pick(open) else { throw ExitCode.success }
    return try PinnedQuestionnaire.record(idPrefix: id, in: store)
  }

  /// Lets the person choose one of the open interviews.
  private func pick(_ open: [InterviewSummary]) throws -> String? {
    let lines = SummaryTable.render(
      head: ["interview", "case", "questionnaire", "status", "answered", "started"],
      open.map {
        [$0.id, $0.start.caseID, $0.questionnaire, $0.status, "\($0.answered)", $0.startedAt.text]
      }
    ).split(separator: "\n").map(String.init)
    let size = ScreenDevice.size
    return try ScreenDevice().run { world in
      var picking = Picking(
        zip(open.map(\.id), lines.dropFirst()).map { (id: $0, label: $1) }, head: lines.first ?? "",
        words: Words.of(EnvironmentLanguage.tag ?? "en"), columns: size.columns, rows: size.rows,
        alphabet: Console.alphabet, world: world)
      return picking.run()
    }
  }
}

/// An interview with the questionnaire that it is pinned to.
enum PinnedQuestionnaire {
  /// The only interview whose id begins with a text.
  static func record(idPrefix: String, in store: SQLiteStore) throws -> InterviewRecord {
    let heads = try store.heads(idPrefix: idPrefix.lowercased())
    let exact = heads.filter { $0.id == idPrefix.lowercased() }
    guard let head = exact.first ?? heads.first, let record = try store.interview(head.id) else {
      throw StoreProblem.noInterview(CleanText.forTerminal(idPrefix))
    }
    guard heads.count == 1 || !exact.isEmpty else {
      throw Failure(
        .usage,
        "\(heads.count) interviews begin with \(idPrefix): \(heads.prefix(5).map(\.id).joined(separator: ", ")) …"
      )
    }
    return record
  }

  /// The questionnaire that an interview was begun with.
  static func load(_ head: InterviewHead, from store: SQLiteStore) throws -> Questionnaire {
    guard let source = try store.source(of: head.version) else { throw StoreProblem.damaged(store.path) }
    guard let questionnaire = Compiler.compile(SourceText(name: head.questionnaire, bytes: source)).value
    else {
      throw Extract.Problem.version(String(head.version.hexadecimal.prefix(Extract.versionDigits)))
    }
    return questionnaire
  }

  /// The interview as its journal left it.
  static func replay(_ record: InterviewRecord, _ questionnaire: Questionnaire) throws -> Interview {
    do {
      return try Interview(questionnaire, replaying: record.events.map(\.happening))
    } catch {
      throw Extract.Problem.interview(record.head.id)
    }
  }
}
