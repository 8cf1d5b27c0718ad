import Interviews
import Texts
import Words

extension PageDriver {
  /// The notes and reasons of interviewers.
  var remarks: Remarks { Remarks(controller.interview, words) }

  /// The least number of rows with room for more than the last remark.
  private static let small = 8

  /// The last remarks at a question that fit into the free rows, each on at most two rows.
  func remarkRows(_ question: QuestionScreen) -> [Row] {
    let remarks = remarks.at(question.address)
    guard let last = remarks.last else { return [] }
    if layout.room < Self.small {
      let rows = Wrapping.rows("\(words.page.note): \(last.line)", mark: "  ", width: size.columns)
      return Self.cut(rows, to: 1, columns: size.columns)
    }
    let most = max(2, layout.room / 4)
    let rows = remarks.flatMap { remark in
      Self.cut(Wrapping.rows(remark.line, mark: "    ", width: size.columns), to: 2, columns: size.columns)
    }
    return Wrapping.rows(words.notes, mark: "  ", width: size.columns) + rows.suffix(most)
  }

  /// The first rows; the last one ends with dots if there are more.
  static func cut(_ rows: [Row], to most: Int, columns: Int) -> [Row] {
    guard rows.count > most, most > 0 else { return rows }
    var shown = Array(rows.prefix(most))
    var last = DisplayWidth.prefix(shown[most - 1].text, columns: max(0, columns - 3))
    while last.last == "." || last.last == " " { last.removeLast() }
    shown[most - 1].text = last + " .."
    return shown
  }

  /// Shows the notes of earlier sessions, except an unfinished text that is restored.
  mutating func recapNotes(without begun: String?) {
    let lines = controller.review().lines
    let shown = remarks.all.filter { begun == nil || $0.text != begun }
    if !shown.isEmpty { show(NotesDialog(shown.map { Remarks.listed($0, lines) }, greeting: message)) }
  }
}
