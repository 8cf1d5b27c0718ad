import Instruments
import Interviews
import Texts
import Words

/// A best-worst choice on the terminal, such as `2 4`: the best, then the worst, as codes or ids.
struct ExtremesOnTerminal: TerminalForm {
  let options: [QuestionScreen.Option]
  let most: String?
  let least: String?

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    ExtremesEntry(options, most: most, least: least, screen.answer)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    reader.ids(line.trimmed, options).flatMap { ids in
      guard ids.count == 2 else { return .failure(.problem(.notExtremes)) }
      return .success(.given(.extremes(Extremes(shown: options.map(\.id), best: ids[0], worst: ids[1]))))
    }
  }

  func prompt(_ pages: LinePages) -> [String] {
    pages.list(options) + [
      "  \(pages.words.extremes(most.map(pages.clean), least.map(pages.clean), pages.sample(options, 2)))"
    ]
  }

  func echo(_ value: Value, typed: String) -> String? {
    guard case .extremes(let extremes) = value else { return nil }
    return labels(inOrder: [extremes.best, extremes.worst])
  }
}
