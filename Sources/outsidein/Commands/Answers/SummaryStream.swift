import Answers
import Datasets
import Digests
import Foundation
import Instruments
import Interviews
import Texts

/// Writes summaries one by one, so that memory does not grow with their number.
struct SummaryStream {
  private enum Form { case text, json }

  /// The number of first rows that set the column widths of the table.
  private static let sample = 500
  private static let head = [
    "interview", "case", "status", "answered", "interviewer", "started (UTC)", "questionnaire",
  ]

  private let form: Form
  private var output = Console.Buffer(.results)
  private var waiting: [[String]] = [head]
  private var table: TextTable?
  private var isFirst = true
  /// Whether no summary has been added.
  var isEmpty: Bool { isFirst }

  /// A table for people.
  static var text: SummaryStream { SummaryStream(form: .text) }
  /// A list for programs.
  static var json: SummaryStream { SummaryStream(form: .json) }

  private init(form: Form) { self.form = form }

  /// Adds an interview and the hash of its journal.
  mutating func add(_ summary: InterviewSummary, proof: Digest?) throws {
    switch form {
    case .text: add(Self.row(summary))
    case .json:
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      let text = String(decoding: try encoder.encode(SummaryForm(summary, proof: proof)), as: UTF8.self)
      output.add(
        (isFirst ? "[\n" : ",\n") + text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
    }
    isFirst = false
  }

  /// Writes the rest of the output.
  mutating func finish() {
    switch form {
    case .text: flush()
    case .json: output.add(isFirst ? "[\n\n]\n" : "\n]\n")
    }
    output.flush()
  }

  /// The columns of an interview.
  static func row(_ summary: InterviewSummary) -> [String] {
    [
      summary.id, summary.start.caseID,
      summary.start.isSimulated ? "\(summary.status) (simulated)" : summary.status.word,
      "\(summary.answered)",
      summary.start.interviewer, summary.startedAt.minute, summary.questionnaire,
    ]
  }

  private mutating func add(_ row: [String]) {
    waiting.append(row)
    if table != nil || waiting.count > Self.sample { flush() }
  }

  private mutating func flush() {
    let table = table ?? TextTable(fitting: waiting)
    self.table = table
    for row in waiting { output.add(ResultTable.line(row, table)) }
    waiting.removeAll(keepingCapacity: true)
  }
}

/// A summary as JSON.
struct SummaryForm: Encodable {
  var interview: String
  var questionnaire: String
  var version: String
  var caseID: String
  var wave: String
  var interviewer: String
  var mode: String
  var perspective: String
  var simulated: Bool
  var status: String
  var open: Bool
  var answered: Int
  var language: String
  var startedAt: String
  var endedAt: String?
  var proof: String?

  enum CodingKeys: String, CodingKey {
    case interview, questionnaire, version, wave, interviewer, mode, perspective, simulated, status, open
    case answered, language, proof
    case caseID = "case"
    case startedAt = "started_at"
    case endedAt = "ended_at"
  }

  init(_ summary: InterviewSummary, proof: Digest?) {
    interview = summary.id
    questionnaire = summary.questionnaire
    version = String(summary.version.hexadecimal.prefix(Extract.versionDigits))
    (caseID, wave, interviewer) = (summary.start.caseID, summary.start.wave, summary.start.interviewer)
    mode = summary.start.mode
    (perspective, simulated) = (summary.start.perspective.rawValue, summary.start.isSimulated)
    (status, open, answered, language) = (
      summary.status.word, summary.isOpen, summary.answered, summary.language
    )
    startedAt = summary.startedAt.text
    endedAt = summary.endedAt?.text
    self.proof = proof?.hexadecimal
  }
}
