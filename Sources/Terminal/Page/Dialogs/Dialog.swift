import Interviews
import Words

/// Something that stands before the question until it is answered or closed.
protocol Dialog: Sendable {
  /// Does what a key does here.
  mutating func take(_ key: Key, _ words: Words) -> DialogReply
  /// What it shows.
  func view(_ paper: Paper) -> DialogView
}

/// What follows from a key in a dialogue.
enum DialogReply {
  /// It stays.
  case stay
  /// It is closed, and nothing follows.
  case close
  /// It is closed, and the question is shown as it was before it was typed at.
  case restore
  /// It is closed, and the interview takes an input.
  case take(Input)
  /// Another one takes its place.
  case become(any Dialog)
}

/// What a dialogue shows.
struct DialogView {
  /// What it is about, and what it says.
  var reading: [Row] = []
  /// What is chosen from.
  var rows: [Row] = []
  /// Those of the rows that are to be in sight.
  var active: Range<Int>?
  /// What is typed.
  var answer: Row?
  /// What is wrong.
  var message = ""
  /// The keys that do something here.
  var keys: [(key: String, does: String)] = []
}
