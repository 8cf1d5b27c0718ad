import Instruments
import Interviews
import Texts
import Words

/// Asks whether to stop the interview, and with which disposition. A second ^C saves and leaves.
struct StopDialog: Dialog {
  /// Whether the respondent answers without an interviewer.
  let isSelfCompleted: Bool

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape: .close
    case .control("c"): .take(.leave)
    case .scalar("1"): .take(.stop(.partial))
    case .scalar("2"): .take(.stop(.refused))
    case .scalar("3") where !isSelfCompleted: .become(WritingDialog(.outcome))
    default: .stay
    }
  }

  func view(_ context: EntryContext) -> DialogView {
    let words = context.words.page
    let refused = isSelfCompleted ? words.stopAlone : words.stopRefused
    let others = isSelfCompleted ? [] : [("3  ", words.stopOther)]
    let choices = [("1  ", words.stopPartial), ("2  ", refused)] + others + [("Esc", words.goOn)]
    return DialogView(
      reading: Wrapping.rows(words.stopTitle, mark: "", width: context.columns, isBold: true) + [Row("")],
      rows: choices.flatMap { Wrapping.rows($0.1, mark: "  \($0.0)  ", width: context.columns) },
      answer: Row("", cursor: 0))
  }
}
