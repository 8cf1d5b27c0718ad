import Interviews
import Words

extension PageDriver {
  /// The open dialogs; nil if there are none.
  var dialogs: DialogStack? {
    switch state {
    case .inDialog(let dialogs): dialogs
    case .unsaved(let unsaved): unsaved.dialogs
    case .atPlace, .ended: nil
    }
  }

  /// Opens a dialog over what is shown.
  mutating func open(_ dialog: any Dialog) {
    state = .inDialog(dialogs?.under(dialog) ?? DialogStack(top: dialog))
  }

  /// Opens a dialog that no key asked for, and drops keys typed before it was visible.
  mutating func show(_ dialog: any Dialog) {
    open(dialog)
    forgetsKeys = true
  }

  /// Handles a key in the topmost dialog.
  mutating func answerDialog(_ key: Key, _ dialogs: DialogStack) throws {
    if key == .control("c"), !(dialogs.top is StopDialog) {
      return open(StopDialog(isSelfCompleted: isSelfCompleted))
    }
    var dialogs = dialogs
    if dialogs.page < pageCount(of: dialogs.top) - 1, Self.readOn(key, &dialogs) {
      state = .inDialog(dialogs)
      return
    }
    let reply = dialogs.top.take(key, words)
    if case .stay = reply {
      state = .inDialog(dialogs)
      return
    }
    state = dialogs.closed.map(PageState.inDialog) ?? .atPlace
    switch reply {
    case .stay, .close: break
    case .restore: load()
    case .become(let dialog): open(dialog)
    case .take(let input):
      switch input {
      case .stop, .leave: try take(unfinished() + [input])
      case .goTo, .language: try leave(by: input)
      default: try take(input)
      }
    }
  }

  /// Turns the pages of a long dialog. Returns whether the key does that.
  private static func readOn(_ key: Key, _ dialogs: inout DialogStack) -> Bool {
    switch key {
    case .enter, .down, .pageDown, .scalar(" "): dialogs.page += 1
    case .up, .pageUp: dialogs.page = max(0, dialogs.page - 1)
    default: return false
    }
    return true
  }
}
