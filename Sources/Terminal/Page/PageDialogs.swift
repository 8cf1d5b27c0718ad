import Interviews
import Words

extension PageDriver {
  /// Opens a dialog.
  mutating func open(_ dialog: any Dialog) {
    dialogs.append(dialog)
    dialogPage = 0
  }

  /// Opens a dialog that no key asked for, and drops keys typed before it was visible.
  mutating func show(_ dialog: any Dialog) {
    open(dialog)
    forgetsKeys = true
  }

  /// Handles a key in the topmost dialog.
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

  /// Turns the pages of a long dialog. Returns whether the key does that.
  private mutating func readOnInDialog(_ key: Key) -> Bool {
    switch key {
    case .enter, .down, .pageDown, .scalar(" "): dialogPage += 1
    case .up, .pageUp: dialogPage = max(0, dialogPage - 1)
    default: return false
    }
    return true
  }
}
