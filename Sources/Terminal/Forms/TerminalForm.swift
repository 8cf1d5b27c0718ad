import Instruments
import Interviews
import Words

/// What the terminal does with one form of answer, on the page and in lines.
///
/// A new form is one file beside this one, and one line below.
protocol TerminalForm {
  /// What takes the keys on the page until they make an answer.
  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry
  /// The answer that a typed line is, or what is wrong with it.
  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem>
  /// What line mode shows of what can be answered.
  func prompt(_ pages: LinePages) -> [String]
  /// The labels that an answer is read back as, nil where what was typed says it.
  func echo(_ value: Value, typed: String) -> String?
  /// What can be chosen, or has a label; empty where something is written.
  var options: [QuestionScreen.Option] { get }
  /// What an empty line answers; nil where it answers nothing.
  var ofNothing: Answer? { get }
  /// An answer in the order of the questionnaire, whatever the order it was typed in.
  func ordered(_ value: Value) -> Value
  /// How a text is written: with signs that are keys elsewhere.
  var writing: Writing { get }
  /// Whether the arrows up and down go from row to row of a battery: where nothing else is above or below.
  func goesByRow(isSelfCompleted: Bool) -> Bool
  /// Keys of its own at the foot of the page, each with its place among the others.
  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)]
  /// A code that can be typed, for the remedy.
  var sample: String { get }
}

/// How a text is written.
enum Writing: Equatable {
  /// It is none.
  case none
  /// One text, in an editor if wanted.
  case whole
  /// Short texts, one a line, so many at most.
  case byLine(atMost: Int)
}

extension TerminalForm {
  var ofNothing: Answer? { nil }
  func ordered(_ value: Value) -> Value { value }
  var writing: Writing { .none }
  func goesByRow(isSelfCompleted: Bool) -> Bool { false }
  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)] { [] }
  func echo(_ value: Value, typed: String) -> String? { nil }
  var sample: String { options.first.map { "\($0.code)" } ?? "" }

  /// The labels of some of the options in the order shown, nil where there are none.
  func labels(_ ids: [String]) -> String? {
    let labels = options.filter { ids.contains($0.id) }.map(\.label)
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }

  /// The labels of some of the options in an order, nil where there are none.
  func labels(inOrder ids: [String]) -> String? {
    let labels = ids.compactMap { id in options.first { $0.id == id }?.label }
    return labels.isEmpty ? nil : labels.joined(separator: " > ")
  }
}

extension QuestionScreen.Form {
  /// What the terminal does with it.
  var terminal: any TerminalForm {
    switch self {
    case .one(let options): OneOnTerminal(options: options)
    case .several(let options, let atLeast, let atMost):
      SeveralOnTerminal(options: options, atLeast: atLeast, atMost: atMost)
    case .point(let low, let high, let labels): PointOnTerminal(low: low, high: high, labels: labels)
    case .number(let low, let high, let decimals, let unit, let options):
      NumberOnTerminal(low: low, high: high, decimals: decimals, unit: unit, options: options)
    case .date(let first, let last): DateOnTerminal(first: first, last: last)
    case .text(let lines, let characters): TextOnTerminal(lines: lines, characters: characters)
    case .texts(let atMost): TextsOnTerminal(atMost: atMost)
    case .order(let options, let places): OrderOnTerminal(options: options, places: places)
    case .amounts(let options, let total, let unit):
      AmountsOnTerminal(options: options, total: total, unit: unit)
    case .extremes(let options, let most, let least):
      ExtremesOnTerminal(options: options, most: most, least: least)
    }
  }
}
