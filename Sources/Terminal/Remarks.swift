import Dates
import Instruments
import Interviews
import Texts
import Words

/// The remarks of interviewers: notes, and the reasons for overriding checks. Not shown in self-completion.
struct Remarks {
  /// A note or a reason.
  struct Remark {
    /// The question that it is about; nil if it is about the interview.
    var address: Address?
    /// The author and the date, if known.
    var origin: String
    /// The text of the remark.
    var text: String

    /// The whole remark on one line.
    var line: String { CleanText.forTerminal("\(origin): \(text)") }
  }

  /// All remarks: the notes in the order in which they were written, then the reasons in the order of their questions.
  let all: [Remark]

  /// The remarks of an interview.
  init(_ interview: Interview, _ words: Words) {
    guard !interview.start.isSelfCompleted else {
      all = []
      return
    }
    func remark(_ note: Interview.Note, _ what: String = "") -> Remark {
      let origin = [note.by, note.day.text, what].filter { !$0.isEmpty }.joined(separator: ", ")
      return Remark(address: note.address, origin: origin, text: note.text)
    }
    let reasons = interview.overrides.sorted { $0.key < $1.key }.map { remark($0.value, words.overridden) }
    all = interview.notes.filter { !Self.isDone($0, interview) }.map { remark($0) } + reasons
  }

  /// Whether a note keeps an unfinished text of a question that has an answer now.
  private static func isDone(_ note: Interview.Note, _ interview: Interview) -> Bool {
    guard let field = note.address.flatMap({ interview.questionnaire.field(at: $0) }) else { return false }
    return interview.answers[field] != nil && Words.all.contains { Unfinished.text(of: note.text, $0) != nil }
  }

  /// The remarks at a question.
  func at(_ address: Address) -> [Remark] { all.filter { $0.address == address } }

  /// A remark for a list, with its question.
  static func listed(_ remark: Remark, _ lines: [ReviewScreen.Line]) -> String {
    let asked = remark.address.map { address in
      lines.first { $0.address == address }.map { ([$0.question] + $0.rounds).joined(separator: " - ") }
        ?? address.text
    }
    return remark.line + (asked.map { CleanText.forTerminal(" (\($0))") } ?? "")
  }
}
