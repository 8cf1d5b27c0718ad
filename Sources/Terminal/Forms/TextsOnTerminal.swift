import Instruments
import Interviews
import Texts
import Words

/// Some short texts, one a line.
struct TextsOnTerminal: TerminalForm {
  let atMost: Int

  var options: [QuestionScreen.Option] { [] }
  var writing: Writing { .byLine(atMost: atMost) }

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    MentionsEntry(atMost: atMost, screen.answer)
  }

  /// One of the texts: they are gathered line by line elsewhere.
  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    .success(.given(.text(line.trimmedEnd)))
  }

  func prompt(_ pages: LinePages) -> [String] { ["  \(pages.words.mentionsEnd(atMost))"] }
}
