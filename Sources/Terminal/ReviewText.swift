import Interviews
import Texts
import Words

/// A question with its answer in a list: by what was asked, shortened so that both can be read.
struct ReviewText {
  let words: Words
  /// The columns of a row.
  let width: Int

  /// All of it: what it is found by, and what is shown on demand.
  func whole(_ line: ReviewScreen.Line) -> String { joined(question(line), answer(line)) }

  /// The question, with the names of its rounds and its row.
  func question(_ line: ReviewScreen.Line) -> String {
    ([line.question] + line.rounds).map(clean).joined(separator: " - ")
  }

  /// The answer, or that there is none.
  func answer(_ line: ReviewScreen.Line) -> String {
    line.answer.map { LinePages(words: words).answer($0, line.text).replacing("\n", with: " ") }
      ?? "(\(words.stillOpen))"
  }

  /// As much of it as so many rows have room for, cut off with dots.
  func short(_ line: ReviewScreen.Line, rows: Int = 1) -> String {
    let answer = answer(line)
    let question = question(line, room: width - 2 - DisplayWidth.of(answer.prefix(width)))
    return PageLayout.cut(joined(question, answer), rows * width)
  }

  /// The question with the columns that its answer leaves, half a row at least. The names of its row and rounds come
  /// last, and stay: in a list of rows, they are what differs.
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
