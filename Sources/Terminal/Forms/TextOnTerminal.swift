import Instruments
import Interviews
import Texts
import Words

/// A text on the terminal.
struct TextOnTerminal: TerminalForm {
  let lines: Int
  let characters: Int?

  var options: [QuestionScreen.Option] { [] }
  var textEntry: TextEntryMode { .whole }

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    TextEntry(screen, lines: lines, characters: characters)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    .success(.given(.text(line.trimmedEnd)))
  }

  func prompt(_ pages: LinePages) -> [String] { [] }

  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)] {
    lines > 1 ? [(1, "^J", words.newLine)] : []
  }
}
