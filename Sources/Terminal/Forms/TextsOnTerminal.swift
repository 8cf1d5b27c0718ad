import Instruments
import Interviews
import Texts
import Words

/// Mentions on the terminal, one per line.
struct TextsOnTerminal: TerminalForm {
  let atMost: Int

  var options: [QuestionScreen.Option] { [] }
  var textEntry: TextEntryMode { .byLine(atMost: atMost) }

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    MentionsEntry(atMost: atMost, screen.answer)
  }

  /// One mention: the driver collects them line by line.
  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    .success(.given(.text(line.trimmedEnd)))
  }

  func prompt(_ pages: LinePages) -> [String] { ["  \(pages.words.mentionsEnd(atMost))"] }
}
