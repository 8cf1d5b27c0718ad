import Texts
import Words

/// Help: the author's explanation of the question, and the keys.
struct HelpDialog: Dialog {
  private let help: String?
  private let isSelfCompleted: Bool
  private var first = 0

  init(_ help: String?, isSelfCompleted: Bool) {
    (self.help, self.isSelfCompleted) = (help, isSelfCompleted)
  }

  /// Keys that open another program; not available to a respondent at a kiosk.
  private static let outside: Set<String> = ["^E", "^Z"]

  private func keys(_ words: Words) -> [(key: String, does: String)] {
    words.page.keys.filter { !isSelfCompleted || !Self.outside.contains($0.key) }
  }

  mutating func take(_ key: Key, _ words: Words) -> DialogReply {
    switch key {
    case .escape, .enter, .scalar("?"), .function(1), .scalar("q"): return .close
    case .down, .scalar("j"): first = min(first + 1, most(words))
    case .pageDown, .scalar(" "): first = min(first + 8, most(words))
    case .up, .scalar("k"): first = max(0, first - 1)
    case .pageUp: first = max(0, first - 8)
    default: break
    }
    return .stay
  }

  /// The largest offset for scrolling.
  private func most(_ words: Words) -> Int { keys(words).count + (help?.count ?? 0) / 40 }

  func view(_ context: EntryContext) -> DialogView {
    let words = context.words.page
    var rows: [Row] = []
    if let help {
      rows =
        Wrapping.rows(CleanText.forTerminal(help, lines: true), mark: "", width: context.columns) + [Row("")]
    }
    let keys = keys(context.words).map { (key: context.caret($0.key), does: $0.does) }
    let width = keys.map { DisplayWidth.of($0.key) }.max() ?? 0
    for (key, does) in keys {
      let gap = String(repeating: " ", count: width - DisplayWidth.of(key) + 2)
      rows += Wrapping.rows(does, mark: "  \(key)\(gap)", width: context.columns)
    }
    let at = min(first, rows.count - 1)
    // The rows from there on should be visible, if there is room.
    return DialogView(
      reading: [Row(words.helpTitle, isBold: true)], rows: Array(rows[at...]), active: 0..<1,
      answer: Row("", cursor: 0), keys: [("Esc", words.close), ("PgDn", words.next), ("PgUp", words.back)])
  }
}
