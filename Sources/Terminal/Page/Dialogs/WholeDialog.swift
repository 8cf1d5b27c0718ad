import Interviews
import Texts
import Words

/// Shows the whole of an answer that is cut in a list.
struct WholeDialog: Dialog {
  private let question: String
  private let answer: String

  init(_ text: ReviewText, _ line: ReviewScreen.Line) {
    question = text.question(line)
    answer = line.answer == nil ? text.answer(line) : LinePages(words: text.words).answer(line)
  }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape, .enter, .scalar(" "): .close
    default: .stay
    }
  }

  func view(_ context: EntryContext) -> DialogView {
    let width = context.columns
    return DialogView(
      reading: Wrapping.rows(question, mark: "", width: width, isBold: true)
        + Wrapping.rows(answer, mark: "", width: width),
      answer: Row("", cursor: 0), keys: [("Esc", context.words.page.close)])
  }
}
