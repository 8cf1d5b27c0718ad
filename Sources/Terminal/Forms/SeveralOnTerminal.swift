import Instruments
import Interviews
import Words

/// Several options on the terminal.
struct SeveralOnTerminal: TerminalForm {
  let options: [QuestionScreen.Option]
  let atLeast: Int
  let atMost: Int

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    SeveralEntry(options, atLeast: atLeast, atMost: atMost, screen.answer)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    var chosen: Set<String> = []
    for word in line.split(whereSeparator: { $0 == " " || $0 == "," || $0 == "\t" }) {
      switch reader.option(String(word), options) {
      case .success(let id): chosen.insert(id)
      case .failure(let problem): return .failure(problem)
      }
    }
    return .success(.given(.some(Array(chosen))))
  }

  func prompt(_ pages: LinePages) -> [String] {
    let allowed = pages.words.severalAllowed(
      pages.sample(options, 2), atLeast > 1 ? atLeast : nil, atMost < options.count ? atMost : nil)
    return pages.list(options) + ["  \(allowed)"]
      + (atLeast == 0 ? ["  \(pages.words.noneAllowed)"] : [])
  }

  func echo(_ value: Value, typed: String) -> String? {
    if case .some(let ids) = value { labels(ids) } else { nil }
  }

  var ofNothing: Answer? { atLeast == 0 ? .given(.some([])) : nil }

  func ordered(_ value: Value) -> Value {
    if case .some(let ids) = value { .some(options.inOrder(of: Set(ids))) } else { value }
  }

  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)] {
    [(0, words.space, words.choose)]
  }
}
