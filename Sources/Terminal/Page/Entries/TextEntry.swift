import Instruments
import Interviews
import Texts
import Words

/// The entry for a text; it grows with its lines.
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

  /// The current text; an editor can replace it.
  var text: String {
    get { field.text }
    set { field = TextField(newValue) }
  }

  var draft: String? { field.text != before && !field.isEmpty ? field.text.trimmed : nil }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    case .enter: return field.isEmpty ? .nothing : .answer(.given(.text(field.text.trimmedEnd)))
    case .up, .down:
      guard let place = rows(context).place(above: key == .up ? 1 : -1) else { return .ignored }
      field.move(to: place)
      return .changed
    default:
      guard field.take(key, lines: lines > 1) else { return .ignored }
      return field.isFull ? .hint(context.words.tooLong(TextField.longest)) : .changed
    }
  }

  var isWritten: Bool { true }

  private func rows(_ context: EntryContext) -> TextRows { TextRows(field, width: context.columns - 2) }

  func view(_ context: EntryContext) -> EntryView {
    let text = rows(context)
    let rows = text.rows.map { row in Row("  " + row.text, cursor: row.cursor.map { $0 + 2 }) }
    let at = text.current
    let used = characters.map { context.words.page.characters(field.text.count, $0) } ?? ""
    return EntryView(
      rows: [Row("\(context.words.page.answer):")] + rows, active: at + 1..<at + 2, hint: used)
  }
}
