import Dates
import Instruments
import Interviews
import Texts
import Words

/// A date on the terminal.
struct DateOnTerminal: TerminalForm {
  let first: CalendarDate?
  let last: CalendarDate?

  var options: [QuestionScreen.Option] { [] }

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    FieldEntry(screen, [], hint: bounds(LinePages(words: words)), takesWords: true)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    reader.date(line.trimmed).map { .given(.date($0)) }
  }

  func prompt(_ pages: LinePages) -> [String] { ["  \(bounds(pages))"] }

  /// The bounds of the date.
  private func bounds(_ pages: LinePages) -> String { pages.words.dateFrom(first?.text, last?.text) }

  /// The date in its recorded form, if it was typed in another form.
  func echo(_ value: Value, typed: String) -> String? {
    if case .date(let date) = value, !typed.contains("-") { date.text } else { nil }
  }

  func goesByRow(isSelfCompleted: Bool) -> Bool { true }
}
