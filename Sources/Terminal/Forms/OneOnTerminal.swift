import Instruments
import Interviews
import Texts
import Words

/// One option on the terminal.
struct OneOnTerminal: TerminalForm {
  let options: [QuestionScreen.Option]

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    ChoiceEntry(options, screen.answer)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    reader.option(line.trimmed, options).map { .given(.one($0)) }
  }

  func prompt(_ pages: LinePages) -> [String] { pages.list(options) }

  func echo(_ value: Value, typed: String) -> String? {
    if case .one(let id) = value { labels([id]) } else { nil }
  }
}
