import Instruments
import Interviews
import Words

/// The behavior of one form of answer on the terminal, on the full screen and in line mode.
///
/// To add a form, see `CONTRIBUTING.md`.
protocol TerminalForm {
  /// The entry for the full screen, which handles keys until they give an answer.
  func entry(_ screen: QuestionScreen, language: String, _ words: Words) -> any Entry
  /// The answer in a typed line, or what is wrong with the line.
  func read(_ line: String, _ reader: LineAnswer) -> Result<Answer, LineProblem>
  /// The lines that show the possible answers in line mode.
  func prompt(_ pages: LinePages) -> [String]
  /// The labels that confirm an answer in line mode; nil if the typed line is clear.
  func echo(_ value: Value, typed: String) -> String?
  /// The options or labeled points; empty if the answer is written.
  var options: [QuestionScreen.Option] { get }
  /// The answer of an empty line; nil if there is none.
  var ofNothing: Answer? { get }
  /// An answer in the order of the questionnaire, whatever order it was typed in.
  func ordered(_ value: Value) -> Value
  /// Whether and how a text is written. In a text, characters that are keys elsewhere are typed.
  var textEntry: TextEntryMode { get }
  /// Whether the up and down arrows move between the rows of a battery: only if nothing else uses these keys.
  func goesByRow(isSelfCompleted: Bool) -> Bool
  /// Additional keys at the foot of the page, each with its place among the others.
  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)]
  /// A valid code, for the error message.
  var sample: String { get }
}

/// How a text is written.
enum TextEntryMode: Equatable {
  /// The answer is not a text.
  case none
  /// One text; an editor can be used.
  case whole
  /// Mentions, one per line, up to a number.
  case byLine(atMost: Int)
}

extension TerminalForm {
  var ofNothing: Answer? { nil }
  func ordered(_ value: Value) -> Value { value }
  var textEntry: TextEntryMode { .none }
  func goesByRow(isSelfCompleted: Bool) -> Bool { false }
  func keys(_ words: PageWords) -> [(place: Int, key: String, does: String)] { [] }
  func echo(_ value: Value, typed: String) -> String? { nil }
  var sample: String { options.first.map { "\($0.code)" } ?? "" }

  /// The labels of some options in the order shown; nil if there are none.
  func labels(_ ids: [String]) -> String? {
    let labels = options.filter { ids.contains($0.id) }.map(\.label)
    return labels.isEmpty ? nil : labels.joined(separator: ", ")
  }

  /// The labels of some options in a given order; nil if there are none.
  func labels(inOrder ids: [String]) -> String? {
    let labels = ids.compactMap { id in options.first { $0.id == id }?.label }
    return labels.isEmpty ? nil : labels.joined(separator: " > ")
  }
}

extension QuestionScreen.Form {
  /// The form of the answer on the terminal.
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
