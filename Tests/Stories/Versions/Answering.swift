import Instruments
package import Interviews

import struct Foundation.Decimal

extension QuestionScreen {
  /// An answer that the question takes: one of a few, by its number.
  func answer(_ number: Int) -> Answer {
    let options = form.options.map(\.id)
    func option(_ place: Int = number) -> String { options.isEmpty ? "" : options[place % options.count] }
    switch form {
    case .one: return .given(.one(option()))
    case .several: return .given(.some([option()]))
    case .point(let low, let high, _): return .given(.point(low + number % (high - low + 1)))
    case .number(let low, _, _, _, _):
      return .given(.number((low.flatMap { Decimal(string: $0) } ?? 0) + 1 + Decimal(number)))
    case .date(let first, _): return .given(.date(first ?? today))
    case .text: return .given(.text("said \(number) of \(address.text)"))
    case .texts: return .given(.texts(["said \(number) of \(address.text)"]))
    case .order(_, let places): return .given(.order(Array(options.prefix(places))))
    case .amounts(_, let total, _):
      return .given(.amounts([Amount(id: option(0), number: total.flatMap { Decimal(string: $0) } ?? 0)]))
    case .extremes: return .given(.extremes(Extremes(shown: options, best: option(0), worst: option(1))))
    }
  }
}

extension Story {
  /// Answers the open questions, at most so many, with the answers of a number. Then the interview is stopped, or finished if
  /// no question is open.
  package static func answerAll(
    _ controller: inout InterviewController, _ number: Int, atMost most: Int = .max
  ) throws {
    var count = 0
    while case .question(let screen) = controller.screen(), count < most {
      count += 1
      guard try controller.take(.answer(screen.answer(number))) != nil else { continue }
      guard try controller.take(.answer(screen.answer(0))) != nil, let missing = screen.missing.first else {
        continue
      }
      _ = try controller.take(.answer(.missing(missing.kind)))
    }
    if case .question = controller.screen() {
      _ = try controller.take(.stop("partial"))
    } else {
      _ = try controller.take(.finish)
    }
  }
}
