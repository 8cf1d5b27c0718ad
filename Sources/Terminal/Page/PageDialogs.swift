import Interviews
import Words

extension PageDriver {
  /// Puts a dialogue before the question.
  mutating func open(_ dialog: any Dialog) {
    dialogs.append(dialog)
    dialogPage = 0
  }

  /// Puts a dialogue before the question that was not asked for by a key.
  mutating func show(_ dialog: any Dialog) {
    open(dialog)
    forgetsKeys = true
  }

  /// Does what a key does in the dialogue at the top.
  mutating func answerDialog(_ key: Key) throws {
    if key == .control("c"), !(dialogs.last is StopDialog) {
      return open(StopDialog(isSelfCompleted: isSelfCompleted))
    }
    if dialogPage < dialogPageCount - 1, readOnInDialog(key) { return }
    switch dialogs[dialogs.count - 1].take(key, words) {
    case .stay: break
    case .close: dialogs.removeLast()
    case .restore:
      dialogs.removeLast()
      load()
    case .become(let dialog):
      dialogs.removeLast()
      open(dialog)
    case .take(let input):
      dialogs.removeLast()
      switch input {
      case .stop, .leave: try take(unfinished() + [input])
      case .goTo, .language: try leave(by: input)
      default: try take(input)
      }
    }
  }

  /// Turns the pages of a long dialogue. Returns whether the key does that.
  private mutating func readOnInDialog(_ key: Key) -> Bool {
    switch key {
    case .enter, .down, .pageDown, .scalar(" "): dialogPage += 1
    case .up, .pageUp: dialogPage = max(0, dialogPage - 1)
    default: return false
    }
    return true
  }
}
