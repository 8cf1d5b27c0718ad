import Instruments
import Interviews
import Texts
import Words

/// Asks for a text other than the answer: a note, the reason for an override, an outcome.
struct WritingDialog: Dialog {
  /// The purpose of the text.
  enum Purpose { case note, reason, outcome }

  private let purpose: Purpose
  private var field = TextField()
  private var isWrong = false

  init(_ purpose: Purpose) { self.purpose = purpose }

  /// The note being written; nil for other purposes, or if it is empty.
  var unfinishedNote: String? { purpose == .note && !field.isEmpty ? field.text.trimmed : nil }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    isWrong = false
    switch key {
    // From here, Escape goes back to the menu of outcomes.
    case .escape: return purpose == .outcome ? .become(StopDialog(isSelfCompleted: false)) : .close
    case .enter where field.isEmpty: return purpose == .note ? .close : .stay
    case .enter: return accept()
    default:
      _ = field.take(key)
      return .stay
    }
  }

  private mutating func accept() -> DialogReply {
    let text = field.text.trimmed
    switch purpose {
    case .note: return .take(.note(text))
    case .reason: return .take(.override(text))
    case .outcome:
      let disposition = Disposition(given: text)
      isWrong = disposition == nil
      return disposition.map { .take(.stop($0)) } ?? .stay
    }
  }

  func view(_ context: EntryContext) -> DialogView {
    let words = context.words.page
    let title =
      switch purpose {
      case .note: words.noteTitle
      case .reason: words.reason
      case .outcome: words.outcome
      }
    let text = TextRows(field, width: context.columns - 2)
    let rows = text.rows.map { Row("  " + $0.text, cursor: $0.cursor.map { $0 + 2 }) }
    let at = text.current
    return DialogView(
      reading: Wrapping.rows(title, mark: "", width: context.columns, isBold: true), rows: rows,
      active: at..<at + 1, message: isWrong ? context.words.badOutcome : "",
      keys: [("Enter", words.next), ("Esc", words.back)])
  }
}
