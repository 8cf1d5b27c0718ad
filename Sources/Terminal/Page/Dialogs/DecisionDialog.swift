import Interviews
import Texts
import Words

/// Something to decide that nobody may decide by a key meant for something else: only Escape and ^O do anything here.
struct DecisionDialog: Dialog {
  private let title: String
  private let says: [String]
  /// The question that it is about, shown again where there is room.
  private var question: String?
  /// What Escape does.
  private let no: String
  /// What ^O does, and what follows; nil where there is nothing to decide.
  private let yes: (does: String, follows: @Sendable () -> DialogReply)?

  /// A check that does not hold.
  static func check(
    _ message: String, about question: QuestionScreen?, canOverride: Bool, _ words: Words
  ) -> DecisionDialog {
    DecisionDialog(
      title: canOverride ? words.page.checkTitle : words.page.mustTitle,
      says: [message], question: question?.ask, no: words.page.change,
      yes: canOverride ? (words.page.keep, { .become(WritingDialog(.reason)) }) : nil)
  }

  /// An answer that closes a branch.
  static func closing(_ lines: [String], _ answer: Input, _ words: Words) -> DecisionDialog {
    DecisionDialog(
      title: words.page.closesTitle(lines.count), says: lines.map { "  \($0)" }, no: words.page.closesLeave,
      yes: (words.page.closesGoOn, { .take(answer) }))
  }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape: .close
    case .control("o"): yes?.follows() ?? .stay
    default: .stay
    }
  }

  func view(_ paper: Paper) -> DialogView {
    let all = says + (paper.room > 12 ? question.map { ["", $0] } ?? [] : [])
    let rows = all.flatMap {
      Wrapping.rows(CleanText.forTerminal($0, lines: true), mark: "", width: paper.columns)
    }
    let options = (yes.map { [(paper.caret("^O"), $0.does)] } ?? []) + [("Esc", no)]
    let width = options.map(\.0.count).max() ?? 0
    let choices = options.flatMap { key, does in
      let gap = String(repeating: " ", count: width - key.count + 2)
      return Wrapping.rows(does, mark: "  \(key)\(gap)", width: paper.columns)
    }
    return DialogView(
      reading: Wrapping.rows(title, mark: "", width: paper.columns, isBold: true) + [Row("")] + rows,
      rows: choices, active: nil, answer: Row("", cursor: 0))
  }
}
