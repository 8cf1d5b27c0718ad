import Interviews
import Words

/// Whether, and how, the interview is stopped. A second ^C saves and leaves.
struct StopDialog: Dialog {
  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape: .close
    case .control("c"), .scalar("1"): .take(.stop("partial"))
    case .scalar("2"): .take(.stop("refused"))
    case .scalar("3"): .become(WritingDialog(.outcome))
    default: .stay
    }
  }

  func view(_ paper: Paper) -> DialogView {
    let words = paper.words.page
    let choices = [
      ("1  ", words.stopPartial), ("2  ", words.stopRefused), ("3  ", words.stopOther), ("Esc", words.goOn),
    ]
    return DialogView(
      reading: Wrapping.rows(words.stopTitle, mark: "", width: paper.columns, isBold: true) + [Row("")],
      rows: choices.flatMap { Wrapping.rows($0.1, mark: "  \($0.0)  ", width: paper.columns) },
      answer: Row("", cursor: 0))
  }
}
