import Instruments
import Interviews
import Texts
import Words

/// A scale point on the terminal.
struct PointOnTerminal: TerminalForm {
  let low: Int
  let high: Int
  let labels: [QuestionScreen.Option]

  var options: [QuestionScreen.Option] { labels }
  var sample: String { "\(low)" }
  private var isLabelled: Bool { labels.count == high - low + 1 }

  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry {
    PointEntry(low, high, labels, screen.answer)
  }

  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem> {
    guard let point = Int(line.trimmed), (low...high).contains(point) else {
      return .failure(.notAPoint(low: low, high: high))
    }
    return .success(.given(.point(point)))
  }

  func prompt(_ pages: LinePages) -> [String] {
    if isLabelled { return pages.list(labels) }
    func label(_ point: Int) -> String? { labels.first { $0.code == point }.map { pages.clean($0.label) } }
    let middle = labels.filter { $0.code != low && $0.code != high }
    return ["  \(pages.words.scaleFrom("\(low)", label(low), "\(high)", label(high)))"] + pages.list(middle)
  }

  func echo(_ value: Value, typed: String) -> String? {
    if case .point(let point) = value { labels(["\(point)"]) } else { nil }
  }

  /// In self-completion one row is shown at a time, with its points below each other if all have labels.
  func goesByRow(isSelfCompleted: Bool) -> Bool { !isSelfCompleted || !isLabelled }
}
