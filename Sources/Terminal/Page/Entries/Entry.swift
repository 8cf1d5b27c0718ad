import Instruments
import Interviews
import Words

/// What somebody is about to answer to the question shown: what was typed and chosen so far.
///
/// There is one entry for each form of answer: it takes keys until they make an answer, and shows what it has.
protocol Entry: Sendable {
  /// Does what a key does here.
  mutating func take(_ key: Key, _ paper: Paper) -> EntryReply
  /// What it shows.
  func view(_ paper: Paper) -> EntryView
  /// What was written so far and is lost when the question is left; nil where nothing was.
  var draft: String? { get }
  /// Whether it is written, sign by sign, and not chosen by codes.
  var isWritten: Bool { get }
  /// What was typed was not taken: digits that are typed next take its place.
  mutating func startOver()
}

extension Entry {
  var draft: String? { nil }
  var isWritten: Bool { false }
  mutating func startOver() {}
}

/// What an entry is shown on.
struct Paper {
  /// The columns there are.
  var columns: Int
  /// The rows between head and foot.
  var room: Int
  /// The program's words.
  var words: Words
  /// The language of the interview.
  var language: String
  /// All rows of the battery that the question belongs to.
  var battery: [BatteryRow] = []
  /// Whether they are shown as a grid.
  var isGrid = false
  /// Whether the arrows up and down go from row to row.
  var isByRow = false
  /// Whether a respondent sits at the keyboard.
  var isSelfCompleted = false

  /// A key with Control as the person knows it: who answers alone may never have seen a caret.
  func caret(_ key: String) -> String { isSelfCompleted ? key.replacing("^", with: "Ctrl-") : key }
}

/// What follows from a key.
enum EntryReply {
  /// It does nothing here.
  case ignored
  /// Something was typed or chosen.
  case changed
  /// It makes an answer.
  case answer(Answer)
  /// Nothing was typed or chosen, and it was to be accepted.
  case nothing
  /// What was typed is no answer.
  case problem(LineProblem)
  /// It is not possible, and what would be.
  case hint(String)
}

/// What an entry shows.
struct EntryView {
  /// The rows below the question.
  var rows: [Row] = []
  /// Those of them that are to be in sight.
  var active: Range<Int>?
  /// What is typed, at the foot; nil where it is written above.
  var answer: Row?
  /// What can be typed.
  var hint = ""
}
