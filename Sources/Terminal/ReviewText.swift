import Interviews
import Texts
import Words

/// A question with its answer for a list, shortened so that both are visible.
struct ReviewText {
  let words: Words
  /// The width of a row in columns.
  let width: Int

  /// The whole text, for searching and for the full view.
  func whole(_ line: ReviewScreen.Line) -> String { joined(question(line), answer(line)) }

  /// The question, with the names of its rounds and its row.
  func question(_ line: ReviewScreen.Line) -> String {
    ([line.question] + line.rounds).map(clean).joined(separator: " - ")
  }

  /// The answer, or the words for no answer.
  func answer(_ line: ReviewScreen.Line) -> String {
    line.answer.map { LinePages(words: words).answer($0, line.text).replacing("\n", with: " ") }
      ?? "(\(words.stillOpen))"
  }

  /// The text on a number of rows, cut with dots if necessary.
  func short(_ line: ReviewScreen.Line, rows: Int = 1) -> String {
    let answer = answer(line)
    let question = question(line, room: width - 2 - DisplayWidth.of(answer.prefix(width)))
    return PageLayout.cut(joined(question, answer), rows * width)
  }

  /// The question in the columns that the answer leaves, at least half a row. The names of its row and rounds at the end are
  /// kept, because they distinguish the rows of a list.
  private func question(_ line: ReviewScreen.Line, room: Int) -> String {
    let room = max(width / 2, room)
    let rounds = line.rounds.map { " - \(clean($0))" }.joined()
    let asked = PageLayout.cut(clean(line.question), max(room / 3, room - DisplayWidth.of(rounds)))
    return PageLayout.cut(asked + rounds, room)
  }

  private func joined(_ question: String, _ answer: String) -> String {
    let hasEnd = !question.hasSuffix("..") && question.last.map { "?!.:;？！。：".contains($0) } ?? true
    return question + (hasEnd ? " " : ": ") + answer
  }

  private func clean(_ text: String) -> String { CleanText.forTerminal(text) }
}
