import Instruments
import Interviews
import Texts
import Words

/// The entry for mentions: Enter adds one, and ends on an empty line.
struct MentionsEntry: Entry {
  private var texts: [String]
  private var field = TextField()
  private let atMost: Int
  private let before: [String]

  init(atMost: Int, _ answer: Answer?) {
    before = if case .given(.texts(let texts)) = answer { texts } else { [] }
    (texts, self.atMost) = (before, atMost)
  }

  /// The mentions so far, including the one being typed.
  private var all: [String] { texts + (field.isEmpty ? [] : [field.text.trimmed]) }

  var draft: String? { all != before && !all.isEmpty ? all.joined(separator: "; ") : nil }

  var isWritten: Bool { true }

  /// The mentions so far as an answer.
  var answer: Answer { .given(.texts(Array(all.prefix(atMost)))) }

  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply {
    switch key {
    case .enter where field.isEmpty: return texts.isEmpty ? .nothing : .answer(.given(.texts(texts)))
    case .enter:
      texts = all
      field = TextField()
      // After the last possible mention, no empty line is needed.
      return texts.count >= atMost ? .answer(.given(.texts(texts))) : .changed
    case .backspace where field.text.isEmpty && !texts.isEmpty,
      .up where field.text.isEmpty && !texts.isEmpty:
      field = TextField(texts.removeLast())
      return .changed
    case .scalar where texts.count >= atMost, .paste where texts.count >= atMost:
      return .hint(context.words.mentionsEnd(atMost))
    case .paste(let text) where text.contains("\n"): return paste(text)
    default: return field.take(key) ? .changed : .ignored
    }
  }

  /// Adds pasted lines as separate mentions; the last line can still be edited.
  private mutating func paste(_ text: String) -> EntryReply {
    for line in text.split(separator: "\n") where line.contains(where: { !$0.isWhitespace }) {
      if !field.isEmpty {
        guard texts.count + 1 < atMost else { break }
        texts = all
        field = TextField()
      }
      _ = field.take(.paste(String(line)))
    }
    return .changed
  }

  func view(_ context: EntryContext) -> EntryView {
    var rows = texts.enumerated().flatMap { number, text in
      Wrapping.rows(CleanText.forTerminal(text), mark: "  \(number + 1)  ", width: context.columns)
    }
    rows.append(
      texts.count < atMost
        ? field.row("  \(texts.count + 1)  ", width: context.columns)
        : Row("     ", cursor: 5))
    return EntryView(
      rows: [Row("\(context.words.page.answer):")] + rows, active: rows.count..<rows.count + 1,
      hint: context.words.mentionsEnd(atMost))
  }
}
