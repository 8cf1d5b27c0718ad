import Answers
import Datasets
import Dates
import Digests
import Instruments
import Interviews
import Texts
import Words

/// The report of one interview: answers, notes, overridden checks, answers set aside, and alerts.
struct InterviewPage {
  /// An answer as JSON.
  struct AnswerForm: Encodable {
    var address: String
    var question: String
    var answer: String?
    var missing: String?
    var overridden: String?
  }

  /// A note as JSON.
  struct NoteForm: Encodable {
    var address: String?
    var text: String
    var by: String
    var date: String
  }

  /// An alert as JSON.
  struct AlertForm: Encodable {
    var alert: String
    var say: String
  }

  /// The whole report as JSON.
  struct Form: Encodable {
    var interview: SummaryForm?
    var moves: [MoveList.Entry]
    var sample: [String: String]
    var answers: [AnswerForm]
    var setAside: [String]
    var notes: [NoteForm]
    var alerts: [AlertForm]

    enum CodingKeys: String, CodingKey {
      case interview, moves, sample, answers, notes, alerts
      case setAside = "set_aside"
    }
  }

  private let history: InterviewHistory
  private let interview: Interview
  /// The hash of its whole journal.
  private let proof: Digest?

  init(_ history: InterviewHistory, _ interview: Interview, proof: Digest?) {
    (self.history, self.interview, self.proof) = (history, interview, proof)
  }

  func form() -> Form {
    let interview = interview
    let review = interview.review()
    let answers = review.lines.compactMap { line -> AnswerForm? in
      guard let answer = line.answer, let field = interview.questionnaire.field(at: line.address) else {
        return nil
      }
      let missing: MissingKind? = if case .missing(let kind) = answer { kind } else { nil }
      return AnswerForm(
        address: line.address.text, question: line.question, answer: missing == nil ? line.text : nil,
        missing: missing?.rawValue, overridden: interview.overrides[field]?.text)
    }
    return Form(
      interview: InterviewSummary(history).map { SummaryForm($0, proof: proof) },
      moves: MoveList.entries(history),
      sample: interview.sampleTable(),
      answers: answers,
      setAside: interview.setAside().map { interview.questionnaire.address(of: $0).text },
      notes: interview.notes.map {
        NoteForm(address: $0.address?.text, text: $0.text, by: $0.by, date: $0.day.text)
      },
      alerts: interview.alerts().map { AlertForm(alert: $0.id, say: $0.say) })
  }

  func text() -> String {
    let form = form()
    var lines: [String] = []
    if let summary = form.interview {
      lines.append(
        "Interview \(summary.interview), \(summary.questionnaire) (version \(summary.version)), \(summary.status)"
      )
      lines.append("started \(summary.startedAt)\(summary.endedAt.map { ", ended \($0)" } ?? "")")
      if let proof = summary.proof { lines.append("SHA-256 \(proof)") }
    }
    lines += form.moves.map(\.line)
    for (name, text) in form.sample.sorted(by: { $0.key < $1.key }) {
      lines.append("sample.\(name): \(text)")
    }
    lines.append("")
    for answer in form.answers {
      lines.append(
        "\(answer.address): \(answer.answer ?? "(\(answer.missing ?? ""))")\(answer.overridden.map { "   [check overridden: \($0)]" } ?? "")"
      )
    }
    if !form.setAside.isEmpty {
      lines += ["", "Set aside (no longer on the route): \(form.setAside.joined(separator: ", "))"]
    }
    if !form.notes.isEmpty {
      lines +=
        ["", "Notes:"]
        + form.notes.map { note in
          let who = [note.date, note.by].filter { !$0.isEmpty }.joined(separator: ", ")
          return "  \(note.address.map { "\($0): " } ?? "")\(note.text)   [\(who)]"
        }
    }
    if !form.alerts.isEmpty { lines += ["", "Alerts:"] + form.alerts.map { "  \($0.alert): \($0.say)" } }
    return lines.map { CleanText.forTerminal($0) + "\n" }.joined()
  }
}
