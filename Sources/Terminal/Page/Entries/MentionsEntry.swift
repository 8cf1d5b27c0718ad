import Interviews
import Questionnaires
import Texts
import Words

/// Short texts, one a line: Enter takes one, and on an empty line ends.
struct MentionsEntry: Entry {
  private var texts: [String]
  private var field = TextField()
  private let atMost: Int
  private let before: [String]

  init(atMost: Int, _ answer: Answer?) {
    before = if case .given(.texts(let texts)) = answer { texts } else { [] }
    (texts, self.atMost) = (before, atMost)
  }

  /// What was mentioned so far, with what is being typed.
  private var all: [String] { texts + (field.isEmpty ? [] : [field.text.trimmed]) }

  var hasText: Bool { all != before }

  /// The answer that leaving the question would give up; nil where nothing new was typed.
  var unsaved: Answer? { hasText && !all.isEmpty ? .given(.texts(Array(all.prefix(atMost)))) : nil }

  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply {
    switch key {
    case .enter where field.isEmpty: return texts.isEmpty ? .nothing : .answer(.given(.texts(texts)))
    case .enter:
      texts = all
      field = TextField()
      // The last one needs no empty line behind it.
      return texts.count >= atMost ? .answer(.given(.texts(texts))) : .changed
    case .backspace where field.text.isEmpty && !texts.isEmpty,
      .up where field.text.isEmpty && !texts.isEmpty:
      field = TextField(texts.removeLast())
      return .changed
    case .scalar where texts.count >= atMost, .paste where texts.count >= atMost:
      return .hint(paper.words.mentionsEnd(atMost))
    default: return field.take(key) ? .changed : .ignored
    }
  }

  func view(_ paper: Paper) -> EntryView {
    var rows = texts.enumerated().flatMap { number, text in
      Wrapping.rows(CleanText.forTerminal(text), mark: "  \(number + 1)  ", width: paper.columns)
    }
    rows.append(
      texts.count < atMost
        ? field.row("  \(texts.count + 1)  ", width: paper.columns)
        : Row("     ", cursor: 5))
    return EntryView(
      rows: [Row("\(paper.words.page.answer):")] + rows, active: rows.count..<rows.count + 1,
      hint: paper.words.mentionsEnd(atMost))
  }
}
