import Texts
import Words

/// The earlier notes, shown when an interview is resumed.
struct NotesDialog: Dialog {
  private let notes: [String]
  /// The text before the notes; empty if there is none.
  private let greeting: String

  init(_ notes: [String], greeting: String = "") { (self.notes, self.greeting) = (notes, greeting) }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape, .enter: .close
    default: .stay
    }
  }

  func view(_ context: EntryContext) -> DialogView {
    let page = context.words.page
    return DialogView(
      reading: (greeting.isEmpty ? [] : Wrapping.rows(greeting, mark: "", width: context.columns) + [Row("")])
        + Wrapping.rows(context.words.notes, mark: "", width: context.columns, isBold: true) + [Row("")]
        + notes.flatMap { Wrapping.rows($0, mark: "  ", width: context.columns) },
      answer: Row("", cursor: 0), keys: [("Enter", page.next), ("Esc", page.close)])
  }
}
