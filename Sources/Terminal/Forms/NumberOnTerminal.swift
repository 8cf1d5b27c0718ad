import Instruments
import Interviews
import Texts
import Words

/// A number on the terminal, or an option in addition to it.
struct NumberOnTerminal: TerminalForm {
  let low: String?
  let high: String?
  let decimals: Int
  let unit: String?
  let options: [QuestionScreen.Option]

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    FieldEntry(screen, options, hint: bounds(LinePages(words: words)), unit: unit)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    if case .success(let id) = reader.option(line.trimmed, options) { return .success(.given(.one(id))) }
    return reader.number(line.trimmed, decimals)
  }

  func prompt(_ pages: LinePages) -> [String] { pages.list(options) + ["  \(bounds(pages))"] }

  /// The bounds of the number.
  private func bounds(_ pages: LinePages) -> String {
    let precise = decimals == 0 ? "" : pages.words.decimals(decimals)
    return "\(pages.words.numberFrom(low, high))\(precise)\(unit.map { " (\(pages.clean($0)))" } ?? "")"
  }

  func echo(_ value: Value, typed: String) -> String? {
    if case .one(let id) = value { labels([id]) } else { nil }
  }
  func goesByRow(isSelfCompleted: Bool) -> Bool { options.isEmpty }
}
