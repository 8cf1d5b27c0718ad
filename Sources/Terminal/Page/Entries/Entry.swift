import Instruments
import Interviews
import Words

/// An answer that is being entered: what was typed and chosen so far.
///
/// There is one entry for each form of answer. It handles keys until they give an answer, and shows its state.
protocol Entry: Sendable {
  /// Handles a key.
  mutating func take(_ key: Key, _ context: EntryContext) -> EntryReply
  /// The content to show.
  func view(_ context: EntryContext) -> EntryView
  /// The unfinished text, which would be lost when the question is left; nil if there is none.
  var draft: String? { get }
  /// Whether the answer is a text, rather than chosen by codes.
  var isWritten: Bool { get }
  /// Called when the typed answer was rejected: the next digits replace it.
  mutating func startOver()
}

extension Entry {
  var draft: String? { nil }
  var isWritten: Bool { false }
  mutating func startOver() {}
}

/// The context in which an entry is shown.
struct EntryContext {
  /// The number of columns.
  var columns: Int
  /// The number of rows between head and foot.
  var room: Int
  /// The interface texts.
  var words: Words
  /// The language of the interview.
  var language: String
  /// All rows of the question's battery.
  var battery: [BatteryRow] = []
  /// Whether they are shown as a grid.
  var isGrid = false
  /// Whether the up and down arrows move between the rows of the battery.
  var isByRow = false
  /// Whether the respondent answers without an interviewer.
  var isSelfCompleted = false

  /// The label of a key with Control. Respondents may not know the caret notation.
  func caret(_ key: String) -> String { isSelfCompleted ? key.replacing("^", with: "Ctrl-") : key }
}

/// The effect of a key.
enum EntryReply {
  /// The key has no function here.
  case ignored
  /// Something was typed or chosen.
  case changed
  /// The key completes an answer.
  case answer(Answer)
  /// Enter was pressed, but nothing was typed or chosen.
  case nothing
  /// The typed text is not an answer.
  case problem(LineProblem)
  /// The key is not possible; a message says what is.
  case hint(String)
}

/// The content of an entry.
struct EntryView {
  /// The rows below the question.
  var rows: [Row] = []
  /// The rows that must be visible.
  var active: Range<Int>?
  /// The typed answer at the foot; nil if it is shown above.
  var answer: Row?
  /// A hint about what to type.
  var hint = ""
}
