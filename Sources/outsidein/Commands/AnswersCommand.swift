import Answers
import ArgumentParser
import Datasets
import Foundation
import Interviews
import Questionnaires
import Texts
import Words

/// `answers`: looks after the store.
struct AnswersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "answers", abstract: "Shows what is in an answers file.",
    discussion: """
        outsidein answers list
        outsidein answers list --alerts
        outsidein answers show 7k3mq9xw2c
      """,
    subcommands: [List.self, Show.self])

  /// How a result is written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json }

  /// `answers list`: all interviews.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists the interviews.", discussion: "  outsidein answers list --format json")

    @OptionGroup var store: StoreOptions

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    @Flag(help: "Only what has to be acted on: the alerts that interviews raise, with what to do.")
    var alerts = false

    func run() throws {
      let store = try store.open(for: .reading)
      if alerts { return try list(telling { try AlertList(store) }) }
      var summaries: [InterviewSummary] = []
      try telling {
        try store.forEachInterview(of: nil) {
          if let summary = InterviewSummary($0) { summaries.append(summary) }
        }
      }
      switch format {
      case .text: Console.write(SummaryTable.render(summaries))
      case .json: Console.write(try Self.json(summaries.map(SummaryForm.init)))
      }
    }

    private func list(_ alerts: AlertList) throws {
      switch format {
      case .text: Console.write(alerts.render())
      case .json: Console.write(try Self.json(alerts.entries))
      }
    }

    static func json(_ value: some Encodable) throws -> String {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(value), as: UTF8.self) + "\n"
    }
  }

  /// `answers show`: one interview.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows an interview: its answers, notes and alerts.",
      discussion: "  outsidein answers show 7k3mq9xw2c")

    @Argument(help: "The interview, or the beginning of its id.")
    var interview: String

    @OptionGroup var store: StoreOptions

    @Option(help: "text for people, json for programs.")
    var format = Format.text

    func run() throws {
      let store = try store.open(for: .reading)
      let page = try telling {
        let record = try PinnedQuestionnaire.record(idPrefix: interview, in: store)
        let questionnaire = try PinnedQuestionnaire.load(record.head, from: store)
        return InterviewPage(record, try PinnedQuestionnaire.replay(record, questionnaire))
      }
      switch format {
      case .text: Console.write(page.text())
      case .json: Console.write(try List.json(page.form()))
      }
    }
  }
}

/// A summary as JSON.
struct SummaryForm: Encodable {
  var interview: String
  var questionnaire: String
  var version: String
  var status: String
  var answered: Int
  var language: String
  var startedAt: String
  var endedAt: String?

  enum CodingKeys: String, CodingKey {
    case interview, questionnaire, version, status, answered, language
    case startedAt = "started_at"
    case endedAt = "ended_at"
  }

  init(_ summary: InterviewSummary) {
    interview = summary.id
    questionnaire = summary.questionnaire
    version = String(summary.version.hexadecimal.prefix(Extract.versionDigits))
    status = summary.status
    answered = summary.answered
    language = summary.language
    startedAt = summary.startedAt.text
    endedAt = summary.endedAt?.text
  }
}

/// Interviews as a table.
enum SummaryTable {
  static func render(_ summaries: [InterviewSummary]) -> String {
    let head = ["interview", "questionnaire", "status", "answered", "language", "started"]
    let rows = summaries.map { summary in
      [
        summary.id, summary.questionnaire,
        summary.start.isSimulated ? "\(summary.status) (simulated)" : summary.status,
        "\(summary.answered)", summary.language, summary.startedAt.text,
      ]
    }
    return render(head: head, rows)
  }

  /// A table with two blanks between columns.
  static func render(head: [String], _ rows: [[String]]) -> String {
    let widths = head.indices.map { column in ([head] + rows).map { DisplayWidth.of($0[column]) }.max() ?? 0 }
    return ([head] + rows).map { row in
      let cells = zip(row, widths).map { $0 + String(repeating: " ", count: $1 - DisplayWidth.of($0)) }
      return String(
        CleanText.forTerminal(cells.joined(separator: "  ")).reversed().drop { $0 == " " }.reversed()) + "\n"
    }.joined()
  }
}
