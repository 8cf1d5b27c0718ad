import Instruments
import Interviews
import Texts
import Words

/// A ranking on the terminal, such as `3 1 2`: codes or ids, the first place first.
struct OrderOnTerminal: TerminalForm {
  let options: [QuestionScreen.Option]
  let places: Int

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    OrderEntry(options, places: places, screen.answer)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    reader.ids(line.trimmed, options).map { .given(.order($0)) }
  }

  func prompt(_ pages: LinePages) -> [String] {
    pages.list(options) + ["  \(pages.words.order(places, pages.sample(options.reversed(), places)))"]
  }

  func echo(_ value: Value, typed: String) -> String? {
    if case .order(let ids) = value { labels(inOrder: ids) } else { nil }
  }
}
