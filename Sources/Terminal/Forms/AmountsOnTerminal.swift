import Instruments
import Interviews
import Texts
import Words

import struct Foundation.Decimal

/// An allocation on the terminal: a total divided among options.
struct AmountsOnTerminal: TerminalForm {
  let options: [QuestionScreen.Option]
  let total: String?
  let unit: String?

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    AmountsEntry(
      options, total: total, unit: unit, screen.answer, LineAnswer(screen, language: language, words))
  }

  /// Amounts such as `50 30 20`: one for each option in the order shown; or `price=50 service=50`, and 0 for the others.
  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    let words = reader.words(line.trimmed)
    let isNamed = words.contains { $0.contains("=") }
    if !isNamed, words.count != options.count { return .failure(.amounts(options.count)) }
    var given: [String: Decimal] = [:]
    for (place, word) in words.enumerated() {
      let parts = word.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      guard parts.count == (isNamed ? 2 : 1), let last = parts.last else {
        return .failure(.amounts(options.count))
      }
      guard let number = reader.amount(last) else { return .failure(.problem(.notANumber)) }
      guard isNamed else {
        given[options[place].id] = number
        continue
      }
      switch reader.option(parts[0], options) {
      case .success(let id): given[id] = number
      case .failure(let problem): return .failure(problem)
      }
    }
    let inOrder = options.sorted { $0.code < $1.code }
    return .success(.given(.amounts(inOrder.map { Amount(id: $0.id, number: given[$0.id] ?? 0) })))
  }

  func prompt(_ pages: LinePages) -> [String] {
    let sample = pages.amountsSample(options, total)
    return pages.list(options) + [
      "  \(pages.words.amounts(options.count, total, unit.map(pages.clean), sample))"
    ]
  }
}
