import Interviews
import Questionnaires
import Texts
import Words

/// A text: it grows with its lines.
struct TextEntry: Entry {
  private var field: TextField
  private let before: String
  private let lines: Int
  private let characters: Int?

  init(_ screen: QuestionScreen, lines: Int, characters: Int?) {
    before = if case .given(.text(let text)) = screen.answer { text } else { "" }
    field = TextField(before)
    (self.lines, self.characters) = (lines, characters)
  }

  /// The text so far, for the editor.
  var text: String { field.text }

  var hasText: Bool { field.text != before }

  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply {
    switch key {
    case .enter: return field.isEmpty ? .nothing : .answer(.given(.text(field.text.trimmedEnd)))
    case .up: return field.moveByRow(-1, width: paper.columns - 2) ? .changed : .ignored
    case .down: return field.moveByRow(1, width: paper.columns - 2) ? .changed : .ignored
    default: return field.take(key, lines: lines > 1) ? .changed : .ignored
    }
  }

  func view(_ paper: Paper) -> EntryView {
    let rows = field.rows(width: paper.columns - 2).map { row in
      Row("  " + row.text, cursor: row.cursor.map { $0 + 2 })
    }
    let at = rows.firstIndex { $0.cursor != nil } ?? 0
    let used = characters.map { paper.words.page.characters(field.text.count, $0) } ?? ""
    return EntryView(
      rows: [Row("\(paper.words.page.answer):")] + rows, active: at + 1..<at + 2, hint: used)
  }
}
