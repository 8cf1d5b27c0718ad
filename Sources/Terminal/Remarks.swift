import Interviews
import Questionnaires
import Texts
import Words

/// What interviewers wrote beside the answers: notes, and the reasons for keeping what a check objects to. It is for
/// interviewers; who answers alone sees none of it.
struct Remarks {
  /// A note, or a reason.
  struct Remark {
    /// The question that it was written at; nil where it is about the interview.
    var address: Address?
    /// Who wrote it and when, as far as that is known.
    var origin: String
    /// What was written.
    var text: String

    /// All of it on one line.
    var line: String { CleanText.forTerminal("\(origin): \(text)") }
  }

  /// All of them: notes in the order in which they were written, then reasons in the order of their questions.
  let all: [Remark]

  /// What stands in an interview.
  init(_ interview: Interview, _ words: Words) {
    guard !interview.start.isSelfCompleted else {
      all = []
      return
    }
    let notes = interview.notes.map { note in
      Remark(
        address: note.address,
        origin: [note.by, note.day.text].filter { !$0.isEmpty }.joined(separator: ", "),
        text: note.text)
    }
    let reasons = interview.overrides.sorted { $0.key < $1.key }.map { field, reason in
      let day = interview.days[field] ?? interview.start.date
      return Remark(
        address: interview.questionnaire.address(of: field), origin: "\(day.text), \(words.overridden)",
        text: reason)
    }
    all = notes + reasons
  }

  /// Those at a question.
  func at(_ address: Address) -> [Remark] { all.filter { $0.address == address } }

  /// A remark in a list, with what was asked where it was written.
  static func listed(_ remark: Remark, _ lines: [ReviewScreen.Line]) -> String {
    let asked = remark.address.map { address in
      lines.first { $0.address == address }.map { ([$0.question] + $0.rounds).joined(separator: " - ") }
        ?? address.text
    }
    return remark.line + (asked.map { CleanText.forTerminal(" (\($0))") } ?? "")
  }
}
