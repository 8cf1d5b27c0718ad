import Interviews
import Words

/// A dialog, shown instead of the question until it is answered or closed.
protocol Dialog: Sendable {
  /// Handles a key.
  mutating func take(_ key: Key, _ words: Words) -> DialogReply
  /// The content to show.
  func view(_ context: EntryContext) -> DialogView
}

/// The effect of a key in a dialog.
enum DialogReply {
  /// The dialog stays open.
  case stay
  /// The dialog closes without an effect.
  case close
  /// The dialog closes, and the question is reset to the state before typing.
  case restore
  /// The dialog closes with an input for the interview.
  case take(Input)
  /// Another dialog replaces it.
  case become(any Dialog)
}

/// The content of a dialog.
struct DialogView {
  /// The heading and the text.
  var reading: [Row] = []
  /// The items to choose from.
  var rows: [Row] = []
  /// The rows that must be visible.
  var active: Range<Int>?
  /// The typed text.
  var answer: Row?
  /// The error message.
  var message = ""
  /// The keys that have a function here.
  var keys: [(key: String, does: String)] = []
}
