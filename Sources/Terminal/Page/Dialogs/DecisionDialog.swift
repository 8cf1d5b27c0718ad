import Instruments
import Interviews
import Texts
import Words

/// A decision that must not be made by a key meant for something else, so Enter and letters have no effect here.
struct DecisionDialog: Dialog {
  /// The answer that a check rejected.
  struct RejectedAnswer {
    /// The question, repeated if there is room.
    var ask: String?
    /// The typed answer; nil if it is visible elsewhere.
    var answer: String?
    /// The other questions in the check.
    var questions: [(address: Address, text: String)] = []
  }

  private let title: String
  private let says: [String]
  private var asked = RejectedAnswer()
  /// The action of Escape, and its effect.
  private let no: (does: String, follows: DialogReply)
  /// The action of ^O, and its effect; nil if there is no choice.
  private let yes: (does: String, follows: @Sendable () -> DialogReply)?

  /// A check that failed.
  static func check(_ message: String, _ asked: RejectedAnswer, canOverride: Bool, _ words: Words)
    -> DecisionDialog
  {
    DecisionDialog(
      title: canOverride ? words.page.checkTitle : words.page.mustTitle,
      says: [message] + (asked.answer.map { ["", "\(words.page.typed) \($0)"] } ?? []), asked: asked,
      no: (words.page.change, .close),
      yes: canOverride ? (words.page.keep, { .become(WritingDialog(.reason)) }) : nil)
  }

  /// An answer that closes a branch.
  static func closing(_ lines: [String], _ answer: Input, _ words: Words) -> DecisionDialog {
    DecisionDialog(
      title: words.page.closesTitle(lines.count), says: lines.map { "  \($0)" },
      no: (words.page.closesLeave, .restore), yes: (words.page.closesGoOn, { .take(answer) }))
  }

  /// The questions that a digit can go to.
  private var goals: [(address: Address, text: String)] { Array(asked.questions.prefix(9)) }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape: return no.follows
    case .control("o"): return yes?.follows() ?? .stay
    case .scalar(let digit):
      let place = Int(String(digit)).map { $0 - 1 } ?? -1
      return goals.indices.contains(place) ? .take(.goTo(goals[place].address.text)) : .stay
    default: return .stay
    }
  }

  func view(_ context: EntryContext) -> DialogView {
    let all = says + (context.room > 12 ? asked.ask.map { ["", $0] } ?? [] : [])
    let rows = all.flatMap {
      Wrapping.rows(CleanText.forTerminal($0, lines: true), mark: "", width: context.columns)
    }
    let options =
      (yes.map { [(context.caret("^O"), $0.does)] } ?? [])
      + goals.enumerated().map { ("\($0 + 1)", "\(context.words.page.goTo) \($1.text)") } + [("Esc", no.does)]
    let width = options.map(\.0.count).max() ?? 0
    let choices = options.flatMap { key, does in
      let gap = String(repeating: " ", count: width - key.count + 2)
      return Wrapping.rows(does, mark: "  \(key)\(gap)", width: context.columns)
    }
    return DialogView(
      reading: Wrapping.rows(title, mark: "", width: context.columns, isBold: true) + [Row("")] + rows,
      rows: choices, active: nil, answer: Row("", cursor: 0))
  }
}
